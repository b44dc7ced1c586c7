import type { Translation } from '../translation/translation.js';

/** A stage that journeys begin with; a host may have any others. */
export interface DefaultStage {
  id: string;
  title: Translation;
}

/** The stages of a customer, from noticing a firm to telling others of it. */
export const customerStages: readonly DefaultStage[] = [
  { id: 'notice', title: { en: 'Notice', de: 'Wahrnehmen', fr: 'Découvrir' } },
  { id: 'inform', title: { en: 'Find out', de: 'Informieren', fr: 'S’informer' } },
  { id: 'choose', title: { en: 'Choose', de: 'Auswählen', fr: 'Choisir' } },
  { id: 'buy', title: { en: 'Buy', de: 'Kaufen', fr: 'Acheter' } },
  { id: 'receive', title: { en: 'Receive', de: 'Erhalten', fr: 'Recevoir' } },
  { id: 'use', title: { en: 'Use', de: 'Nutzen', fr: 'Utiliser' } },
  { id: 'get-help', title: { en: 'Get help', de: 'Hilfe bekommen', fr: 'Obtenir de l’aide' } },
  { id: 'recommend', title: { en: 'Recommend', de: 'Weiterempfehlen', fr: 'Recommander' } },
];

/** The stages of an employee, from candidate to alumni. */
export const employeeStages: readonly DefaultStage[] = [
  { id: 'candidate', title: { en: 'Candidate', de: 'Bewerben', fr: 'Candidature' } },
  {
    id: 'preboarding',
    title: { en: 'Preboarding', de: 'Vor dem ersten Tag', fr: 'Avant l’arrivée' },
  },
  { id: 'onboarding', title: { en: 'Onboarding', de: 'Einarbeiten', fr: 'Intégration' } },
  { id: 'working', title: { en: 'Working', de: 'Arbeiten', fr: 'Travail' } },
  { id: 'growing', title: { en: 'Growing', de: 'Sich entwickeln', fr: 'Évolution' } },
  { id: 'changing', title: { en: 'Changing', de: 'Sich verändern', fr: 'Changement' } },
  { id: 'leaving', title: { en: 'Leaving', de: 'Gehen', fr: 'Départ' } },
  { id: 'alumni', title: { en: 'Alumni', de: 'Ehemalige', fr: 'Anciens' } },
];
