import '../view.js';
import type { TemplateResult } from 'lit';
import type { HandoverMatrix } from '@oxbow/model/handover-matrix';
import { readHandoverMatrix } from '@oxbow/model/read-handover-matrix';
import type { MixReading } from '../reading.js';
import type { ChannelMixWording } from '../strings.js';
import type { HandoversWording } from './strings.js';
import { renderMatrix } from './template.js';
import { toHandoversView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Reads the handovers that a host counted; faults are named by their path in its data. */
export function readHandovers(value: unknown): Omit<MixReading, 'counts'> {
  const { faults, ...reading } = readHandoverMatrix(value);
  return {
    ...reading,
    faults: faults.map(({ path, message }) => ({
      path: path === '' ? 'handovers' : `handovers.${path}`,
      message,
    })),
  };
}

/** Draws handovers. */
export function renderHandovers(
  handovers: HandoverMatrix,
  wording: ChannelMixWording,
): TemplateResult {
  // The texts of this part are among those of its element by now.
  const own = wording as HandoversWording;
  return renderMatrix(toHandoversView(handovers, own), own);
}
