import type { Wordname } from '@oxbow/model/wordname';

/** The sample of tests, stories and README. */
export const sampleWordname: Wordname = {
  id: 'sample',
  title: { en: 'A wordname', de: 'Beispiel', fr: 'Un exemple' },
  items: [
    { id: 'first', title: { en: 'The first item', de: 'Der erste Eintrag', fr: 'Le premier' } },
    { id: 'second', title: { en: 'The second item', de: 'Der zweite Eintrag', fr: 'Le deuxième' } },
    { id: 'third', title: 'An item in one language' },
  ],
};
