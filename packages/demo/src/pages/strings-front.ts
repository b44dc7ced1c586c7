import type { Language } from './language.js';

const en = {
  title: 'Oxbow demo: a shop, a CRM and an HR portal',
  headline: 'One stream, seen from both banks',
  lede: 'Three sites of three brands embed the same web components. What a customer says in the shop stands in the CRM at once; what a team wants to reach, and how it is experienced, stands in the portal of its employees.',
  shop: 'A gift shop. Buy something real, then say whether you would recommend it, or say something at any time.',
  crm: 'A dense tool. The timeline of each customer over all channels, the feedback of the day, the mix of channels, and public complaint cases.',
  portal:
    'An employees’ portal. Objectives with check-ins, one journey of customers and employees, a question without a name, notes between colleagues, and for leaders the radar of both sides.',
  portalName: 'German unless you choose otherwise',
  tryIt: 'Try it',
  steps: [
    'Open the shop and the CRM side by side, and in the CRM customer 15544.',
    'Buy something as customer 15544 and answer the question under the order. Order and answer appear in the CRM without reload.',
    'Open an objective of the portal in two tabs and check in: the other tab shows it at once.',
    'Open the journey in the portal: your order and your answer count in it. Sign in as leader to change its plan, and to see the radar.',
    'Go offline in the shop’s tab and answer: the widget says that the answer is kept on this device, and sends it when the network is back.',
    'Stop everything, or kill it, and run npm start again: what was said is still there, once.',
  ],
  real: 'What is real, and what is constructed',
  realText: (purchases: string, customers: string, cases: string, objectives: string) =>
    `Real are ${purchases} orders and cancellations of ${customers} customers, ${cases} complaint cases, ${objectives} objectives and one survey of employees. Calls, chats and visits, customers’ view in the radar, and the three brands are constructed.`,
  how: 'How it is put together',
  howText: (collector: string) =>
    `Each site has one script tag and the elements it needs. The widgets speak to a collector at ${collector}, a process of its own with a PostgreSQL database. Who somebody is, says a token that is good for five minutes and that the site’s own server signs. All pages run under a strict Content Security Policy with Trusted Types.`,
};

/** Every text of the front page. */
export type FrontStrings = typeof en;

const de: FrontStrings = {
  title: 'Oxbow-Demo: ein Laden, ein CRM und ein HR-Portal',
  headline: 'Ein Fluss, von beiden Ufern gesehen',
  lede: 'Drei Seiten von drei Marken binden dieselben Webkomponenten ein. Was ein Kunde im Laden sagt, steht sofort im CRM; was ein Team erreichen will und wie es erlebt wird, steht im Portal seiner Beschäftigten.',
  shop: 'Ein Geschenkeladen. Kaufen Sie etwas Echtes und sagen Sie, ob Sie ihn empfehlen würden; oder sagen Sie jederzeit etwas.',
  crm: 'Ein dichtes Werkzeug. Die Zeitleiste jedes Kunden über alle Kanäle, die Rückmeldungen des Tages, die Anteile der Kanäle und öffentliche Beschwerdefälle.',
  portal:
    'Ein Portal für Beschäftigte. Ziele mit Standmeldungen, eine Journey von Kundschaft und Mitarbeitenden, eine Frage ohne Namen, Notizen unter Kolleg:innen und für Führungskräfte das Radar beider Seiten.',
  portalName: 'Deutsch, wenn Sie nichts anderes wählen',
  tryIt: 'Zum Ausprobieren',
  steps: [
    'Öffnen Sie Laden und CRM nebeneinander, im CRM den Kunden 15544.',
    'Kaufen Sie etwas als Kunde 15544 und beantworten Sie die Frage unter der Bestellung. Bestellung und Antwort erscheinen im CRM ohne Neuladen.',
    'Öffnen Sie ein Ziel des Portals in zwei Tabs und melden Sie einen Stand: Der andere Tab zeigt ihn sofort.',
    'Öffnen Sie im Portal die Journey: Ihre Bestellung und Ihre Antwort zählen darin mit. Melden Sie sich als Führungskraft an, um ihren Plan zu ändern und das Radar zu sehen.',
    'Trennen Sie den Tab des Ladens vom Netz und antworten Sie: Das Widget sagt, dass die Antwort auf diesem Gerät liegt, und sendet sie, wenn das Netz zurück ist.',
    'Beenden Sie alles, auch mit Gewalt, und starten Sie npm start neu: Was gesagt wurde, ist noch da, einmal.',
  ],
  real: 'Was echt ist und was erfunden',
  realText: (purchases, customers, cases, objectives) =>
    `Echt sind ${purchases} Bestellungen und Stornierungen von ${customers} Kunden, ${cases} Beschwerdefälle, ${objectives} Ziele und eine Befragung von Beschäftigten. Anrufe, Chats und Besuche, die Sicht der Kundschaft im Radar und die drei Marken sind erfunden.`,
  how: 'Wie es gebaut ist',
  howText: (collector) =>
    `Jede Seite hat einen Script-Tag und die Elemente, die sie braucht. Die Widgets sprechen mit einem Collector unter ${collector}, einem eigenen Prozess mit einer PostgreSQL-Datenbank. Wer jemand ist, sagt ein Token, das fünf Minuten gilt und das der Server der Seite unterschreibt. Alle Seiten laufen unter einer strengen Content Security Policy mit Trusted Types.`,
};

const fr: FrontStrings = {
  title: 'Démo d’Oxbow : une boutique, un CRM et un portail RH',
  headline: 'Une rivière, vue des deux rives',
  lede: 'Trois sites de trois marques intègrent les mêmes composants web. Ce qu’un client dit dans la boutique figure aussitôt dans le CRM ; ce qu’une équipe veut atteindre, et la façon dont elle est vécue, figure dans le portail de ses salariés.',
  shop: 'Une boutique de cadeaux. Achetez un article réel, puis dites si vous la recommanderiez, ou donnez votre avis à tout moment.',
  crm: 'Un outil dense. La chronologie de chaque client sur tous les canaux, les avis du jour, les parts des canaux et des réclamations publiques.',
  portal:
    'Un portail pour les salariés. Des objectifs et leurs points d’étape, un parcours des clients et du personnel, une question sans nom, des mots entre collègues et, pour les responsables, le radar des deux côtés.',
  portalName: 'En allemand, sauf si vous choisissez autre chose',
  tryIt: 'À essayer',
  steps: [
    'Ouvrez la boutique et le CRM côte à côte, avec le client 15544 dans le CRM.',
    'Achetez quelque chose en tant que client 15544 et répondez à la question sous la commande. Commande et réponse apparaissent dans le CRM sans recharger.',
    'Ouvrez un objectif du portail dans deux onglets et faites un point d’étape : l’autre onglet le montre aussitôt.',
    'Ouvrez le parcours dans le portail : votre commande et votre réponse y comptent. Connectez-vous en tant que responsable pour en modifier le plan et voir le radar.',
    'Coupez le réseau dans l’onglet de la boutique et répondez : le composant dit que la réponse est gardée sur cet appareil et l’envoie au retour du réseau.',
    'Arrêtez tout, même brutalement, et relancez npm start : ce qui a été dit est toujours là, une fois.',
  ],
  real: 'Ce qui est réel et ce qui est construit',
  realText: (purchases, customers, cases, objectives) =>
    `Sont réels ${purchases} commandes et annulations de ${customers} clients, ${cases} réclamations, ${objectives} objectifs et une enquête auprès de salariés. Les appels, chats et visites, le point de vue des clients dans le radar et les trois marques sont construits.`,
  how: 'Comment c’est fait',
  howText: (collector) =>
    `Chaque site a une balise script et les éléments dont il a besoin. Les composants parlent à un collecteur à l’adresse ${collector}, un processus à part avec une base PostgreSQL. L’identité est donnée par un jeton valable cinq minutes, signé par le serveur du site. Toutes les pages suivent une Content Security Policy stricte avec Trusted Types.`,
};

/** The texts of each language. */
export const frontStrings: Readonly<Record<Language, FrontStrings>> = { en, de, fr };
