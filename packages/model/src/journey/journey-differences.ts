import type { Journey, JourneyLane, JourneyStage, JourneyStep } from './journey.js';

/** A list of a journey whose items have an id. */
export type ListedPart = 'stage' | 'lane' | 'step' | 'measure' | 'exchange';

/** One thing in which two states of a journey differ. */
export type JourneyDifference =
  /** `title` and the like: what the journey says of itself. */
  | { part: 'journey'; kind: 'changed'; field: string; before: unknown; after: unknown }
  | { part: ListedPart; kind: 'added' | 'removed' | 'moved'; id: string }
  | {
      part: ListedPart;
      kind: 'changed';
      id: string;
      field: string;
      before: unknown;
      after: unknown;
    }
  /** Figures of how people felt, or of how engaged they are. */
  | { part: 'experience' | 'engagement'; kind: 'changed' };

const own = ['title', 'kind', 'actor', 'scenario', 'expectation', 'attribution'] as const;

type Item = JourneyStage | JourneyLane | JourneyStep | { id: string };

/**
 * Finds in what two states of a journey differ, revision aside: what is said of the whole, then stage by stage, lane by lane and so
 * on. Of items that stand in another order as few as possible are told as moved.
 */
export function journeyDifferences(before: Journey, after: Journey): JourneyDifference[] {
  const steps = { before: grouped(before), after: grouped(after) };
  return [
    ...own.flatMap((field): JourneyDifference[] =>
      isSame(before[field], after[field])
        ? []
        : [{ part: 'journey', kind: 'changed', field, before: before[field], after: after[field] }],
    ),
    ...listed('stage', before.stages, after.stages),
    ...listed('lane', before.lanes, after.lanes, (lane) => (lane as JourneyLane).side),
    ...listed('step', steps.before, steps.after, (step) => (step as JourneyStep).stage),
    ...listed('measure', before.measures ?? [], after.measures ?? []),
    ...listed('exchange', before.exchanges ?? [], after.exchanges ?? []),
    ...(['experience', 'engagement'] as const).flatMap((part): JourneyDifference[] =>
      isSame(before[part] ?? [], after[part] ?? []) ? [] : [{ part, kind: 'changed' }],
    ),
  ];
}

/** Steps by stage: how they are mixed in the list says nothing. */
function grouped({ stages, steps }: Journey): JourneyStep[] {
  const byStage = new Map<string, JourneyStep[]>(stages.map(({ id }) => [id, []]));
  for (const step of steps) byStage.get(step.stage)?.push(step);
  return [...byStage.values()].flat();
}

/** @param groupOf in which an item has its place; one that is in another group is changed, not moved */
function listed(
  part: ListedPart,
  before: readonly Item[],
  after: readonly Item[],
  groupOf: (item: Item) => string = () => '',
): JourneyDifference[] {
  const former = new Map(before.map((item, place) => [item.id, { item, place }]));
  const ids = new Set(after.map(({ id }) => id));
  const places = new Map<string, { id: string; place: number }[]>();
  for (const item of after) {
    const found = former.get(item.id);
    const group = groupOf(item);
    if (!found || groupOf(found.item) !== group) continue;
    const list = places.get(group) ?? [];
    list.push({ id: item.id, place: found.place });
    places.set(group, list);
  }
  const moved = new Set([...places.values()].flatMap(movedOf));
  return [
    ...before.flatMap(({ id }): JourneyDifference[] =>
      ids.has(id) ? [] : [{ part, kind: 'removed', id }],
    ),
    ...after.flatMap((item): JourneyDifference[] => {
      const { id } = item;
      const found = former.get(id);
      if (!found) return [{ part, kind: 'added', id }];
      return [
        ...fieldsOf(part, found.item, item),
        ...(moved.has(id) ? [{ part, kind: 'moved' as const, id }] : []),
      ];
    }),
  ];
}

function fieldsOf(part: ListedPart, before: Item, after: Item): JourneyDifference[] {
  const { id } = after;
  const [one, other] = [before, after] as unknown as Record<string, unknown>[];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].flatMap((field): JourneyDifference[] =>
    isSame(one?.[field], other?.[field])
      ? []
      : [{ part, kind: 'changed', id, field, before: one?.[field], after: other?.[field] }],
  );
}

/** All but a longest run whose order is the former one. */
function movedOf(items: readonly { id: string; place: number }[]): string[] {
  // The last item of the best run of each length, and which one comes before each.
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, { place }] of items.entries()) {
    const length = tails.findIndex((tail) => (items[tail]?.place ?? 0) > place);
    const at = length < 0 ? tails.length : length;
    previous.push(tails[at - 1]);
    tails[at] = index;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) kept.add(at);
  return items.flatMap(({ id }, index) => (kept.has(index) ? [] : [id]));
}

/** Whether two values are the same; nothing and an empty list are, and so are objects whose parts stand in another order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(parts.map(([key, part]) => [key, sorted(part)]));
}
