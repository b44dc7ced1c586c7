import type { Language } from './language.js';

const en = {
  nav: 'Tern',
  customers: 'Customers',
  feedback: 'Feedback of the day',
  cases: 'Public cases',
  channels: 'Channels',
  channelsLede: 'Over which channels customers and Hollin & Wren met, as the collector counts it.',
  days: 'Days',
  shownDays: { data: 'The last year of the data', recent: 'The 90 days until today' },
  channelsNote: (real: string, constructed: string, last: string) =>
    `${real} real purchases, all of them in the online shop, end on ${last}; ${constructed} contacts on other channels are constructed around them. What you do in the shop is of today.`,
  channelsSource:
    'Purchases: Online Retail, Chen, D., UCI Machine Learning Repository, doi 10.24432/C5BW33 (CC0). Calls, e-mails, chats, letters and visits: constructed. The shares are those of this mixture; no shop has these.',
  choose: 'Customer',
  open: 'Open',
  agent: 'Demo agent',
  orders: (count: number, text: string) => `${text} ${count === 1 ? 'order' : 'orders'}`,
  customersLede: (count: string) => `${count} customers of Hollin & Wren.`,
  timeline: 'Timeline',
  details: 'Details',
  number: 'Number',
  country: 'Country',
  ordered: 'Orders',
  cancelled: 'Cancellations',
  value: 'Value',
  since: 'First order or cancellation',
  last: 'Last real purchase',
  other: 'Constructed contacts',
  none: 'No order',
  origin: 'Where the timeline comes from',
  originReal: (count: string) => `${count} real: source “Online Retail”`,
  originConstructed: (count: string) => `${count} constructed: source “Constructed for this demo”`,
  originProfile: 'Head of the timeline: constructed, each fact says “sample”',
  wouldCall: 'Here your CRM would call {advisor}.',
  originMade: 'What you buy or say in the shop: source “Made in this demo” or “oxbow”',
  source:
    'Purchases: Online Retail, Chen, D., UCI Machine Learning Repository, doi 10.24432/C5BW33 (CC0). Figures in “Details” count these only. Tern, its agent, and every call, e-mail, chat, letter and visit are invented; they name that as their source.',
  today: (day: string) => `What customers said on ${day}, newest first.`,
  noFeedback: 'Nobody has said anything today. Answer in the shop, and it stands here.',
  toShop: 'To the shop',
  unread: 'The collector does not answer just now, so nothing can be said about today.',
  readAgain: 'Read again',
  said: (count: number, text: string) => `${text} ${count === 1 ? 'answer' : 'answers'} today`,
  spread: (promoters: string, passives: string, detractors: string) =>
    `Would recommend (9 or 10): ${promoters}. Undecided (7 or 8): ${passives}. Would rather not (0 to 6): ${detractors}.`,
  fewAnswers: (fewest: string) => `A score is computed from ${fewest} answers on.`,
  ofTen: (value: string) => `${value} of 10`,
  noScore: 'Without a score',
  noWords: 'No words',
  feedbackNote:
    'Read from the timelines of the customers when this page was opened, with the agent’s rights. What guests say is stored without a customer and is not listed here. Employees’ answers in the HR portal are no business of the CRM.',
  inbox: 'Feedback inbox',
  inboxLede: 'What customers and guests said in the shop, for the team that answers.',
  inboxSource:
    'Read from the collector with the agent’s rights: all that was said in the shop of this demo, also by guests, whose number is not known. What is said under an order goes to the team Customer service, anything else to Buying. Answers and roles are yours to invent. What employees say in the HR portal is never here.',
  casesLede:
    'Single complaints to the Consumer Financial Protection Bureau of the USA about banks, as it publishes them.',
  caseNote:
    'The file knows no customer: no case is joined to a person here, and none has to do with Hollin & Wren or its customers. It dates a case to the day; a time of day that you see is the middle of that day.',
  caseList: 'Cases',
  caseSource:
    'Complaints: Consumer Financial Protection Bureau, Consumer Complaint Database (public domain).',
};

/** Every text of the CRM. */
export type CrmStrings = typeof en;

const de: CrmStrings = {
  nav: 'Tern',
  customers: 'Kunden',
  feedback: 'Rückmeldungen des Tages',
  cases: 'Öffentliche Fälle',
  channels: 'Kanäle',
  channelsLede:
    'Über welche Kanäle Kundschaft und Hollin & Wren sich begegnet sind, wie der Collector es zählt.',
  days: 'Tage',
  shownDays: { data: 'Das letzte Jahr der Daten', recent: 'Die 90 Tage bis heute' },
  channelsNote: (real, constructed, last) =>
    `${real} echte Einkäufe, alle im Onlineshop, enden am ${last}; ${constructed} Kontakte auf anderen Kanälen sind darum herum erfunden. Was Sie im Laden tun, ist von heute.`,
  channelsSource:
    'Einkäufe: Online Retail, Chen, D., UCI Machine Learning Repository, doi 10.24432/C5BW33 (CC0). Anrufe, E-Mails, Chats, Briefe und Besuche: erfunden. Die Anteile sind die dieser Mischung; kein Laden hat sie.',
  choose: 'Kunde',
  open: 'Öffnen',
  agent: 'Demo-Mitarbeiter',
  orders: (count, text) => `${text} ${count === 1 ? 'Bestellung' : 'Bestellungen'}`,
  customersLede: (count) => `${count} Kunden von Hollin & Wren.`,
  timeline: 'Zeitleiste',
  details: 'Angaben',
  number: 'Nummer',
  country: 'Land',
  ordered: 'Bestellungen',
  cancelled: 'Stornierungen',
  value: 'Wert',
  since: 'Erste Bestellung oder Stornierung',
  last: 'Letzter echter Einkauf',
  other: 'Erfundene Kontakte',
  none: 'Keine Bestellung',
  origin: 'Woher die Zeitleiste kommt',
  originReal: (count) => `${count} echt: Quelle „Online Retail“`,
  originConstructed: (count) => `${count} erfunden: Quelle „Constructed for this demo“`,
  originProfile: 'Kopf der Zeitleiste: erfunden, jede Angabe sagt „sample“',
  wouldCall: 'Hier würde Ihr CRM {advisor} anrufen.',
  originMade: 'Was Sie im Laden kaufen oder sagen: Quelle „Made in this demo“ oder „oxbow“',
  source:
    'Einkäufe: Online Retail, Chen, D., UCI Machine Learning Repository, doi 10.24432/C5BW33 (CC0). Die Zahlen unter „Angaben“ zählen nur sie. Tern, sein Mitarbeiter und alle Anrufe, E-Mails, Chats, Briefe und Besuche sind erfunden; sie nennen das als ihre Quelle.',
  today: (day) => `Was Kunden am ${day} gesagt haben, das Neueste zuerst.`,
  noFeedback: 'Heute hat noch niemand etwas gesagt. Antworten Sie im Laden, dann steht es hier.',
  toShop: 'Zum Laden',
  unread: 'Der Collector antwortet gerade nicht; über heute lässt sich darum nichts sagen.',
  readAgain: 'Neu lesen',
  said: (count, text) => `${text} ${count === 1 ? 'Antwort' : 'Antworten'} heute`,
  spread: (promoters, passives, detractors) =>
    `Würden empfehlen (9 oder 10): ${promoters}. Unentschieden (7 oder 8): ${passives}. Eher nicht (0 bis 6): ${detractors}.`,
  fewAnswers: (fewest) => `Eine Kennzahl wird ab ${fewest} Antworten berechnet.`,
  ofTen: (value) => `${value} von 10`,
  noScore: 'Ohne Wert',
  noWords: 'Keine Worte',
  feedbackNote:
    'Beim Öffnen dieser Seite aus den Zeitleisten der Kunden gelesen, mit den Rechten des Mitarbeiters. Was Gäste sagen, ist ohne Kunden gespeichert und steht nicht hier. Die Antworten der Beschäftigten im HR-Portal gehen das CRM nichts an.',
  inbox: 'Posteingang',
  inboxLede: 'Was Kunden und Gäste im Laden gesagt haben, für das Team, das antwortet.',
  inboxSource:
    'Mit den Rechten des Mitarbeiters aus dem Collector gelesen: alles, was im Laden dieser Demo gesagt wurde, auch von Gästen, deren Nummer nicht bekannt ist. Was unter einer Bestellung steht, gehört dem Team „Customer service“, alles andere „Buying“. Antworten und Rollen erfinden Sie. Was Beschäftigte im HR-Portal sagen, steht nie hier.',
  casesLede:
    'Einzelne Beschwerden über Banken bei der Verbraucherbehörde der USA (Consumer Financial Protection Bureau), wie sie sie veröffentlicht.',
  caseNote:
    'Die Datei kennt keinen Kunden: Kein Fall ist hier mit einer Person verbunden, und keiner hat mit Hollin & Wren oder dessen Kunden zu tun. Sie nennt von einem Fall nur Tage; eine Uhrzeit, die Sie sehen, ist die Mitte des Tages.',
  caseList: 'Fälle',
  caseSource:
    'Beschwerden: Consumer Financial Protection Bureau, Consumer Complaint Database (gemeinfrei).',
};

const fr: CrmStrings = {
  nav: 'Tern',
  customers: 'Clients',
  feedback: 'Avis du jour',
  cases: 'Cas publics',
  channels: 'Canaux',
  channelsLede:
    'Sur quels canaux clients et Hollin & Wren se sont rencontrés, tels que le collecteur les compte.',
  days: 'Jours',
  shownDays: { data: 'La dernière année des données', recent: 'Les 90 jours jusqu’à aujourd’hui' },
  channelsNote: (real, constructed, last) =>
    `${real} achats réels, tous dans la boutique en ligne, s’arrêtent au ${last} ; ${constructed} contacts sur d’autres canaux sont construits autour. Ce que vous faites dans la boutique date d’aujourd’hui.`,
  channelsSource:
    'Achats : Online Retail, Chen, D., UCI Machine Learning Repository, doi 10.24432/C5BW33 (CC0). Appels, e-mails, chats, lettres et visites : construits. Les parts sont celles de ce mélange ; aucune boutique ne les a.',
  choose: 'Client',
  open: 'Ouvrir',
  agent: 'Agent de démo',
  orders: (count, text) => `${text} ${count === 1 ? 'commande' : 'commandes'}`,
  customersLede: (count) => `${count} clients de Hollin & Wren.`,
  timeline: 'Chronologie',
  details: 'Informations',
  number: 'Numéro',
  country: 'Pays',
  ordered: 'Commandes',
  cancelled: 'Annulations',
  value: 'Valeur',
  since: 'Première commande ou annulation',
  last: 'Dernier achat réel',
  other: 'Contacts construits',
  none: 'Aucune commande',
  origin: 'D’où vient la chronologie',
  originReal: (count) => `${count} réels : source « Online Retail »`,
  originConstructed: (count) => `${count} construits : source « Constructed for this demo »`,
  originProfile: 'Tête de la chronologie : construite, chaque fait dit « sample »',
  wouldCall: 'Ici, votre CRM appellerait {advisor}.',
  originMade:
    'Ce que vous achetez ou dites dans la boutique : source « Made in this demo » ou « oxbow »',
  source:
    'Achats : Online Retail, Chen, D., UCI Machine Learning Repository, doi 10.24432/C5BW33 (CC0). Les chiffres sous « Informations » ne comptent qu’eux. Tern, son agent et tous les appels, e-mails, chats, lettres et visites sont inventés ; ils l’indiquent comme source.',
  today: (day) => `Ce que les clients ont dit le ${day}, du plus récent au plus ancien.`,
  noFeedback: 'Personne n’a rien dit aujourd’hui. Répondez dans la boutique, et cela figure ici.',
  toShop: 'Vers la boutique',
  unread: 'Le collecteur ne répond pas en ce moment ; on ne peut donc rien dire d’aujourd’hui.',
  readAgain: 'Relire',
  said: (count, text) => `${text} ${count === 1 ? 'réponse' : 'réponses'} aujourd’hui`,
  spread: (promoters, passives, detractors) =>
    `Recommanderaient (9 ou 10) : ${promoters}. Indécis (7 ou 8) : ${passives}. Plutôt pas (0 à 6) : ${detractors}.`,
  fewAnswers: (fewest) => `Un score est calculé à partir de ${fewest} réponses.`,
  ofTen: (value) => `${value} sur 10`,
  noScore: 'Sans note',
  noWords: 'Sans texte',
  feedbackNote:
    'Lu dans les chronologies des clients à l’ouverture de cette page, avec les droits de l’agent. Ce que disent les invités est enregistré sans client et ne figure pas ici. Les réponses des salariés dans le portail RH ne regardent pas le CRM.',
  inbox: 'Boîte des retours',
  inboxLede: 'Ce que clients et invités ont dit dans la boutique, pour l’équipe qui répond.',
  inboxSource:
    'Lu dans le collecteur avec les droits de l’agent : tout ce qui a été dit dans la boutique de cette démo, aussi par des invités dont le numéro n’est pas connu. Ce qui est dit sous une commande revient à l’équipe « Customer service », le reste à « Buying ». Réponses et rôles sont à vous d’inventer. Ce que disent les employés dans le portail RH n’est jamais ici.',
  casesLede:
    'Des réclamations isolées sur des banques, auprès du Consumer Financial Protection Bureau des États-Unis, telles qu’il les publie.',
  caseNote:
    'Le fichier ne connaît aucun client : aucun cas n’est relié ici à une personne, et aucun ne concerne Hollin & Wren ni ses clients. Il ne date un cas qu’au jour près ; une heure affichée est le milieu de ce jour.',
  caseList: 'Cas',
  caseSource:
    'Réclamations : Consumer Financial Protection Bureau, Consumer Complaint Database (domaine public).',
};

/** The texts of each language. */
export const crmStrings: Readonly<Record<Language, CrmStrings>> = { en, de, fr };
