import type { Instrument } from '../instrument.js';

/** An instrument of a host with everything there is. */
export const own: Instrument = {
  id: 'eight',
  version: 3,
  title: { en: 'Eight capabilities', de: 'Acht Fähigkeiten' },
  status: 'A draft.',
  scale: { points: 7, labels: ['1', '2', '3', { en: 'four', de: 'vier' }, '5', '6', '7'] },
  sides: [
    { id: 'employee', label: 'Employees' },
    { id: 'partner', label: { en: 'Partners', de: 'Partner' }, outside: true },
  ],
  dimensions: [
    {
      id: 'listening',
      label: 'Listening',
      questions: { employee: 'Do we listen?', partner: 'Do they hear us?' },
      practice: { employee: 'Time to listen', partner: 'Somebody to talk to' },
    },
    { id: 'acting', label: { en: 'Acting', fr: 'Agir' } },
    { id: 'learning', label: 'Learning' },
    { id: 'sharing', label: 'Sharing' },
  ],
  items: [
    {
      id: 'listening.e1',
      dimension: 'listening',
      side: 'employee',
      text: { en: 'We listen.', de: 'Wir hören zu.' },
      facet: 'ears',
      pulse: true,
      topics: ['leadership', 'health'],
    },
    { id: 'acting.e1', dimension: 'acting', side: 'employee', text: 'We act.' },
    { id: 'acting.p1', dimension: 'acting', side: 'partner', text: 'They act.', pulse: false },
  ],
  segments: [
    {
      id: 'site',
      sides: ['employee', 'partner'],
      label: 'Site',
      text: 'Where do you work?',
      options: [
        { id: 'north', label: 'North' },
        { id: 'south', label: { en: 'South', de: 'Süd' } },
      ],
    },
  ],
  variants: [
    {
      id: 'nine',
      title: 'Nine capabilities',
      dimensions: [{ id: 'daring', label: 'Daring', questions: { employee: 'Do we dare?' } }],
      items: [{ id: 'daring.e1', dimension: 'daring', side: 'employee', text: 'We dare.' }],
      folds: { learning: { into: 'listening' } },
    },
  ],
};
