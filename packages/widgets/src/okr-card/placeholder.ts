import type { Objective } from '@oxbow/model/objective';

/** A line as wide as its words usually are. */
const line = '000000 0000 00000000 000 00000000 000 0000000';

/** Stands for the objective while there is none: its words are drawn as bars of about the usual length. */
export const placeholder: Objective = {
  id: 'placeholder',
  revision: 0,
  title: line,
  why: `${line} ${line} ${line}`,
  contributions: [
    { audience: '0'.repeat(16), text: line },
    { audience: '0'.repeat(12), text: line },
  ],
  owner: '0'.repeat(12),
  period: { label: '0'.repeat(7), start: '2020-01-01', end: '9999-12-31' },
  type: 'aspirational',
  keyResults: ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    type: 'increase',
    title: line,
    note: line,
    start: 0,
    target: 10,
    current: 5,
  })),
};
