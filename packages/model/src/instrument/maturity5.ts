import { fivePoints } from './agreement.js';
import type { Instrument } from './instrument.js';
import { maturityEmployeeItems } from './maturity5-employee-items.js';
import { maturityOutsideItems } from './maturity5-outside-items.js';
import { toItems } from './ox6-items.js';

/**
 * How far an organisation is, in five dimensions: strategy, technology, method, structure and culture. A self-assessment by
 * employees, beside which customers and partners say what of it reaches them.
 */
export const maturity5: Instrument = {
  id: 'maturity5',
  version: 1,
  title: {
    en: 'Maturity in five dimensions',
    de: 'Reifegrad in fünf Dimensionen',
    fr: 'Maturité en cinq dimensions',
  },
  status: {
    en: 'A draft, not validated with respondents.',
    de: 'Ein Entwurf, nicht mit Befragten validiert.',
    fr: 'Une ébauche, non validée auprès de personnes interrogées.',
  },
  scale: { points: 5, labels: [...fivePoints] },
  sides: [
    { id: 'employee', label: { en: 'Employees', de: 'Mitarbeitende', fr: 'Personnel' } },
    { id: 'customer', label: { en: 'Customers', de: 'Kundschaft', fr: 'Clientèle' } },
    {
      id: 'partner',
      label: { en: 'Partners', de: 'Partnerunternehmen', fr: 'Partenaires' },
      outside: true,
    },
  ],
  dimensions: [
    {
      id: 'strategy',
      label: { en: 'Strategy', de: 'Strategie', fr: 'Stratégie' },
      questions: forAll({
        en: 'Which experience do we aim for, and does everybody know their part in it?',
        de: 'Welches Erlebnis streben wir an, und wissen alle, was sie dazu beitragen?',
        fr: 'Quelle expérience visons-nous, et chacun sait-il comment y contribuer\u202f?',
      }),
    },
    {
      id: 'technology',
      label: { en: 'Technology', de: 'Technologie', fr: 'Technologie' },
      questions: forAll({
        en: 'Do our systems bring together what people need, on every way of contact?',
        de: 'Führen unsere Systeme zusammen, was Menschen brauchen, auf jedem Kontaktweg?',
        fr: 'Nos systèmes réunissent-ils ce dont chacun a besoin, sur tous les moyens de contact\u202f?',
      }),
    },
    {
      id: 'method',
      label: { en: 'Method', de: 'Methodik', fr: 'Méthodes' },
      questions: forAll({
        en: 'How do we try things out, learn from them and improve?',
        de: 'Wie erproben wir Neues, lernen daraus und werden besser?',
        fr: 'Comment expérimentons-nous, apprenons-nous et progressons-nous\u202f?',
      }),
    },
    {
      id: 'structure',
      label: { en: 'Structure', de: 'Struktur', fr: 'Structure' },
      questions: forAll({
        en: 'Do roles, decisions and shared goals help work to flow across departments?',
        de: 'Helfen Rollen, Entscheidungswege und gemeinsame Ziele der Arbeit über Abteilungen hinweg?',
        fr: 'Les rôles, les décisions et les objectifs communs facilitent-ils le travail entre services\u202f?',
      }),
    },
    {
      id: 'culture',
      label: { en: 'Culture', de: 'Kultur', fr: 'Culture' },
      questions: forAll({
        en: 'Can everybody speak openly, share what they know and take part in change?',
        de: 'Können alle offen sprechen, Wissen teilen und Veränderung mitgestalten?',
        fr: 'Chacun peut-il parler ouvertement, partager ce qu’il sait et participer au changement\u202f?',
      }),
    },
  ],
  items: [
    ...toItems(maturityEmployeeItems, 'employee'),
    ...toItems(maturityOutsideItems.customer, 'customer'),
    ...toItems(maturityOutsideItems.partner, 'partner'),
  ],
};

function forAll(question: { en: string; de: string; fr: string }) {
  return { employee: question, customer: question, partner: question };
}
