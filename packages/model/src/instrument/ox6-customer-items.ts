import type { ItemTexts } from './ox6-items.js';

/** What customers are asked in `ox6`: four statements for each dimension. Drafts, not tested with respondents; the French is a draft of ours too. */
export const customerItems: Record<string, ItemTexts> = {
  'scope.c1': {
    facet: 'preference',
    en: 'I can use products and services in the way that suits me.',
    de: 'Ich kann Produkte und Leistungen so nutzen, wie es zu mir passt.',
    fr: 'Je peux utiliser les produits et les services de la façon qui me convient.',
  },
  'scope.c2': {
    facet: 'discovery',
    en: 'I can find out in my own time what is right for me.',
    de: 'Ich kann in Ruhe selbst herausfinden, was für mich das Richtige ist.',
    fr: 'Je peux découvrir à mon rythme ce qui me convient.',
  },
  'scope.c3': {
    facet: 'handover',
    en: 'I can switch to another way of contact without starting over.',
    de: 'Ich kann den Kontaktweg wechseln, ohne von vorn anzufangen.',
    fr: 'Je peux changer de moyen de contact sans devoir tout recommencer.',
  },
  'scope.c4': {
    facet: 'control',
    en: 'It is easy for me to change my mind.',
    de: 'Ich kann mich leicht umentscheiden.',
    fr: 'Je peux facilement changer d’avis.',
  },
  'competence.c1': {
    facet: 'speed',
    en: 'I quickly get an answer to my questions.',
    de: 'Auf meine Fragen bekomme ich schnell eine Antwort.',
    fr: 'J’obtiens rapidement une réponse à mes questions.',
  },
  'competence.c2': {
    facet: 'self-help',
    en: 'Guides and help pages get me further.',
    de: 'Anleitungen und Hilfeseiten bringen mich weiter.',
    fr: 'Les guides et les pages d’aide me font avancer.',
  },
  'competence.c3': {
    facet: 'confidence',
    en: 'I feel confident using the product or service.',
    de: 'Ich fühle mich sicher im Umgang mit dem Produkt oder der Leistung.',
    fr: 'Je me sens à l’aise avec le produit ou le service.',
  },
  'competence.c4': {
    facet: 'expertise',
    en: 'The people I talk to know their subject.',
    de: 'Die Menschen, mit denen ich spreche, kennen sich aus.',
    fr: 'Les personnes à qui je parle connaissent leur sujet.',
  },
  'technology.c1': {
    facet: 'reliability',
    en: 'The digital services work reliably.',
    de: 'Die digitalen Angebote funktionieren zuverlässig.',
    fr: 'Les services numériques fonctionnent de manière fiable.',
  },
  'technology.c2': {
    facet: 'ease',
    en: 'I find my way around without help.',
    de: 'Ich finde mich ohne Hilfe zurecht.',
    fr: 'Je m’y retrouve sans aide.',
  },
  'technology.c3': {
    facet: 'accessibility',
    en: 'I can operate everything the way I need to (for example with keyboard, screen reader or large text).',
    de: 'Ich kann alles so bedienen, wie ich es brauche (zum Beispiel mit Tastatur, Vorlesefunktion oder großer Schrift).',
    fr: 'Je peux tout utiliser comme j’en ai besoin (par exemple au clavier, avec un lecteur d’écran ou en gros caractères).',
  },
  'technology.c4': {
    facet: 'single view',
    en: 'What I have shared once is known on every way of contact.',
    de: 'Was ich einmal mitgeteilt habe, ist auf jedem Kontaktweg bekannt.',
    fr: 'Ce que j’ai dit une fois est connu sur tous les moyens de contact.',
  },
  'values.c1': {
    facet: 'expectation',
    en: 'The company behaves the way its values lead me to expect.',
    de: 'Das Unternehmen verhält sich so, wie seine Werte es erwarten lassen.',
    fr: 'L’entreprise se comporte comme ses valeurs le laissent attendre.',
  },
  'values.c2': {
    facet: 'fairness',
    en: 'I am treated fairly.',
    de: 'Ich werde fair behandelt.',
    fr: 'On me traite de façon équitable.',
  },
  'values.c3': {
    facet: 'trust',
    en: 'I trust the people I deal with there.',
    de: 'Ich vertraue den Menschen, mit denen ich dort zu tun habe.',
    fr: 'Je fais confiance aux personnes à qui j’ai affaire.',
  },
  'values.c4': {
    facet: 'openness',
    en: 'When something goes wrong, the company is open about it.',
    de: 'Wenn etwas schiefgeht, geht das Unternehmen offen damit um.',
    fr: 'Quand quelque chose se passe mal, l’entreprise en parle ouvertement.',
  },
  'brand.c1': {
    facet: 'clarity',
    en: 'I know what this brand stands for.',
    de: 'Ich weiß, wofür diese Marke steht.',
    fr: 'Je sais ce que représente cette marque.',
  },
  'brand.c2': {
    facet: 'promise',
    en: 'The brand keeps its promises.',
    de: 'Die Marke hält, was sie verspricht.',
    fr: 'La marque tient ses promesses.',
  },
  'brand.c3': {
    facet: 'consistency',
    en: 'I experience the same brand on every way of contact.',
    de: 'Auf allen Kontaktwegen erlebe ich dieselbe Marke.',
    fr: 'Je retrouve la même marque sur tous les moyens de contact.',
  },
  'brand.c4': {
    facet: 'recommendation',
    en: 'I recommend this brand.',
    de: 'Ich empfehle diese Marke weiter.',
    fr: 'Je recommande cette marque.',
  },
  'feedback.c1': {
    facet: 'any time',
    en: 'I can easily give feedback at any time.',
    de: 'Ich kann jederzeit einfach eine Rückmeldung geben.',
    fr: 'Je peux facilement donner mon avis à tout moment.',
  },
  'feedback.c2': {
    facet: 'listening',
    en: 'I feel understood when I share something.',
    de: 'Ich fühle mich verstanden, wenn ich etwas mitteile.',
    fr: 'J’ai le sentiment qu’on me comprend quand je m’exprime.',
  },
  'feedback.c3': {
    facet: 'closure',
    en: 'I learn what became of my feedback.',
    de: 'Ich erfahre, was aus meiner Rückmeldung geworden ist.',
    fr: 'On me dit ce que mon avis est devenu.',
  },
  'feedback.c4': {
    facet: 'co-creation',
    en: 'If I want to, I can help to shape what is offered.',
    de: 'Wenn ich möchte, kann ich Angebote mitgestalten.',
    fr: 'Si je le souhaite, je peux participer à la conception des offres.',
  },
};
