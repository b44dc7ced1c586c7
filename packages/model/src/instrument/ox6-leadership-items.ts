import type { ItemTexts } from './ox6-items.js';

/**
 * What `ox7` and `ox6l` ask about leadership. "My manager" is one person whom a whole team knows: results are shown from 10
 * answers on, and nobody is asked unless one of these variants is chosen. Drafts, as all items.
 */
export const leadershipItems: Record<'employee' | 'customer', Record<string, ItemTexts>> = {
  employee: {
    'leadership.e1': {
      facet: 'purpose',
      en: 'My manager explains why our goals matter.',
      de: 'Meine Führungskraft erklärt, warum unsere Ziele wichtig sind.',
      fr: 'Ma ou mon responsable explique pourquoi nos objectifs sont importants.',
    },
    'leadership.e2': {
      facet: 'trust',
      en: 'My manager trusts me to make my own decisions.',
      de: 'Meine Führungskraft traut mir eigene Entscheidungen zu.',
      fr: 'Ma ou mon responsable me fait confiance pour décider par moi-même.',
    },
    'leadership.e3': {
      facet: 'dialogue',
      en: 'My manager takes time to talk.',
      de: 'Meine Führungskraft nimmt sich Zeit für Gespräche.',
      fr: 'Ma ou mon responsable prend le temps de discuter.',
    },
    'leadership.e4': {
      facet: 'role model',
      en: 'My manager shows by example that customers and team matter equally.',
      de: 'Meine Führungskraft lebt vor, dass uns Kundschaft und Team gleich wichtig sind.',
      fr: 'Ma ou mon responsable montre par l’exemple que la clientèle et l’équipe comptent autant.',
    },
  },
  customer: {
    'leadership.c1': {
      facet: 'responsibility',
      en: 'When it matters, someone takes responsibility for my concern.',
      de: 'Wenn es darauf ankommt, übernimmt jemand Verantwortung für mein Anliegen.',
      fr: 'Quand il le faut, quelqu’un prend en charge ma demande.',
    },
    'leadership.c2': {
      facet: 'support',
      en: 'My impression is that the staff are well supported.',
      de: 'Ich habe den Eindruck, dass die Mitarbeitenden gut unterstützt werden.',
      fr: 'J’ai l’impression que le personnel est bien soutenu.',
    },
    'leadership.c3': {
      facet: 'priorities',
      en: 'The company sets priorities that benefit me.',
      de: 'Das Unternehmen setzt Prioritäten, die mir nützen.',
      fr: 'L’entreprise se fixe des priorités qui me sont utiles.',
    },
  },
};
