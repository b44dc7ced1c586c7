import type { Language } from './language.js';

/** What there is to say of one set of data. */
export interface SetStrings {
  name: string;
  /** What of it the demo holds; placeholders in braces are figures of the data. */
  holds: string;
  licence: string;
  changes: readonly string[];
}

/** The real sets, in the order in which they are shown. */
export const setNames = ['purchases', 'complaints', 'survey', 'objectives'] as const;
export type SetName = (typeof setNames)[number];

/** Every text of the page about the data. */
export interface DataStrings {
  title: string;
  lede: string;
  realHeading: string;
  constructedHeading: string;
  labels: Record<'source' | 'address' | 'licence' | 'holds' | 'rows' | 'changes' | 'where', string>;
  rows: (read: string, shown: string, rejected: string) => string;
  sets: Record<SetName, SetStrings>;
  constructedLede: string;
  constructed: readonly string[];
  never: string;
}

const en: DataStrings = {
  title: 'What is real here, and what is constructed',
  lede: 'Every figure on this page is read from the data that the demo uses.',
  realHeading: 'Real, and published by others',
  constructedHeading: 'Constructed',
  labels: {
    source: 'Source',
    address: 'Taken from',
    licence: 'Licence',
    holds: 'In this demo',
    rows: 'Rows',
    changes: 'What we changed',
    where: 'Where you see it',
  },
  rows: (read, shown, rejected) => `${read} read, ${shown} usable, ${rejected} rejected`,
  sets: {
    purchases: {
      name: 'Purchases of a gift shop',
      holds:
        '{customers} customers with {purchases} orders and cancellations, from {first} to {last}',
      licence: 'CC0 as stated by the package; attribution all the same',
      changes: [
        'Lines were summed to one touchpoint for each invoice.',
        'Times got the British offset of their day; the source has none.',
        'Titles such as “Order of 22 items” are ours. The channel is called online shop.',
        'The shop sells {articles} of these articles, at the price of a real order.',
      ],
    },
    complaints: {
      name: 'Complaints about banks',
      holds: '{cases} single cases with {events} dated events',
      licence: 'Public domain in the USA (work of the US Government)',
      changes: [
        'The source gives days; here they stand at 12:00 UTC.',
        'Titles are ours. No case is joined to a person, since the source has none.',
      ],
    },
    survey: {
      name: 'Employees of public services',
      holds:
        '{chosen} of {profiles} organisations in {year}, what of 2022 and 2023 can be compared, with the median of {organisations} organisations and the mean of all civil servants',
      licence: 'Open Government Licence v3.0; prepared data CC BY 4.0',
      changes: [
        'The survey’s questions were assigned to six dimensions by us; that is a proposal.',
        'A score is the mean of the shares of positive answers. How many people answered is not stated.',
        'Other years and other questions are left out: an earlier wave has a dimension only where all of its questions were asked in the same words.',
      ],
    },
    objectives: {
      name: 'Objectives of a software firm',
      holds: '{objectives} objectives with {results} key results',
      licence: 'Apache License 2.0',
      changes: [
        'Moved from {period} into the present quarter; whether they are committed is our choice.',
        'German and French are ours. Figures are those of the source until you check in.',
      ],
    },
  },
  constructedLede:
    'Nobody publishes these. They were invented for this demo and say so where they stand.',
  constructed: [
    '{contacts} calls, e-mails, chats, letters and visits of {known} customers, around their real orders. Source in the CRM: “Constructed for this demo”.',
    'Customers, partners and the segments of the radar: nobody was asked.',
    'Why an objective matters, how to contribute, its level and what it contributes to, health and confidence; who reported them. Two objectives and a pledge are constructed whole.',
    'The journey of the portal as it is planned, that Nordhafen serves the customers of Hollin & Wren, how its employees felt, what is done and what is offered. What happened and how customers felt is counted of the touchpoints.',
    'Hollin & Wren, Tern, Nordhafen, their employees, their pictures and their day; the sign-in, which asks for no password.',
    'What you buy and say yourself. It stays in the database on this machine. Source in the CRM: “Made in this demo” or “oxbow”.',
  ],
  never:
    'The sets do not belong together: no source knows one person over several channels, and none shows one organisation from both sides.',
};

const de: DataStrings = {
  title: 'Was hier echt ist und was erfunden',
  lede: 'Jede Zahl auf dieser Seite ist aus den Daten gelesen, mit denen die Demo arbeitet.',
  realHeading: 'Echt und von anderen veröffentlicht',
  constructedHeading: 'Erfunden',
  labels: {
    source: 'Quelle',
    address: 'Bezogen von',
    licence: 'Lizenz',
    holds: 'In dieser Demo',
    rows: 'Zeilen',
    changes: 'Was wir geändert haben',
    where: 'Wo Sie es sehen',
  },
  rows: (read, shown, rejected) => `${read} gelesen, ${shown} brauchbar, ${rejected} verworfen`,
  sets: {
    purchases: {
      name: 'Einkäufe in einem Geschenkeladen',
      holds:
        '{customers} Kunden mit {purchases} Bestellungen und Stornierungen, {first} bis {last}',
      licence: 'CC0 laut Paket; genannt wird die Quelle trotzdem',
      changes: [
        'Die Zeilen einer Rechnung wurden zu einem Kontakt zusammengezählt.',
        'Die Zeiten haben den britischen Zeitversatz ihres Tages bekommen; die Quelle nennt keinen.',
        'Titel wie „Order of 22 items“ sind von uns. Der Kanal heißt Onlineshop.',
        'Der Laden verkauft {articles} dieser Artikel zum Preis einer echten Bestellung.',
      ],
    },
    complaints: {
      name: 'Beschwerden über Banken',
      holds: '{cases} einzelne Fälle mit {events} datierten Ereignissen',
      licence: 'Gemeinfrei in den USA (Werk der US-Regierung)',
      changes: [
        'Die Quelle nennt Tage; hier stehen sie um 12:00 Uhr UTC.',
        'Die Titel sind von uns. Kein Fall ist mit einer Person verbunden, denn die Quelle hat keine.',
      ],
    },
    survey: {
      name: 'Beschäftigte von Behörden',
      holds:
        '{chosen} von {profiles} Organisationen, {year}, und was von 2022 und 2023 vergleichbar ist, mit dem Median von {organisations} Organisationen und dem Mittelwert aller Beschäftigten',
      licence: 'Open Government Licence v3.0; aufbereitete Daten CC BY 4.0',
      changes: [
        'Die Fragen der Erhebung haben wir sechs Dimensionen zugeordnet; das ist ein Vorschlag.',
        'Ein Wert ist das Mittel der Anteile zustimmender Antworten. Wie viele geantwortet haben, ist nicht angegeben.',
        'Andere Jahre und andere Fragen fehlen: Eine frühere Welle hat eine Dimension nur, wenn alle ihre Fragen im selben Wortlaut gestellt wurden.',
      ],
    },
    objectives: {
      name: 'Ziele eines Softwarehauses',
      holds: '{objectives} Ziele mit {results} Schlüsselergebnissen',
      licence: 'Apache License 2.0',
      changes: [
        'Aus {period} ins laufende Quartal verlegt; ob sie verbindlich sind, haben wir gewählt.',
        'Deutsch und Französisch sind von uns. Die Zahlen sind die der Quelle, bis Sie einen Stand melden.',
      ],
    },
  },
  constructedLede:
    'Das veröffentlicht niemand. Es wurde für diese Demo erfunden und sagt das, wo es steht.',
  constructed: [
    '{contacts} Anrufe, E-Mails, Chats, Briefe und Besuche von {known} Kunden, um ihre echten Bestellungen herum. Quelle im CRM: „Constructed for this demo“.',
    'Kundschaft, Partnerfirmen und Segmente im Radar: Niemand wurde gefragt.',
    'Warum ein Ziel wichtig ist, wie man beiträgt, seine Ebene und wozu es beiträgt, Stand und Zuversicht; wer sie gemeldet hat. Zwei Ziele und eine Zusage sind ganz erfunden.',
    'Die Journey des Portals, wie sie geplant ist, dass Nordhafen die Kundschaft von Hollin & Wren betreut, wie es den Mitarbeitenden ging, was getan und was angeboten wird. Was geschehen ist und wie es der Kundschaft ging, ist aus den Kontakten gezählt.',
    'Hollin & Wren, Tern, Nordhafen, ihre Beschäftigten, ihre Bilder und ihr Tag; die Anmeldung, die kein Passwort verlangt.',
    'Was Sie selbst kaufen und sagen. Es bleibt in der Datenbank auf diesem Rechner. Quelle im CRM: „Made in this demo“ oder „oxbow“.',
  ],
  never:
    'Die Daten gehören nicht zusammen: Keine Quelle kennt eine Person über mehrere Kanäle, und keine zeigt eine Organisation von beiden Seiten.',
};

const fr: DataStrings = {
  title: 'Ce qui est réel ici, et ce qui est construit',
  lede: 'Chaque chiffre de cette page est lu dans les données que la démo utilise.',
  realHeading: 'Réel, et publié par d’autres',
  constructedHeading: 'Construit',
  labels: {
    source: 'Source',
    address: 'Provenance',
    licence: 'Licence',
    holds: 'Dans cette démo',
    rows: 'Lignes',
    changes: 'Ce que nous avons changé',
    where: 'Où vous le voyez',
  },
  rows: (read, shown, rejected) => `${read} lues, ${shown} utilisables, ${rejected} rejetées`,
  sets: {
    purchases: {
      name: 'Achats dans une boutique de cadeaux',
      holds: '{customers} clients avec {purchases} commandes et annulations, du {first} au {last}',
      licence: 'CC0 d’après le paquet ; la source est citée malgré tout',
      changes: [
        'Les lignes ont été additionnées en un contact par facture.',
        'Les heures ont reçu le décalage britannique de leur jour ; la source n’en donne pas.',
        'Les titres comme « Order of 22 items » sont de nous. Le canal s’appelle boutique en ligne.',
        'La boutique vend {articles} de ces articles, au prix d’une commande réelle.',
      ],
    },
    complaints: {
      name: 'Réclamations sur des banques',
      holds: '{cases} cas isolés avec {events} événements datés',
      licence: 'Domaine public aux États-Unis (œuvre du gouvernement fédéral)',
      changes: [
        'La source donne des jours ; ils figurent ici à 12 h 00 UTC.',
        'Les titres sont de nous. Aucun cas n’est relié à une personne, car la source n’en a pas.',
      ],
    },
    survey: {
      name: 'Personnel de services publics',
      holds:
        '{chosen} organisations sur {profiles} en {year}, ce qui est comparable de 2022 et 2023, avec la médiane de {organisations} organisations et la moyenne de tout le personnel',
      licence: 'Open Government Licence v3.0 ; données préparées CC BY 4.0',
      changes: [
        'Nous avons rattaché les questions de l’enquête à six dimensions ; c’est une proposition.',
        'Un score est la moyenne des parts de réponses positives. Le nombre de répondants n’est pas indiqué.',
        'Les autres années et questions sont laissées de côté : une vague antérieure n’a une dimension que si toutes ses questions ont été posées dans les mêmes termes.',
      ],
    },
    objectives: {
      name: 'Objectifs d’un éditeur de logiciels',
      holds: '{objectives} objectifs avec {results} résultats clés',
      licence: 'Apache License 2.0',
      changes: [
        'Déplacés de {period} au trimestre en cours ; leur caractère engagé est notre choix.',
        'L’allemand et le français sont de nous. Les chiffres sont ceux de la source jusqu’à votre point d’étape.',
      ],
    },
  },
  constructedLede:
    'Personne ne publie cela. Nous l’avons inventé pour cette démo, et chaque endroit le dit.',
  constructed: [
    '{contacts} appels, e-mails, chats, lettres et visites de {known} clients, autour de leurs commandes réelles. Source dans le CRM : « Constructed for this demo ».',
    'Clients, partenaires et segments du radar : personne n’a été interrogé.',
    'Pourquoi un objectif compte, comment y contribuer, son niveau et ce à quoi il contribue, l’état et la confiance ; qui les a signalés. Deux objectifs et un engagement sont construits en entier.',
    'Le parcours du portail tel qu’il est prévu, le fait que Nordhafen serve les clients de Hollin & Wren, le vécu de son personnel, les mesures et les offres. Ce qui s’est passé et le vécu des clients sont comptés à partir des contacts.',
    'Hollin & Wren, Tern, Nordhafen, leurs salariés, leurs images et leur journée ; la connexion, qui ne demande aucun mot de passe.',
    'Ce que vous achetez et dites vous-même. Cela reste dans la base de données de cet ordinateur. Source dans le CRM : « Made in this demo » ou « oxbow ».',
  ],
  never:
    'Ces données ne vont pas ensemble : aucune source ne connaît une personne sur plusieurs canaux, et aucune ne montre une organisation des deux côtés.',
};

/** The texts of each language. */
export const dataStrings: Readonly<Record<Language, DataStrings>> = { en, de, fr };
