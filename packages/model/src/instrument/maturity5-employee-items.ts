import type { ItemTexts } from './ox6-items.js';

/** What employees are asked in `maturity5`: four statements for each dimension. Drafts of ours, not tested with respondents. */
export const maturityEmployeeItems: Record<string, ItemTexts> = {
  'strategy.e1': {
    facet: 'purpose',
    en: 'I know what experience we want customers and employees to have.',
    de: 'Ich weiß, welches Erlebnis wir Kundschaft und Mitarbeitenden bieten wollen.',
    fr: 'Je sais quelle expérience nous voulons offrir à la clientèle et au personnel.',
  },
  'strategy.e2': {
    facet: 'goals',
    en: 'The goals of my team follow from our strategy.',
    de: 'Die Ziele meines Teams leiten sich aus unserer Strategie ab.',
    fr: 'Les objectifs de mon équipe découlent de notre stratégie.',
  },
  'strategy.e3': {
    facet: 'channels',
    en: 'Our strategy treats all ways of contact as one whole.',
    de: 'Unsere Strategie behandelt alle Kontaktwege als ein Ganzes.',
    fr: 'Notre stratégie considère tous les moyens de contact comme un tout.',
  },
  'strategy.e4': {
    facet: 'resources',
    en: 'What we decide gets the time and money that it needs.',
    de: 'Was wir beschließen, bekommt die nötige Zeit und das nötige Geld.',
    fr: 'Ce que nous décidons reçoit le temps et l’argent nécessaires.',
  },
  'technology.e1': {
    facet: 'integration',
    en: 'Our systems pass on what one way of contact has learned to the next.',
    de: 'Unsere Systeme geben weiter, was auf einem Kontaktweg schon bekannt ist.',
    fr: 'Nos systèmes transmettent d’un moyen de contact à l’autre ce qui est déjà connu.',
  },
  'technology.e2': {
    facet: 'data quality',
    en: 'I can rely on the data that I work with.',
    de: 'Auf die Daten, mit denen ich arbeite, kann ich mich verlassen.',
    fr: 'Je peux me fier aux données avec lesquelles je travaille.',
  },
  'technology.e3': {
    facet: 'pace',
    en: 'New tools reach us as soon as we need them.',
    de: 'Neue Werkzeuge kommen bei uns an, wenn wir sie brauchen.',
    fr: 'Les nouveaux outils nous parviennent au moment où nous en avons besoin.',
  },
  'technology.e4': {
    facet: 'protection',
    en: 'We handle personal data carefully.',
    de: 'Mit persönlichen Daten gehen wir sorgfältig um.',
    fr: 'Nous traitons les données personnelles avec soin.',
  },
  'method.e1': {
    facet: 'experiments',
    en: 'We try new ideas on a small scale before we roll them out.',
    de: 'Wir erproben neue Ideen im Kleinen, bevor wir sie überall einführen.',
    fr: 'Nous testons les nouvelles idées à petite échelle avant de les généraliser.',
  },
  'method.e2': {
    facet: 'measurement',
    en: 'We check whether a change has helped customers and employees.',
    de: 'Wir prüfen, ob eine Änderung Kundschaft und Mitarbeitenden geholfen hat.',
    fr: 'Nous vérifions si un changement a aidé la clientèle et le personnel.',
  },
  'method.e3': {
    facet: 'co-creation',
    en: 'We develop solutions together with customers.',
    de: 'Wir entwickeln Lösungen gemeinsam mit Kundinnen und Kunden.',
    fr: 'Nous élaborons des solutions avec la clientèle.',
  },
  'method.e4': {
    facet: 'learning',
    en: 'I regularly learn new ways of working.',
    de: 'Ich lerne regelmäßig neue Arbeitsweisen kennen.',
    fr: 'J’apprends régulièrement de nouvelles façons de travailler.',
  },
  'structure.e1': {
    facet: 'roles',
    en: 'It is clear who decides what.',
    de: 'Es ist klar, wer was entscheidet.',
    fr: 'On sait clairement qui décide de quoi.',
  },
  'structure.e2': {
    facet: 'handover',
    en: 'Work passes smoothly from one department to the next.',
    de: 'Arbeit geht reibungslos von einer Abteilung zur nächsten.',
    fr: 'Le travail passe sans accroc d’un service à l’autre.',
  },
  'structure.e3': {
    facet: 'autonomy',
    en: 'My team can settle most concerns on its own.',
    de: 'Mein Team kann die meisten Anliegen selbst klären.',
    fr: 'Mon équipe peut régler elle-même la plupart des demandes.',
  },
  'structure.e4': {
    facet: 'shared goals',
    en: 'Departments share goals across ways of contact.',
    de: 'Abteilungen haben gemeinsame Ziele über Kontaktwege hinweg.',
    fr: 'Les services partagent des objectifs pour tous les moyens de contact.',
  },
  'culture.e1': {
    facet: 'openness',
    en: 'I can say openly what does not work.',
    de: 'Ich kann offen sagen, was nicht funktioniert.',
    fr: 'Je peux dire ouvertement ce qui ne fonctionne pas.',
  },
  'culture.e2': {
    facet: 'support',
    en: 'Colleagues share what they know.',
    de: 'Kolleginnen und Kollegen teilen, was sie wissen.',
    fr: 'Les collègues partagent ce qu’ils savent.',
  },
  'culture.e3': {
    facet: 'change',
    en: 'We welcome change that helps customers and employees.',
    de: 'Veränderungen, die Kundschaft und Mitarbeitenden nützen, sind bei uns willkommen.',
    fr: 'Les changements utiles à la clientèle et au personnel sont les bienvenus chez nous.',
  },
  'culture.e4': {
    facet: 'recognition',
    en: 'Good ideas are recognised, wherever they come from.',
    de: 'Gute Ideen werden anerkannt, egal von wem sie kommen.',
    fr: 'Les bonnes idées sont reconnues, d’où qu’elles viennent.',
  },
};
