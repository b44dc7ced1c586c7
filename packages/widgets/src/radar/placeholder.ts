import type { ReadProfile } from '@oxbow/model/read-profile';

const [short, long] = ['0'.repeat(10), `${'0'.repeat(9)} ${'0'.repeat(9)}`];
const score = { value: 50, interval: { low: 46, high: 54 } };

/** Stands for the profile while there is none: its words are drawn as bars of about the usual length. */
export const placeholder: ReadProfile = {
  instrument: 'placeholder',
  wave: '0000',
  measure: 'favourable',
  threshold: 5,
  dimensions: [short, short, long, long, short, long].map((label, index) => ({
    id: `${index}`,
    label,
    employee: score,
    customer: score,
    benchmark: { value: 50 },
  })),
  benchmark: { label: long, source: long, date: '2000', side: 'employee' },
};
