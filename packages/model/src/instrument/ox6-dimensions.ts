import type { Translation } from '../translation/translation.js';
import type { Dimension } from './instrument.js';

/**
 * The six dimensions of `ox6` in their fixed order, with the question that an organisation asks itself about each, in our
 * own words. A module of its own, so that a widget that only names dimensions does not load the items.
 */
export const ox6Dimensions: readonly Dimension[] = [
  {
    id: 'scope',
    label: { en: 'Scope of action', de: 'Handlungsspielraum', fr: 'Marge de manœuvre' },
    questions: both({
      en: 'How much room do employees and customers have to choose their own way?',
      de: 'Wie viel Freiraum haben Mitarbeitende und Kundschaft, ihren eigenen Weg zu wählen?',
      fr: 'Quelle liberté le personnel et la clientèle ont-ils de choisir leur propre voie\u202f?',
    }),
  },
  {
    id: 'competence',
    label: { en: 'Competence', de: 'Kompetenz', fr: 'Compétence' },
    questions: both({
      en: 'What do both sides need to know, and who helps when they are stuck?',
      de: 'Was müssen beide Seiten wissen und können, und wer hilft, wenn es nicht weitergeht?',
      fr: 'Que doivent savoir les deux côtés, et qui aide quand on ne sait plus comment faire\u202f?',
    }),
  },
  {
    id: 'technology',
    label: { en: 'Technical equipment', de: 'Technische Ausstattung', fr: 'Équipement technique' },
    questions: both({
      en: 'Do tools and digital services do what both sides need, and can everybody use them?',
      de: 'Leisten Arbeitsmittel und digitale Angebote, was beide Seiten brauchen, und kann jede Person sie bedienen?',
      fr: 'Les outils et les services numériques répondent-ils aux besoins des deux côtés, et chacun peut-il s’en servir\u202f?',
    }),
  },
  {
    id: 'values',
    label: {
      en: 'Values, culture & mindset',
      de: 'Werte, Kultur & Mindset',
      fr: 'Valeurs, culture et état d’esprit',
    },
    questions: both({
      en: 'Do we act as our values promise, towards customers and among ourselves?',
      de: 'Handeln wir nach außen und untereinander so, wie unsere Werte es versprechen?',
      fr: 'Agissons-nous selon nos valeurs, envers la clientèle comme entre nous\u202f?',
    }),
  },
  {
    id: 'brand',
    label: { en: 'Brand', de: 'Brand', fr: 'Marque' },
    questions: both({
      en: 'Do employees and customers meet the same brand, and does it keep its promise?',
      de: 'Erleben Mitarbeitende und Kundschaft dieselbe Marke, und hält sie ihr Versprechen?',
      fr: 'Le personnel et la clientèle vivent-ils la même marque, et tient-elle sa promesse\u202f?',
    }),
  },
  {
    id: 'feedback',
    label: {
      en: 'Feedback tools & co-creation',
      de: 'Feedback-Tools und co-kreative Methoden',
      fr: 'Outils de feedback et co-création',
    },
    questions: both({
      en: 'Does what both sides tell us arrive, and do they hear what becomes of it?',
      de: 'Kommt an, was beide Seiten uns sagen, und erfahren sie, was daraus wird?',
      fr: 'Ce que les deux côtés nous disent nous parvient-il, et leur dit-on ce que cela devient\u202f?',
    }),
  },
];

/** A question that both sides share. */
function both(question: Translation) {
  return { employee: question, customer: question };
}
