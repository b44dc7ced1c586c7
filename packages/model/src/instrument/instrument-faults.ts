import type { Dimension, Item, SegmentQuestion, Variant } from './instrument.js';

/** An instrument's parts, each good in itself; `undefined` stands where one was left out. */
export interface InstrumentParts {
  id: string;
  sides: readonly ({ id: string } | undefined)[];
  dimensions: readonly (Dimension | undefined)[];
  items: readonly (Item | undefined)[];
  segments?: readonly (SegmentQuestion | undefined)[] | undefined;
  variants?: readonly (Variant | undefined)[] | undefined;
}

/** What is wrong, by property names and indexes from the instrument. */
export interface InstrumentFault {
  path: (string | number)[];
  message: string;
}

/** Fewest and most dimensions of an instrument, and of each of its variants. */
export const dimensionsAllowed = { least: 3, most: 12 };

const taken = 'this id is taken by one before it';
const noSide = 'expected the id of a side';
const noDimension = 'expected the id of a dimension';

/** Finds what contradicts something else in an instrument whose parts are good, the schema's and the lenient reader's alike. */
export function findInstrumentFaults(parts: InstrumentParts): InstrumentFault[] {
  const { id, sides, dimensions, items, segments = [], variants = [] } = parts;
  const known = { sides: idsOf(sides), dimensions: idsOf(dimensions), items: idsOf(items) };
  const own = findItemFaults(items, known, []);
  const asked = new Set(
    items.flatMap((item, index) =>
      item && !own.some(({ path }) => path[1] === index) ? [item.side] : [],
    ),
  );
  return [
    ...findRepeated(sides, ['sides']),
    ...findRepeated(dimensions, ['dimensions']),
    ...findSideFaults(dimensions, known.sides, []),
    ...own,
    ...sides.flatMap((side, index): InstrumentFault[] => {
      if (!side || asked.has(side.id)) return [];
      return [{ path: ['sides', index], message: 'expected an item for this side at least' }];
    }),
    ...findRepeated(segments, ['segments']),
    ...segments.flatMap((segment, index) =>
      (segment?.sides ?? []).flatMap((side, place): InstrumentFault[] =>
        known.sides.has(side)
          ? []
          : [{ path: ['segments', index, 'sides', place], message: noSide }],
      ),
    ),
    ...findRepeated(variants, ['variants'], [id]),
    ...variants.flatMap((variant, index) =>
      variant ? findVariantFaults(variant, known, ['variants', index]) : [],
    ),
  ];
}

interface Known {
  sides: ReadonlySet<string>;
  dimensions: ReadonlySet<string>;
  items: ReadonlySet<string>;
}

function findVariantFaults(
  { dimensions = [], items = [], folds = {} }: Variant,
  base: Known,
  at: InstrumentFault['path'],
): InstrumentFault[] {
  const all = new Set([...base.dimensions, ...idsOf(dimensions)]);
  const stay = [...all].filter((id) => !Object.hasOwn(folds, id)).length;
  const isCount = stay >= dimensionsAllowed.least && stay <= dimensionsAllowed.most;
  return [
    ...findRepeated(dimensions, [...at, 'dimensions'], base.dimensions),
    ...findSideFaults(dimensions, base.sides, at),
    ...findItemFaults(items, { ...base, dimensions: all }, at, base.items),
    ...Object.entries(folds).flatMap(([from, { into }]): InstrumentFault[] => {
      const path = [...at, 'folds', from];
      if (!all.has(from)) return [{ path, message: noDimension }];
      const message = faultOfFold(from, into, folds, all);
      return message === undefined ? [] : [{ path: [...path, 'into'], message }];
    }),
    ...(isCount ? [] : [{ path: at, message: 'expected 3 to 12 dimensions in the variant' }]),
  ];
}

function faultOfFold(
  from: string,
  into: string,
  folds: Readonly<Record<string, { into: string }>>,
  dimensions: ReadonlySet<string>,
): string | undefined {
  if (!dimensions.has(into)) return noDimension;
  if (into === from) return 'expected another dimension than itself';
  if (!Object.hasOwn(folds, into)) return undefined;
  const passed = new Set([from]);
  let next: string | undefined = into;
  while (next !== undefined && !passed.has(next)) {
    passed.add(next);
    next = Object.hasOwn(folds, next) ? folds[next]?.into : undefined;
  }
  return next === from
    ? 'expected no circle of dimensions that are put into each other'
    : 'expected a dimension that stays: this one is put into another';
}

function findItemFaults(
  items: InstrumentParts['items'],
  { sides, dimensions }: Known,
  at: InstrumentFault['path'],
  before?: Iterable<string>,
): InstrumentFault[] {
  return [
    ...findRepeated(items, [...at, 'items'], before),
    ...items.flatMap((item, index) => {
      const path = [...at, 'items', index];
      return [
        ...(item && !dimensions.has(item.dimension)
          ? [{ path: [...path, 'dimension'], message: noDimension }]
          : []),
        ...(item && !sides.has(item.side) ? [{ path: [...path, 'side'], message: noSide }] : []),
      ];
    }),
  ];
}

/** Questions and practice of a side that is not there. */
function findSideFaults(
  dimensions: InstrumentParts['dimensions'],
  sides: ReadonlySet<string>,
  at: InstrumentFault['path'],
): InstrumentFault[] {
  return dimensions.flatMap((dimension, index) =>
    (['questions', 'practice'] as const).flatMap((key) =>
      Object.keys(dimension?.[key] ?? {})
        .filter((side) => !sides.has(side))
        .map((side) => ({ path: [...at, 'dimensions', index, key, side], message: noSide })),
    ),
  );
}

function findRepeated(
  list: readonly ({ id: string } | undefined)[],
  at: InstrumentFault['path'],
  before: Iterable<string> = [],
): InstrumentFault[] {
  const ids = new Set(before);
  return list.flatMap((part, index) => {
    if (!part) return [];
    const isTaken = ids.has(part.id);
    ids.add(part.id);
    return isTaken ? [{ path: [...at, index, 'id'], message: taken }] : [];
  });
}

function idsOf(list: readonly ({ id: string } | undefined)[]): Set<string> {
  return new Set(list.flatMap((part) => (part ? [part.id] : [])));
}
