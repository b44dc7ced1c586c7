import { toForeign, type Piece } from '../../element/wording.js';
import { createFormats } from '../formats.js';
import { toLength } from '../key-result-view-model.js';
import type { StandingContent } from '../late-parts.js';
import { toSentence } from '../sentence.js';
import { words, type Look } from '../standing-view-model.js';
import type { OkrCardSetting } from '../strings.js';

/** An objective in one line. */
export interface RowView {
  title: Piece[];
  owner?: Piece[] | undefined;
  sentence: string;
  /** Absent where nothing was measured. */
  bar?: { label: string; fill: string } | undefined;
  health: { word: string; look: Look };
}

/** Makes what is shown of an objective in one line. */
export function toRowView(
  { objective, standing }: StandingContent,
  setting: OkrCardSetting,
): RowView {
  const { locale, text } = setting;
  const { title, owner } = objective;
  const { progress, shown } = standing;
  const formats = createFormats(setting);
  return {
    title: [toForeign(title, locale)],
    owner: owner === undefined ? undefined : [toForeign(owner, locale)],
    sentence: toSentence({ objective, standing }, setting, formats),
    bar:
      progress === null
        ? undefined
        : {
            label: text('barLabel', { progress: formats.share(progress) }),
            fill: toLength(progress),
          },
    health:
      shown === 'closed'
        ? { word: text(objective.closed?.dropped ? 'dropped' : 'closed'), look: 'none' }
        : shown === 'stale'
          ? { word: text('outOfDate'), look: 'stale' }
          : { word: text(words[shown]), look: shown === 'no-data' ? 'none' : shown },
  };
}
