import type { Language } from './language.js';

const en = {
  nav: 'Portal',
  start: 'Start',
  objectives: 'Objectives',
  journey: 'Journey',
  journeyLede:
    'What customers live through, and what those live through who serve them, over the same stages.',
  journeyNote:
    'The plan, how employees felt and the offers are constructed. What happened, and how customers felt by their own words and marks, is counted when this page is opened: of real purchases, of constructed contacts, and of what you do yourself.',
  journeyShop: 'Buy something in the shop and say how it was, and open this page again.',
  journeyEditable: 'As leader you may change the plan.',
  journeySource:
    'Purchases: Online Retail, Chen, D., UCI Machine Learning Repository, doi 10.24432/C5BW33 (CC0). Contacts around them, the plan, and that Nordhafen serves the customers of Hollin & Wren: constructed. Of the touchpoints this page gets counts only. Of employees nothing is counted; what is told of them is constructed as of five or more.',
  notes: 'Thanks & next time',
  assessment: 'Assessment',
  assessmentLede:
    'How you experience your work, and what customers need from it. One answer each quarter; every question can be skipped.',
  assessmentSource:
    'Nordhafen is invented; the statements are those of ox6, which ships with Oxbow. What you answer is kept by the collector of this demo, sealed, and no page shows it.',
  radar: 'Experience radar',
  hello: (name: string) => `Good day, ${name}`,
  today: (day: string) => `${day}. Team meeting at 10 o’clock.`,
  signedInAs: 'Signed in as',
  roles: { member: 'team member', leader: 'leader' },
  become: { member: 'Sign in as team member', leader: 'Sign in as leader' },
  agenda: 'Today',
  events: [
    ['10:00', 'Team meeting: what the night shift left us'],
    ['12:15', 'Canteen: lentil soup, or herring with potatoes'],
    ['15:00', 'Newcomers’ hour, room Kattegat'],
  ],
  pulse: 'Your view',
  pulseReason: 'What should change first, so that you would say more?',
  pulseSeenBy: 'whoever runs this demo. No page of this demo shows them',
  pulseKept:
    'sealed until the month is over; then they are counted and deleted, and only the results stay',
  pulseNotice: 'They are stored without a time, your name, your account or your role.',
  pulseHow:
    'This question has a connection of its own that sends no sign-in along, so no name can be stored with it. It does not appear in the CRM.',
  objectivesLede: (quarter: string) => `What we want to reach in ${quarter}. Everybody can see it.`,
  quarter: (number: number, year: string) => `quarter ${number} of ${year}`,
  allObjectives: 'All objectives',
  notesLede: (other: string) =>
    `What colleagues write to each other. Write to ${other}, then sign in as ${other} and read it.`,
  notesSource:
    'Nordhafen, Priya and Jonas are invented. What you write is kept by the collector of this demo, sealed; no other page shows it.',
  radarLede: 'How employees and customers experience an organisation. For leaders only.',
  radarNote:
    'Nordhafen is invented and has asked nobody. You see the employees of British authorities, as published, in 2024 and, where the same was asked, in 2022 and 2023. Customers and partners, and how the customers differ, are constructed for this demo.',
  organisation: 'Organisation',
  show: 'Show',
  leadersOnly: 'For leaders only',
  leadersOnlyText:
    'The radar shows results of groups. Team members find here what is done about them: in the objectives.',
  source:
    'Objectives: Sourcegraph’s public handbook (Apache License 2.0), moved into the present quarter; why, contributions, level, what they contribute to, health and confidence are constructed, and so are two whole objectives, which say so. Nordhafen, Priya, Jonas and their day are invented.',
  radarSource:
    'Employees, median and mean: Civil Service People Survey 2022 to 2024, UK Cabinet Office (Open Government Licence v3.0), prepared by Matt Kerlogue (CC BY 4.0). Customers, partners and segments: constructed.',
};

/** Every text of the HR portal. */
export type PortalStrings = typeof en;

const de: PortalStrings = {
  nav: 'Portal',
  start: 'Start',
  objectives: 'Ziele',
  journey: 'Journey',
  journeyLede:
    'Was die Kundschaft erlebt und was die erleben, die für sie da sind, über dieselben Phasen.',
  journeyNote:
    'Der Plan, das Erleben der Mitarbeitenden und die Angebote sind erfunden. Was geschehen ist und wie es der Kundschaft nach eigenen Worten und Noten ging, wird beim Öffnen dieser Seite gezählt: aus echten Einkäufen, erfundenen Kontakten und dem, was Sie selbst tun.',
  journeyShop: 'Kaufen Sie im Laden etwas, sagen Sie, wie es war, und öffnen Sie diese Seite neu.',
  journeyEditable: 'Als Führungskraft können Sie den Plan ändern.',
  journeySource:
    'Einkäufe: Online Retail, Chen, D., UCI Machine Learning Repository, doi 10.24432/C5BW33 (CC0). Die Kontakte darum herum, der Plan, und dass Nordhafen die Kundschaft von Hollin & Wren betreut: erfunden. Von den Kontakten bekommt diese Seite nur Zahlen. Von Mitarbeitenden wird nichts gezählt; was von ihnen dasteht, ist als von fünf oder mehr erfunden.',
  notes: 'Dank & nächstes Mal',
  assessment: 'Einschätzung',
  assessmentLede:
    'Wie Sie Ihre Arbeit erleben, und was die Kundschaft davon braucht. Eine Antwort je Quartal; jede Frage lässt sich überspringen.',
  assessmentSource:
    'Nordhafen ist erfunden; die Aussagen sind die von ox6, das mit Oxbow kommt. Was Sie antworten, bewahrt der Collector dieser Demo versiegelt auf; keine Seite zeigt es.',
  radar: 'Erlebnis-Radar',
  hello: (name) => `Guten Tag, ${name}`,
  today: (day) => `${day}. Teamrunde um 10 Uhr.`,
  signedInAs: 'Angemeldet als',
  roles: { member: 'Teammitglied', leader: 'Führungskraft' },
  become: { member: 'Als Teammitglied anmelden', leader: 'Als Führungskraft anmelden' },
  agenda: 'Heute',
  events: [
    ['10:00', 'Teamrunde: Was uns die Nachtschicht hinterlassen hat'],
    ['12:15', 'Kantine: Linsensuppe oder Hering mit Kartoffeln'],
    ['15:00', 'Stunde für Neue, Raum Kattegat'],
  ],
  pulse: 'Ihre Sicht',
  pulseReason: 'Was müsste sich zuerst ändern, damit Sie mehr sagen würden?',
  pulseSeenBy: 'wer diese Demo betreibt. Keine Seite dieser Demo zeigt sie',
  pulseKept:
    'versiegelt bis zum Ende des Monats; dann werden sie gezählt und gelöscht, und nur die Ergebnisse bleiben',
  pulseNotice: 'Gespeichert werden sie ohne Zeitpunkt, Ihren Namen, Ihr Konto oder Ihre Rolle.',
  pulseHow:
    'Diese Frage hat eine eigene Verbindung, die keine Anmeldung mitschickt; darum kann kein Name dazu gespeichert werden. Im CRM erscheint sie nicht.',
  objectivesLede: (quarter) => `Was wir im ${quarter} erreichen wollen. Für alle sichtbar.`,
  quarter: (number, year) => `${number}. Quartal ${year}`,
  allObjectives: 'Alle Ziele',
  notesLede: (other) =>
    `Was Kolleg:innen einander schreiben. Schreiben Sie an ${other}, melden Sie sich als ${other} an und lesen Sie es.`,
  notesSource:
    'Nordhafen, Priya und Jonas sind erfunden. Was Sie schreiben, bewahrt der Collector dieser Demo versiegelt auf; keine andere Seite zeigt es.',
  radarLede: 'Wie Mitarbeitende und Kundschaft eine Organisation erleben. Nur für Führungskräfte.',
  radarNote:
    'Nordhafen ist erfunden und hat niemanden gefragt. Sie sehen die Mitarbeitenden britischer Behörden, wie veröffentlicht, 2024 und, wo dasselbe gefragt wurde, 2022 und 2023. Kundschaft und Partnerfirmen, und worin sich die Kundschaft unterscheidet, sind für diese Demo erfunden.',
  organisation: 'Organisation',
  show: 'Anzeigen',
  leadersOnly: 'Nur für Führungskräfte',
  leadersOnlyText:
    'Das Radar zeigt Ergebnisse von Gruppen. Teammitglieder finden hier, was daraus wird: in den Zielen.',
  source:
    'Ziele: öffentliches Handbuch von Sourcegraph (Apache License 2.0), ins laufende Quartal verlegt und von uns übersetzt; Grund, Beiträge, Ebene, wozu sie beitragen, Stand und Zuversicht sind erfunden, ebenso zwei Ziele ganz, die es selbst sagen. Nordhafen, Priya, Jonas und ihr Tag sind erfunden.',
  radarSource:
    'Mitarbeitende, Median und Mittelwert: Civil Service People Survey 2022 bis 2024, UK Cabinet Office (Open Government Licence v3.0), aufbereitet von Matt Kerlogue (CC BY 4.0). Kundschaft, Partnerfirmen und Segmente: erfunden.',
};

const fr: PortalStrings = {
  nav: 'Portail',
  start: 'Accueil',
  objectives: 'Objectifs',
  journey: 'Parcours',
  journeyLede:
    'Ce que vivent les clients, et ce que vivent celles et ceux qui les servent, au fil des mêmes étapes.',
  journeyNote:
    'Le plan, le vécu du personnel et les offres sont construits. Ce qui s’est passé, et le vécu des clients d’après leurs propres mots et notes, est compté à l’ouverture de cette page : achats réels, contacts construits, et ce que vous faites vous-même.',
  journeyShop:
    'Achetez quelque chose dans la boutique, dites comment c’était, et rouvrez cette page.',
  journeyEditable: 'En tant que responsable, vous pouvez modifier le plan.',
  journeySource:
    'Achats : Online Retail, Chen, D., UCI Machine Learning Repository, doi 10.24432/C5BW33 (CC0). Les contacts autour, le plan, et le fait que Nordhafen serve les clients de Hollin & Wren : construits. Des contacts, cette page ne reçoit que des chiffres. Rien n’est compté du personnel ; ce qui en est dit est construit comme de cinq personnes ou plus.',
  notes: 'Mercis & prochaine fois',
  assessment: 'Évaluation',
  assessmentLede:
    'Comment vous vivez votre travail, et ce que les clients en attendent. Une réponse par trimestre ; chaque question peut être passée.',
  assessmentSource:
    'Nordhafen est inventé ; les énoncés sont ceux d’ox6, livré avec Oxbow. Vos réponses sont gardées scellées par le collecteur de cette démo ; aucune page ne les montre.',
  radar: 'Radar de l’expérience',
  hello: (name) => `Bonjour, ${name}`,
  today: (day) => `${day}. Réunion d’équipe à 10 heures.`,
  signedInAs: 'Connecté en tant que',
  roles: { member: 'membre de l’équipe', leader: 'responsable' },
  become: {
    member: 'Se connecter en tant que membre de l’équipe',
    leader: 'Se connecter en tant que responsable',
  },
  agenda: 'Aujourd’hui',
  events: [
    ['10:00', 'Réunion d’équipe : ce que la nuit nous a laissé'],
    ['12:15', 'Cantine : soupe de lentilles, ou hareng et pommes de terre'],
    ['15:00', 'L’heure des nouveaux, salle Kattegat'],
  ],
  pulse: 'Votre point de vue',
  pulseReason: 'Qu’est-ce qui devrait changer d’abord pour que vous donniez plus ?',
  pulseSeenBy: 'qui exploite cette démo. Aucune page de cette démo ne les montre',
  pulseKept:
    'scellées jusqu’à la fin du mois ; elles sont alors comptées et supprimées, et seuls les résultats restent',
  pulseNotice: 'Elles sont enregistrées sans date, ni votre nom, ni votre compte, ni votre rôle.',
  pulseHow:
    'Cette question a sa propre connexion, qui ne transmet aucune identité ; aucun nom ne peut donc y être associé. Elle n’apparaît pas dans le CRM.',
  objectivesLede: (quarter) => `Ce que nous voulons atteindre au ${quarter}. Visible par tous.`,
  quarter: (number, year) => `${number === 1 ? '1er' : `${number}e`} trimestre ${year}`,
  allObjectives: 'Tous les objectifs',
  notesLede: (other) =>
    `Ce que des collègues s’écrivent. Écrivez à ${other}, puis connectez-vous en tant que ${other} et lisez-le.`,
  notesSource:
    'Nordhafen, Priya et Jonas sont inventés. Ce que vous écrivez est gardé par le collecteur de cette démo, scellé ; aucune autre page ne le montre.',
  radarLede: 'Comment salariés et clients vivent une organisation. Réservé aux responsables.',
  radarNote:
    'Nordhafen est inventé et n’a interrogé personne. Vous voyez le personnel d’autorités britanniques, tel que publié, en 2024 et, là où la même chose a été demandée, en 2022 et 2023. Clients et partenaires, et ce qui distingue les clients, sont construits pour cette démo.',
  organisation: 'Organisation',
  show: 'Afficher',
  leadersOnly: 'Réservé aux responsables',
  leadersOnlyText:
    'Le radar montre des résultats de groupes. Les membres de l’équipe trouvent ici ce que l’on en fait : dans les objectifs.',
  source:
    'Objectifs : manuel public de Sourcegraph (Apache License 2.0), déplacés au trimestre en cours et traduits par nos soins ; raison, contributions, niveau, ce à quoi ils contribuent, état et confiance sont construits, de même que deux objectifs entiers, qui le disent. Nordhafen, Priya, Jonas et leur journée sont inventés.',
  radarSource:
    'Personnel, médiane et moyenne : Civil Service People Survey 2022 à 2024, UK Cabinet Office (Open Government Licence v3.0), préparé par Matt Kerlogue (CC BY 4.0). Clients, partenaires et segments : construits.',
};

/** The texts of each language. */
export const portalStrings: Readonly<Record<Language, PortalStrings>> = { en, de, fr };
