import type { Series } from '@oxbow/model/series';

const words = '0'.repeat(12);

/** Stands for the series while there is none: its words are drawn as bars of about the usual length. */
export const placeholder: Series = {
  id: 'placeholder',
  type: 'csat',
  title: words,
  periods: ['a', 'b', 'c'].map((label) => ({
    label: label.repeat(8),
    counts: [10, 10, 10, 20, 20],
  })),
};
