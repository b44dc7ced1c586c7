import type { PulseItemTexts } from './pulse-items.js';

/** Items about the work itself and what it is done with. */
export const itemsOfWork: PulseItemTexts = {
  'workload.time': {
    en: 'I have enough time to do my work well.',
    de: 'Ich habe genug Zeit, um meine Arbeit gut zu machen.',
    fr: 'J’ai assez de temps pour bien faire mon travail.',
  },
  'workload.planning': {
    en: 'Peaks of work are planned so that we can manage them together.',
    de: 'Arbeitsspitzen werden so geplant, dass wir sie gemeinsam bewältigen.',
    fr: 'Les pics d’activité sont planifiés de sorte que nous les gérons ensemble.',
  },
  'workload.priorities': {
    en: 'When everything is urgent, it is clear what comes first.',
    de: 'Wenn alles eilt, ist klar, was zuerst kommt.',
    fr: 'Quand tout est urgent, on sait ce qui passe en premier.',
  },
  'workload.interruptions': {
    en: 'I can finish a task without being interrupted all the time.',
    de: 'Ich kann eine Aufgabe zu Ende bringen, ohne ständig unterbrochen zu werden.',
    fr: 'Je peux terminer une tâche sans être interrompu(e) sans cesse.',
  },
  'tools.fit': {
    en: 'The tools I am given fit the work I do.',
    de: 'Meine Arbeitsmittel passen zu dem, was ich zu tun habe.',
    fr: 'Les outils dont je dispose conviennent à mon travail.',
  },
  'tools.reliable': {
    en: 'The systems we use run reliably.',
    de: 'Die Systeme, mit denen wir arbeiten, laufen zuverlässig.',
    fr: 'Les systèmes que nous utilisons fonctionnent de façon fiable.',
  },
  'tools.information': {
    en: 'I find the information that I need for my work.',
    de: 'Ich finde die Informationen, die ich für meine Arbeit brauche.',
    fr: 'Je trouve les informations dont j’ai besoin pour mon travail.',
  },
  'tools.help': {
    en: 'When something does not work, help comes in time.',
    de: 'Wenn etwas nicht funktioniert, kommt rechtzeitig Hilfe.',
    fr: 'Quand quelque chose ne fonctionne pas, l’aide arrive à temps.',
  },
  'learning.chance': {
    en: 'I get the chance to learn something new at work.',
    de: 'Ich habe Gelegenheit, bei der Arbeit Neues zu lernen.',
    fr: 'J’ai l’occasion d’apprendre de nouvelles choses au travail.',
  },
  'learning.time': {
    en: 'Learning has its place in working hours.',
    de: 'Lernen hat seinen Platz in der Arbeitszeit.',
    fr: 'L’apprentissage a sa place dans le temps de travail.',
  },
  'learning.mistakes': {
    en: 'We learn from mistakes instead of looking for the guilty.',
    de: 'Wir lernen aus Fehlern, statt Schuldige zu suchen.',
    fr: 'Nous apprenons des erreurs au lieu de chercher des coupables.',
  },
  'learning.prospects': {
    en: 'I can see how I can develop further here.',
    de: 'Ich sehe, wie ich mich hier weiterentwickeln kann.',
    fr: 'Je vois comment je peux évoluer ici.',
  },
  'customers.close': {
    en: 'I know what matters to the people we work for.',
    de: 'Ich weiß, was den Menschen wichtig ist, für die wir arbeiten.',
    fr: 'Je sais ce qui compte pour les personnes pour qui nous travaillons.',
  },
  'customers.decide': {
    en: 'What helps customers has weight in our decisions.',
    de: 'Was Kundinnen und Kunden hilft, hat bei unseren Entscheidungen Gewicht.',
    fr: 'Ce qui aide les clientes et les clients pèse dans nos décisions.',
  },
  'customers.obstacles': {
    en: 'Rules that get in the way of good service can be changed here.',
    de: 'Regeln, die gutem Service im Weg stehen, lassen sich bei uns ändern.',
    fr: 'Les règles qui gênent un bon service peuvent être changées chez nous.',
  },
  'customers.pride': {
    en: 'I am proud of what we do for our customers.',
    de: 'Ich bin stolz auf das, was wir für unsere Kundschaft leisten.',
    fr: 'Je suis fier/fière de ce que nous faisons pour notre clientèle.',
  },
};
