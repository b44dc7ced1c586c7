import type { ItemTexts } from './ox6-items.js';

/** What employees are asked in `ox6`: four statements for each dimension. Drafts, not tested with respondents; the French is a draft of ours too. */
export const employeeItems: Record<string, ItemTexts> = {
  'scope.e1': {
    facet: 'autonomy',
    en: 'I may decide for myself how best to help a customer.',
    de: 'Ich darf selbst entscheiden, wie ich einer Kundin oder einem Kunden am besten helfe.',
    fr: 'Je peux décider de la meilleure façon d’aider une cliente ou un client.',
  },
  'scope.e2': {
    facet: 'time',
    en: "I have enough time to see a customer's concern through properly.",
    de: 'Ich habe genug Zeit, um ein Anliegen gut zu Ende zu bringen.',
    fr: 'J’ai assez de temps pour bien mener une demande à son terme.',
  },
  'scope.e3': {
    facet: 'budget',
    en: 'A reasonable budget for goodwill solutions is available to me.',
    de: 'Für kulante Lösungen steht mir ein angemessenes Budget zur Verfügung.',
    fr: 'Je dispose d’un budget suffisant pour faire un geste commercial.',
  },
  'scope.e4': {
    facet: 'safety',
    en: 'I can try new things without fearing negative consequences.',
    de: 'Ich kann Neues ausprobieren, ohne Nachteile zu fürchten.',
    fr: 'Je peux essayer de nouvelles choses sans craindre que cela me nuise.',
  },
  'competence.e1': {
    facet: 'knowledge',
    en: 'I know our offers well enough to give good advice.',
    de: 'Ich kenne unsere Angebote gut genug, um gut zu beraten.',
    fr: 'Je connais assez bien nos offres pour bien conseiller.',
  },
  'competence.e2': {
    facet: 'channels',
    en: 'I am well prepared for new ways of contact such as chat or video.',
    de: 'Auf neue Kontaktwege wie Chat oder Video werde ich gut vorbereitet.',
    fr: 'On me prépare bien aux nouveaux moyens de contact, comme le chat ou la vidéo.',
  },
  'competence.e3': {
    facet: 'mastery',
    en: 'I regularly get the chance to practise on real cases.',
    de: 'Ich habe regelmäßig Gelegenheit, an echten Fällen zu üben.',
    fr: 'J’ai régulièrement l’occasion de m’exercer sur des cas réels.',
  },
  'competence.e4': {
    facet: 'support',
    en: 'When I am stuck, I quickly find someone who helps.',
    de: 'Wenn ich nicht weiterweiß, finde ich schnell jemanden, der hilft.',
    fr: 'Quand je ne sais plus comment faire, je trouve vite quelqu’un qui m’aide.',
  },
  'technology.e1': {
    facet: 'usability',
    en: 'My tools get me to the goal without detours.',
    de: 'Mit meinen Arbeitsmitteln komme ich ohne Umwege ans Ziel.',
    fr: 'Avec mes outils de travail, j’arrive au but sans détour.',
  },
  'technology.e2': {
    facet: 'single view',
    en: 'I can see at a glance what a customer has experienced with us so far.',
    de: 'Ich sehe auf einen Blick, was eine Kundin oder ein Kunde bisher mit uns erlebt hat.',
    fr: 'Je vois d’un coup d’œil ce qu’une cliente ou un client a vécu avec nous jusqu’ici.',
  },
  'technology.e3': {
    facet: 'accessibility',
    en: 'The programs I use are easy for me to operate.',
    de: 'Die Programme, die ich nutze, sind für mich gut bedienbar.',
    fr: 'Les logiciels que j’utilise sont faciles à manier pour moi.',
  },
  'technology.e4': {
    facet: 'physical',
    en: 'My workplace shows me that my work is valued.',
    de: 'Mein Arbeitsplatz zeigt mir, dass meine Arbeit wertgeschätzt wird.',
    fr: 'Mon lieu de travail me montre que mon travail est apprécié.',
  },
  'values.e1': {
    facet: 'consistency',
    en: 'What we promise to the outside, we also live among ourselves.',
    de: 'Was wir nach außen versprechen, leben wir auch untereinander.',
    fr: 'Ce que nous promettons à l’extérieur, nous le vivons aussi entre nous.',
  },
  'values.e2': {
    facet: 'openness',
    en: 'Mistakes are discussed openly here.',
    de: 'Fehler werden bei uns offen besprochen.',
    fr: 'Chez nous, on parle ouvertement des erreurs.',
  },
  'values.e3': {
    facet: 'collaboration',
    en: 'Teams help each other across departments.',
    de: 'Teams helfen einander über Abteilungsgrenzen hinweg.',
    fr: 'Les équipes s’entraident d’un service à l’autre.',
  },
  'values.e4': {
    facet: 'customer focus',
    en: 'Here, the benefit for the customer counts more than the quick sale.',
    de: 'Der Nutzen für die Kundschaft zählt bei uns mehr als der schnelle Abschluss.',
    fr: 'Chez nous, l’intérêt de la clientèle compte plus que la vente rapide.',
  },
  'brand.e1': {
    facet: 'clarity',
    en: 'I can say in my own words what our brand stands for.',
    de: 'Ich kann in eigenen Worten sagen, wofür unsere Marke steht.',
    fr: 'Je peux dire avec mes propres mots ce que représente notre marque.',
  },
  'brand.e2': {
    facet: 'identification',
    en: 'I stand behind what our brand promises.',
    de: 'Ich stehe hinter dem, was unsere Marke verspricht.',
    fr: 'J’adhère à ce que promet notre marque.',
  },
  'brand.e3': {
    facet: 'purpose',
    en: 'My work visibly helps us to keep our promise.',
    de: 'Meine Arbeit trägt sichtbar dazu bei, dass wir unser Versprechen halten.',
    fr: 'Mon travail contribue de façon visible à tenir notre promesse.',
  },
  'brand.e4': {
    facet: 'recommendation',
    en: 'I recommend us as an employer.',
    de: 'Ich empfehle uns als Arbeitgeber weiter.',
    fr: 'Je nous recommande comme employeur.',
  },
  'feedback.e1': {
    facet: 'voice',
    en: 'I learn promptly what customers say about our work.',
    de: 'Ich erfahre zeitnah, was Kundinnen und Kunden über unsere Arbeit sagen.',
    fr: 'J’apprends rapidement ce que les clientes et les clients disent de notre travail.',
  },
  'feedback.e2': {
    facet: 'change',
    en: 'Here, feedback turns into improvements I can notice.',
    de: 'Aus Rückmeldungen werden bei uns spürbare Verbesserungen.',
    fr: 'Chez nous, les retours mènent à des améliorations que je remarque.',
  },
  'feedback.e3': {
    facet: 'closure',
    en: 'I learn what becomes of my ideas.',
    de: 'Ich erfahre, was aus meinen Ideen wird.',
    fr: 'On me dit ce que deviennent mes idées.',
  },
  'feedback.e4': {
    facet: 'feedforward',
    en: 'I get feedback that helps me next time.',
    de: 'Ich bekomme Rückmeldungen, die mir beim nächsten Mal weiterhelfen.',
    fr: 'Je reçois des retours qui m’aident pour la fois suivante.',
  },
};
