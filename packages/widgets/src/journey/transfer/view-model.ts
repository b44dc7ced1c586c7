import { toForeign, fillPieces, type Piece } from '../../element/wording.js';
import type { Found } from './importing.js';
import type { TransferSetting } from './strings.js';

/** What was read, before it replaces anything. */
export interface PreviewView {
  sentence: Piece[];
  /** How much was left out. */
  leftOut: string;
  faults: string[];
  more?: string | undefined;
  /** Where there are several. */
  which: { label: string; isChosen: boolean }[];
  /** Whether there is a journey that can be used. */
  canUse: boolean;
}

/** So much of what was left out is named. */
const mostFaults = 10;

/** Makes all that is shown of what was read. */
export function toPreview(
  { format, journeys, faults, chosen }: Found,
  { text, locale }: TransferSetting,
): PreviewView {
  const journey = journeys[chosen];
  const plain = (words: string): Piece => ({ text: words, foreign: false });
  const parts =
    journey &&
    new Intl.ListFormat(locale).format([
      text('bringStages', { count: journey.stages.length }),
      text('bringLanes', { count: journey.lanes.length }),
      text('bringSteps', { count: journey.steps.length }),
    ]);
  return {
    sentence: journey
      ? fillPieces(text('bringFound'), {
          format: plain(format),
          title: toForeign(journey.title, locale),
          parts: plain(parts ?? ''),
        })
      : fillPieces(text('bringNone'), { format: plain(format) }),
    leftOut:
      faults.length === 0 ? text('bringWhole') : text('bringLeftOut', { count: faults.length }),
    faults: faults
      .slice(0, mostFaults)
      .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
    more:
      faults.length > mostFaults
        ? text('bringMore', { count: faults.length - mostFaults })
        : undefined,
    which:
      journeys.length > 1
        ? journeys.map(({ title }, index) => ({
            label: toForeign(title, locale).text,
            isChosen: index === chosen,
          }))
        : [],
    canUse: journey !== undefined,
  };
}
