import { shownTogether } from '../../model/src/experience/together.js';
import { quantile, type Line } from './line.js';

const runs = 15;

/** How long it takes to say which groups are shown, of the largest organisation there may be, parted by distance too. */
export function measureProtection(): Line[] {
  const units = Array.from({ length: 5000 }, (_, index) => ({
    id: `u${index}`,
    ...(index > 9 && { parent: `u${Math.floor((index - 10) / 8)}` }),
  }));
  const options = ['direct', 'rare', 'none'];
  // Up to five people of each kind in each unit, in an order that looks like chance.
  const cells = units.flatMap(({ id }, unit) =>
    options.map((option, index) => {
      return { people: ((unit + 1) * 7919 * (index + 3)) % 6, places: [id, option] };
    }),
  );
  const attributes = [
    { id: 'unit', groups: units },
    { id: 'distance', groups: options.map((id) => ({ id })) },
  ];
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    shownTogether(attributes, cells, 5);
    return performance.now() - start;
  });
  return [
    {
      what: 'Collector: which groups of the largest organisation are shown, of one dimension',
      value: quantile(times, 0.5),
      unit: 'ms',
      bound: 500,
      beside: `5,000 units × 3 distances, 15,000 cells; median of ${runs}`,
    },
  ];
}
