import type { Translation } from '../translation/translation.js';

/** A dimension by its id and name alone. */
export interface NamedDimension {
  id: string;
  label: Translation;
}

/**
 * The six dimensions of `ox6` in their fixed order. A module of its own, so that a widget that only names dimensions loads
 * neither the items nor what is done about them.
 */
export const ox6Dimensions: readonly NamedDimension[] = [
  {
    id: 'scope',
    label: { en: 'Scope of action', de: 'Handlungsspielraum', fr: 'Marge de manœuvre' },
  },
  { id: 'competence', label: { en: 'Competence', de: 'Kompetenz', fr: 'Compétence' } },
  {
    id: 'technology',
    label: { en: 'Technical equipment', de: 'Technische Ausstattung', fr: 'Équipement technique' },
  },
  {
    id: 'values',
    label: {
      en: 'Values, culture & mindset',
      de: 'Werte, Kultur & Mindset',
      fr: 'Valeurs, culture et état d’esprit',
    },
  },
  { id: 'brand', label: { en: 'Brand', de: 'Brand', fr: 'Marque' } },
  {
    id: 'feedback',
    label: {
      en: 'Feedback tools & co-creation',
      de: 'Feedback-Tools und co-kreative Methoden',
      fr: 'Outils de feedback et co-création',
    },
  },
];

/** The dimension that `ox7` and `ox6l` add. */
export const leadershipDimension: NamedDimension = {
  id: 'leadership',
  label: { en: 'Leadership', de: 'Führung', fr: 'Leadership' },
};
