import type { Journey } from '@oxbow/model/journey';

/** The sample of tests, stories and README. */
export const sampleJourney: Journey = {
  id: 'new-kitchen',
  revision: 4,
  title: { en: 'A new kitchen', de: 'Eine neue Küche', fr: 'Une nouvelle cuisine' },
  kind: 'joint',
  stages: [
    { id: 'notice', title: { en: 'Notice', de: 'Wahrnehmen', fr: 'Découvrir' } },
    { id: 'choose', title: { en: 'Choose', de: 'Auswählen', fr: 'Choisir' } },
  ],
  lanes: [
    { id: 'customer', title: { en: 'Customer', de: 'Kundin', fr: 'Cliente' }, side: 'customer' },
    { id: 'advisor', title: { en: 'Advisor', de: 'Beratung', fr: 'Conseil' }, side: 'employee' },
  ],
  steps: [
    {
      ...{ id: 'sees', stage: 'notice', lane: 'customer' },
      title: { en: 'Sees the exhibition', de: 'Sieht die Ausstellung', fr: 'Voit l’exposition' },
    },
  ],
};
