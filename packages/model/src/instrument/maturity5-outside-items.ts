import type { ItemTexts } from './ox6-items.js';

/** What customers and partners can say in `maturity5`: two statements for each dimension. Drafts of ours, not tested with respondents. */
export const maturityOutsideItems: Record<'customer' | 'partner', Record<string, ItemTexts>> = {
  customer: {
    'strategy.c1': {
      facet: 'priority',
      en: 'I notice that my experience matters to this company.',
      de: 'Ich merke, dass diesem Unternehmen mein Erlebnis wichtig ist.',
      fr: 'Je remarque que mon expérience compte pour cette entreprise.',
    },
    'strategy.c2': {
      facet: 'direction',
      en: 'The company develops in a direction that suits me.',
      de: 'Das Unternehmen entwickelt sich in eine Richtung, die zu mir passt.',
      fr: 'L’entreprise évolue dans une direction qui me convient.',
    },
    'technology.c1': {
      facet: 'integration',
      en: 'All ways of contact know where my concern stands.',
      de: 'Auf jedem Kontaktweg ist bekannt, wie es um mein Anliegen steht.',
      fr: 'Sur chaque moyen de contact, on sait où en est ma demande.',
    },
    'technology.c2': {
      facet: 'protection',
      en: 'I trust the company with my data.',
      de: 'Ich vertraue dem Unternehmen meine Daten an.',
      fr: 'Je confie mes données à cette entreprise sans crainte.',
    },
    'method.c1': {
      facet: 'improvement',
      en: 'I notice improvements that help me.',
      de: 'Ich bemerke Verbesserungen, die mir nützen.',
      fr: 'Je remarque des améliorations qui me sont utiles.',
    },
    'method.c2': {
      facet: 'solutions',
      en: 'My concerns are solved for good.',
      de: 'Meine Anliegen werden dauerhaft gelöst.',
      fr: 'Mes demandes sont résolues durablement.',
    },
    'structure.c1': {
      facet: 'one face',
      en: 'I quickly reach somebody who can decide.',
      de: 'Ich erreiche schnell jemanden, der entscheiden kann.',
      fr: 'Je joins vite une personne qui peut décider.',
    },
    'structure.c2': {
      facet: 'handover',
      en: 'When others take over, they know what has happened so far.',
      de: 'Wenn andere übernehmen, wissen sie, was bisher war.',
      fr: 'Quand d’autres prennent le relais, ils savent ce qui s’est passé jusque-là.',
    },
    'culture.c1': {
      facet: 'attitude',
      en: 'The people I meet want to help me.',
      de: 'Die Menschen, denen ich begegne, wollen mir helfen.',
      fr: 'Les personnes que je rencontre veulent m’aider.',
    },
    'culture.c2': {
      facet: 'openness',
      en: 'Criticism is taken seriously.',
      de: 'Kritik wird ernst genommen.',
      fr: 'Les critiques sont prises au sérieux.',
    },
  },
  partner: {
    'strategy.p1': {
      facet: 'purpose',
      en: 'I know what the company wants to achieve together with us.',
      de: 'Ich weiß, was das Unternehmen mit uns gemeinsam erreichen will.',
      fr: 'Je sais ce que l’entreprise veut atteindre avec nous.',
    },
    'strategy.p2': {
      facet: 'reliability',
      en: 'The company keeps to what we agreed.',
      de: 'Das Unternehmen hält sich an das, was wir vereinbart haben.',
      fr: 'L’entreprise respecte ce que nous avons convenu.',
    },
    'technology.p1': {
      facet: 'integration',
      en: 'Our systems work together well.',
      de: 'Unsere Systeme arbeiten gut zusammen.',
      fr: 'Nos systèmes fonctionnent bien ensemble.',
    },
    'technology.p2': {
      facet: 'data quality',
      en: 'I get the data that I need for our shared work.',
      de: 'Ich bekomme die Daten, die ich für die gemeinsame Arbeit brauche.',
      fr: 'Je reçois les données dont j’ai besoin pour notre travail commun.',
    },
    'method.p1': {
      facet: 'co-creation',
      en: 'We develop new solutions together.',
      de: 'Wir entwickeln neue Lösungen gemeinsam.',
      fr: 'Nous élaborons ensemble de nouvelles solutions.',
    },
    'method.p2': {
      facet: 'learning',
      en: 'We learn together from what went wrong.',
      de: 'Aus dem, was schiefging, lernen wir gemeinsam.',
      fr: 'Nous tirons ensemble les leçons de ce qui n’a pas marché.',
    },
    'structure.p1': {
      facet: 'roles',
      en: 'I know whom to turn to.',
      de: 'Ich weiß, an wen ich mich wenden kann.',
      fr: 'Je sais à qui m’adresser.',
    },
    'structure.p2': {
      facet: 'decisions',
      en: 'Decisions that concern us are made in good time.',
      de: 'Entscheidungen, die uns betreffen, fallen rechtzeitig.',
      fr: 'Les décisions qui nous concernent sont prises à temps.',
    },
    'culture.p1': {
      facet: 'fairness',
      en: 'We are treated as equals.',
      de: 'Wir werden auf Augenhöhe behandelt.',
      fr: 'On nous traite d’égal à égal.',
    },
    'culture.p2': {
      facet: 'openness',
      en: 'Difficult things are said openly.',
      de: 'Schwieriges wird offen angesprochen.',
      fr: 'Les choses difficiles sont dites ouvertement.',
    },
  },
};
