import { fillPieces, toForeign, toPieces, type Piece } from '../element/wording.js';
import { toCurves, type Curve } from './curves.js';
import { createFormats } from './formats.js';
import type { JourneyContent } from './reading.js';
import { toSentence } from './sentence.js';
import type { JourneySetting } from './strings.js';

/** Something that is said of the whole. */
export interface SaidView {
  label: string;
  words: Piece[];
}

/** How it is shown. */
export type Presentation = 'map' | 'list';

/** Everything that is shown of a journey as a whole; its stages come late. */
export interface JourneyView {
  heading: Piece[];
  /** What one would say of it. */
  sentence: Piece[];
  said: SaidView[];
  presentations: { id: Presentation; name: string; isChosen: boolean }[];
  /** How each side feels on it. */
  curves: Curve[];
  /** What could not be read. */
  notShown: string | undefined;
  attribution: Piece[] | undefined;
}

/** What else decides what is shown. */
export interface Sight {
  presentation: Presentation;
  /** How many records could not be read. */
  invalid: number;
}

/** Makes all that is shown of a journey as a whole. */
export function toJourneyView(
  content: JourneyContent,
  { presentation, invalid }: Sight,
  setting: JourneySetting,
): JourneyView {
  const { title, kind, lanes, attribution, ...journey } = content.journey;
  const { locale, text } = setting;
  const formats = createFormats(setting);
  const curves = toCurves(content);
  const roles = lanes.map((lane) =>
    fillPieces(text('role', { side: text(lane.side) }), { lane: toForeign(lane.title, locale) }),
  );
  return {
    heading: [toForeign(title, locale), ...toPieces(` · ${text(`${kind}Journey`)}`)],
    sentence: toSentence(content, curves, setting, formats),
    said: [
      ...(['actor', 'scenario', 'expectation'] as const).flatMap((key) => {
        const words = journey[key];
        return words === undefined ? [] : [{ label: text(key), words: [toForeign(words, locale)] }];
      }),
      { label: text('lanes'), words: formats.join(roles) },
    ],
    presentations: (['map', 'list'] as const).map((id) => ({
      id,
      name: text(id),
      isChosen: id === presentation,
    })),
    curves,
    notShown: invalid > 0 ? text('notShown', { count: invalid }) : undefined,
    attribution:
      attribution === undefined
        ? undefined
        : toPieces(text('source'), { source: toForeign(attribution, locale) }),
  };
}
