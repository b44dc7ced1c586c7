import type { Objective } from '@oxbow/model/objective';
import type { Entry } from './objective-list.js';

/** Stands for the objectives while there are none: their words are drawn as bars of about the usual length. */
export const placeholder: readonly Entry[] = [38, 52, 44, 60].map((length, index) => {
  const objective: Objective = {
    id: `placeholder-${index}`,
    revision: 0,
    title: '0'.repeat(length),
    owner: '0'.repeat(12),
    level: 'team',
    period: { label: '0'.repeat(7), start: '2020-01-01', end: '9999-12-31' },
    type: 'committed',
    keyResults: [{ id: 'result', type: 'increase', title: '0', start: 0, target: 10, current: 5 }],
  };
  return { objective, given: objective, isWhole: true };
});
