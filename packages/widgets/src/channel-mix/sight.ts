import type { ChannelCounts } from '@oxbow/model/channel-count';
import type { Side } from '@oxbow/model/side';

/** Which contacts are looked at, and how they are cut over time. */
export interface MixSight {
  every: 'day' | 'week' | 'month';
  side: Side | 'both';
  /** `both` are contacts to the firm and from it; steps inside the firm are none. */
  direction: 'both' | 'in' | 'out' | 'internal';
}

/** What can be chosen, each at least one. */
export type SightOptions = { readonly [Key in keyof MixSight]: readonly MixSight[Key][] };

/** So many periods can be drawn beside each other. */
const mostPeriods = 400;
const daysIn = { day: 1, week: 7, month: 31 } as const;

/** What there is to choose in these counts. */
export function optionsOf({ counts }: ChannelCounts, days: number): SightOptions {
  const found = new Set<string>();
  for (const { side, direction, count } of counts) if (count > 0) found.add(side).add(direction);
  const has = (...words: readonly string[]) => words.every((word) => found.has(word));
  const isContact = has('in') || has('out') || !has('internal');
  return {
    every: (['day', 'week', 'month'] as const).filter(
      (every) => days / daysIn[every] <= mostPeriods && (every === 'day' || days > daysIn[every]),
    ),
    side: [
      ...(has('employee') && !has('customer') ? [] : (['customer'] as const)),
      ...(has('employee') ? (['employee'] as const) : []),
      ...(has('customer', 'employee') ? (['both'] as const) : []),
    ],
    direction: [
      ...(isContact ? (['both'] as const) : []),
      ...(has('in', 'out') ? (['in', 'out'] as const) : []),
      ...(has('internal') ? (['internal'] as const) : []),
    ],
  };
}

/** What is looked at: as a person wants, else as the host, else what suits the days; never what there is not. */
export function chooseSight(
  options: SightOptions,
  person: Partial<MixSight>,
  host: { readonly [Key in keyof MixSight]?: unknown },
  days: number,
): MixSight {
  const choose = <Key extends keyof MixSight>(key: Key, usual: MixSight[Key]): MixSight[Key] => {
    const possible = options[key];
    const find = (wish: unknown) => possible.find((one) => one === wish);
    return find(person[key]) ?? find(host[key]) ?? find(usual) ?? possible[0] ?? usual;
  };
  return {
    every: choose('every', days <= 14 ? 'day' : days <= 182 ? 'week' : 'month'),
    side: choose('side', 'both'),
    direction: choose('direction', 'both'),
  };
}
