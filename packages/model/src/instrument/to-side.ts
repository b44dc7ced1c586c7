import type { Dimension, Instrument } from './instrument.js';

/**
 * What one side is asked of an instrument: its items, questions, measures and segments, and nothing of the others.
 * @param instrument without variants, see `toVariant`; those it has are left out
 * @returns an instrument that has this side alone; `undefined` where it does not have the side
 */
export function toSide(instrument: Instrument, side: string): Instrument | undefined {
  const { variants: _, segments, ...rest } = instrument;
  const sides = rest.sides.filter(({ id }) => id === side);
  if (sides.length === 0) return undefined;
  const own = segments?.filter((segment) => segment.sides.includes(side));
  return {
    ...rest,
    sides,
    dimensions: rest.dimensions.map((dimension) => ofSide(dimension, side)),
    items: rest.items.filter((item) => item.side === side),
    ...(own?.length && { segments: own.map((segment) => ({ ...segment, sides: [side] })) }),
  };
}

function ofSide({ id, label, questions, practice }: Dimension, side: string): Dimension {
  const pick = (texts: Dimension['questions']) => {
    const text = texts && Object.hasOwn(texts, side) ? texts[side] : undefined;
    return text === undefined ? undefined : { [side]: text };
  };
  const [question, measure] = [pick(questions), pick(practice)];
  return {
    id,
    label,
    ...(question && { questions: question }),
    ...(measure && { practice: measure }),
  };
}
