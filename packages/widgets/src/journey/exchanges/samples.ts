import type { Journey } from '@oxbow/model/journey';
import type { JourneyData } from '@oxbow/model/journey-data';
import { sampleJourney } from '../samples.js';

const exchanges: NonNullable<Journey['exchanges']> = [
  {
    ...{ id: 'fitters-day', stage: 'fit', places: 3 },
    title: {
      en: 'A day with the fitters',
      de: 'Ein Tag mit der Montage',
      fr: 'Une journée avec les poseurs',
    },
    host: { en: 'the fitters', de: 'Montage', fr: 'les poseurs' },
    when: {
      en: 'Every first Thursday, 7 am to 4 pm',
      de: 'Jeden ersten Donnerstag, 7 bis 16 Uhr',
      fr: 'Chaque premier jeudi, de 7 h à 16 h',
    },
    learned: [
      {
        en: 'Two hours of the morning went into finding the door.',
        de: 'Zwei Stunden am Vormittag vergingen mit der Suche nach der Tür.',
        fr: 'Deux heures de la matinée ont passé à chercher la porte.',
      },
      {
        en: 'Nobody had told them that there is no lift.',
        de: 'Niemand hatte ihnen gesagt, dass es keinen Aufzug gibt.',
        fr: 'Personne ne leur avait dit qu’il n’y a pas d’ascenseur.',
      },
    ],
  },
  {
    ...{ id: 'listening', stage: 'help' },
    title: { en: 'Listen in on calls', de: 'Bei Anrufen zuhören', fr: 'Écouter des appels' },
    when: { en: 'Any morning', de: 'An jedem Vormittag', fr: 'Le matin, tous les jours' },
  },
];

/** The sample with offers to change sides, and who has signed up for them. */
export const sampleExchanges: JourneyData = {
  journey: { ...sampleJourney, exchanges },
  signUps: [
    { exchange: 'fitters-day', count: 2, own: false },
    { exchange: 'listening', count: 0, own: false },
  ],
};
