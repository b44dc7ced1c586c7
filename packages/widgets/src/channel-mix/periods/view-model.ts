import { createFormats } from '../formats.js';
import type { SideMix } from '../mixes.js';
import type { MixSight } from '../sight.js';
import { partName } from '../view-model.js';
import type { PeriodsWording } from './strings.js';

/** What stands in a cell: how large the part was, of how many that was, and what it has gained. */
export interface PeriodCell {
  share: string;
  count: string;
  /** Absent where there is nothing before to compare with. */
  change: string | undefined;
}

export interface PeriodRow {
  when: string;
  /** Why nothing is told of it. */
  nothing: string | undefined;
  /** One for each column. */
  cells: PeriodCell[];
  /** The denominator. */
  total: string;
}

/** The mix of each period, the oldest first. */
export interface PeriodsView {
  caption: string;
  columns: string[];
  rows: PeriodRow[];
}

/** Words the mix of one side over time. */
export function toPeriodsView(
  { side, mix, withheld }: SideMix,
  every: MixSight['every'],
  isLong: boolean,
  wording: PeriodsWording,
): PeriodsView {
  const { text } = wording;
  const formats = createFormats(wording, every, isLong);
  const isUntold = (place: number) => withheld.has(place) || mix.periods[place]?.total === 0;
  return {
    caption: text(`${every}Caption`, { whose: text(side) }),
    columns: mix.parts.map((part) => partName(part, mix.rest, wording)),
    rows: mix.periods.map((period, place): PeriodRow => {
      const { total, shares, isWhole } = period;
      const frame = { when: `${formats.period(period)}${isWhole ? '' : '*'}` };
      if (withheld.has(place)) return { ...frame, nothing: text('tooFew'), cells: [], total: '' };
      if (total === 0)
        return { ...frame, nothing: text('noContacts'), cells: [], total: formats.count(0) };
      return {
        ...frame,
        nothing: undefined,
        cells: shares.map(({ share, count, change }): PeriodCell => ({
          share: formats.share(share ?? 0),
          count: formats.count(count),
          // With what is withheld nothing is compared: it would follow.
          change:
            change === null || isUntold(place - 1)
              ? undefined
              : text('gained', {
                  count: Math.abs(Math.round(change)),
                  value: formats.change(change),
                }),
        })),
        total: formats.count(total),
      };
    }),
  };
}
