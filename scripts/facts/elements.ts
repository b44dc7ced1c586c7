import type { Words } from './language.js';

/** What is to be told of one element; the rest follows from its requests. */
export interface ElementFacts {
  tag: string;
  /** Whose data it shows, and to whom it is meant to be shown. */
  about: Words;
  /** Its requests to the host, as `requests.ts` names them. */
  requests: readonly string[];
  /** Operations of those requests that another element uses. */
  without?: readonly string[];
  /** Databases on the device that the connection may write for it. */
  device: readonly string[];
  /** What else leaves it, beside requests. */
  leaves?: Words;
  /** What concerns employees; absent where it shows and takes nothing of them. */
  employees?: Words;
}

/** Every widget that is exported, in the order of the guide. */
export const elements: readonly ElementFacts[] = [
  {
    tag: 'ox-feedback-prompt',
    about: {
      en: 'Asks a customer or an employee a few questions. Shows nobody’s data but what became of one’s own answers.',
      de: 'Stellt Kund:innen oder Beschäftigten wenige Fragen. Zeigt niemandes Daten außer dem, was aus den eigenen Antworten wurde.',
    },
    requests: ['oxdata prompt', 'oxsubmit', 'oxstatus', 'oxreply receipt', 'oxwithdraw'],
    without: ['addAssessments'],
    device: ['oxbow-outbox', 'oxbow-receipts', 'oxbow-caps'],
    leaves: {
      en: 'Events tell the page that it was shown (`oxshow`), put away (`oxdismiss`) and, of customers, which question was answered (`oxanswer`), without the answer. “Copy my answers” writes to the clipboard when it is pressed.',
      de: 'Ereignisse sagen der Seite, dass sie gezeigt (`oxshow`), weggelegt (`oxdismiss`) und, bei Kund:innen, welche Frage beantwortet wurde (`oxanswer`), ohne die Antwort. „Antworten kopieren“ schreibt auf Druck in die Zwischenablage.',
    },
    employees: {
      en: 'Employees are asked only with a stated protection. Their answers are in no event, on no device, and sealed in the collector until the round is over.',
      de: 'Beschäftigte werden nur mit ausgesprochenem Schutz gefragt. Ihre Antworten stehen in keinem Ereignis, auf keinem Gerät und im Sammler versiegelt, bis die Runde vorbei ist.',
    },
  },
  {
    tag: 'ox-assessment',
    about: {
      en: 'Asks the statements of an instrument. At the end a person sees their own scores beside published ones; nobody else does.',
      de: 'Fragt die Aussagen eines Instruments. Am Ende sieht die Person ihre eigenen Werte neben veröffentlichten; sonst niemand.',
    },
    requests: [
      'oxdata assessment',
      'oxdata instrument',
      'oxkeep assessment',
      'oxrecall assessment',
      'oxsubmit',
    ],
    without: ['addResponses'],
    device: ['oxbow-outbox'],
    employees: {
      en: 'As for the prompt. A draft stands in the page’s memory alone. Who answered is kept as a keyed hash until the round is over, apart from the answer, so that each person counts once.',
      de: 'Wie bei der Befragung. Ein Entwurf steht nur im Speicher der Seite. Wer geantwortet hat, wird bis zum Ende der Runde als Hash mit geheimem Schlüssel aufbewahrt, getrennt von der Antwort, damit jede Person einmal zählt.',
    },
  },
  {
    tag: 'ox-customer-timeline',
    about: {
      en: 'Shows one customer’s touchpoints and profile to those who serve them.',
      de: 'Zeigt die Kontakte und das Profil einer Kundin oder eines Kunden denen, die sie betreuen.',
    },
    requests: ['oxdata customer', 'oxmore customer'],
    device: [],
    leaves: {
      en: 'A person may export what is shown as a file, without names of employees and without what is masked. “Copy link” writes the address of the page, with the id of a touchpoint, to the clipboard when it is pressed.',
      de: 'Was zu sehen ist, kann als Datei exportiert werden, ohne Namen von Beschäftigten und ohne Verdecktes. „Link kopieren“ schreibt auf Druck die Adresse der Seite mit der Kennung eines Kontakts in die Zwischenablage.',
    },
    employees: {
      en: 'A touchpoint may name the team and, where the host sends it, the person who served (`agent`). It is shown only with `agents="named"`; nothing is filtered, counted, grouped, sorted or searched by it, and it is in no export of the widget. Whoever reads a customer’s timeline stands in the collector’s audit, with the time.',
      de: 'Ein Kontakt kann das Team nennen und, wenn das einbettende System es liefert, die Person, die betreut hat (`agent`). Gezeigt wird sie nur mit `agents="named"`; danach wird nicht gefiltert, gezählt, gruppiert, sortiert oder gesucht, und sie steht in keinem Export des Elements. Wer den Verlauf einer Kundin oder eines Kunden liest, steht mit der Zeit im Protokoll des Sammlers.',
    },
  },
  {
    tag: 'ox-okr-card',
    about: {
      en: 'Shows an objective of a team and how it stands, to whoever may see it.',
      de: 'Zeigt ein Ziel eines Teams und seinen Stand denen, die es sehen dürfen.',
    },
    requests: [
      'oxdata objective',
      'oxdata pledges',
      'oxdata check-ins',
      'oxcheckin',
      'oxpledge',
      'oxwithdraw pledge',
    ],
    device: ['oxbow-check-ins'],
    employees: {
      en: 'A check-in names no person, and no table has a column for one. A pledge has the name or role that its giver writes, or none; pledges are not counted by person, and there is no field for whether one was kept.',
      de: 'Eine Standmeldung nennt keine Person, und keine Tabelle hat eine Spalte dafür. Eine Zusage trägt den Namen oder die Rolle, die jemand selbst hinschreibt, oder nichts; Zusagen werden nicht nach Personen gezählt, und es gibt kein Feld dafür, ob eine gehalten wurde.',
    },
  },
  {
    tag: 'ox-okr-list',
    about: {
      en: 'Shows many objectives as a list or a tree; each opens as a card.',
      de: 'Zeigt viele Ziele als Liste oder Baum; jedes öffnet sich als Karte.',
    },
    requests: ['oxdata objectives'],
    device: [],
    employees: {
      en: 'An owner is a team or a role. Nothing is listed, sorted or compared by person.',
      de: 'Verantwortlich ist ein Team oder eine Rolle. Nichts wird nach Personen gelistet, sortiert oder verglichen.',
    },
  },
  {
    tag: 'ox-radar',
    about: {
      en: 'Shows published scores of groups, of customers and of employees. Refuses anything that is not an aggregate.',
      de: 'Zeigt veröffentlichte Werte von Gruppen, von Kund:innen und Beschäftigten. Lehnt ab, was keine Zusammenfassung ist.',
    },
    requests: ['oxdata instrument'],
    device: [],
    leaves: {
      en: 'A person may export what is shown as a picture or a table.',
      de: 'Was zu sehen ist, kann als Bild oder Tabelle exportiert werden.',
    },
    employees: {
      en: 'Scores of groups under the threshold are withheld by the collector, and once more by the element.',
      de: 'Werte von Gruppen unter der Schwelle hält der Sammler zurück, und das Element noch einmal.',
    },
  },
  {
    tag: 'ox-score-card',
    about: {
      en: 'Shows counted answers over time. The host gives them; a connection does not answer for it.',
      de: 'Zeigt gezählte Antworten im Zeitverlauf. Das einbettende System liefert sie; eine Verbindung antwortet dafür nicht.',
    },
    requests: [],
    device: [],
  },
  {
    tag: 'ox-channel-mix',
    about: {
      en: 'Shows over which channels contacts come, as counts. Holds no customer and no employee.',
      de: 'Zeigt, über welche Kanäle Kontakte kommen, als Anzahlen. Enthält weder Kund:innen noch Beschäftigte.',
    },
    requests: ['oxdata channel-mix'],
    device: [],
    leaves: {
      en: 'A person may export what is shown as a file.',
      de: 'Was zu sehen ist, kann als Datei exportiert werden.',
    },
    employees: {
      en: 'Counted by day, channel, direction and side, never by team or person.',
      de: 'Gezählt nach Tag, Kanal, Richtung und Seite, nie nach Team oder Person.',
    },
  },
  {
    tag: 'ox-journey',
    about: {
      en: 'Shows and edits a journey as the firm plans it, with counts of what really happened. Of nobody in particular.',
      de: 'Zeigt und bearbeitet eine Journey, wie die Organisation sie plant, mit Anzahlen dessen, was wirklich geschah. Von niemand Bestimmtem.',
    },
    requests: ['oxdata journey', 'oxsubmit journey', 'oxjoin', 'oxwithdraw exchange'],
    device: [],
    leaves: {
      en: 'A person may export what is shown as a file.',
      de: 'Was zu sehen ist, kann als Datei exportiert werden.',
    },
    employees: {
      en: 'Whoever signs up for an exchange may write a name or a role; only the organiser reads it, all others read how many.',
      de: 'Wer sich für einen Austausch einträgt, kann einen Namen oder eine Rolle hinschreiben; nur wer ihn ausrichtet, liest das, alle anderen lesen, wie viele es sind.',
    },
  },
  {
    tag: 'ox-feedback-inbox',
    about: {
      en: 'Shows customers’ responses to the team that answers them.',
      de: 'Zeigt Antworten von Kund:innen dem Team, das sie beantwortet.',
    },
    requests: [
      'oxdata inbox',
      'oxmore inbox',
      'oxdata response',
      'oxreply',
      'oxassign',
      'oxresolve',
    ],
    device: [],
    leaves: {
      en: '“Copy the address” writes the address of an item to the clipboard when it is pressed.',
      de: '„Adresse kopieren“ schreibt auf Druck die Adresse eines Eintrags in die Zwischenablage.',
    },
    employees: {
      en: 'An item may say who works on it, as the host names them (`assignee`). Nothing is filtered, searched, sorted or counted by it; figures are per team. Who answered, and when an item was first read, has no column; but whoever reads or changes an item of a named customer stands in the audit, with the time.',
      de: 'Ein Eintrag kann sagen, wer ihn bearbeitet, wie das einbettende System es nennt (`assignee`). Danach wird nicht gefiltert, gesucht, sortiert oder gezählt; Kennzahlen gibt es je Team. Wer geantwortet hat und wann ein Eintrag zuerst gelesen wurde, steht in keiner Spalte; wer aber einen Eintrag liest oder ändert, der eine Kundin oder einen Kunden nennt, steht mit der Zeit im Protokoll.',
    },
  },
  {
    tag: 'ox-feedforward',
    about: {
      en: 'Holds thanks and next-time notes between colleagues; a note is its recipient’s.',
      de: 'Enthält Dank und Hinweise fürs nächste Mal unter Kolleg:innen; eine Notiz gehört, wem sie geschrieben wurde.',
    },
    requests: ['oxdata person', 'oxmore person', 'oxgive', 'oxshare', 'oxdelete'],
    device: [],
    employees: {
      en: 'A note names its writer and its recipient. Only the recipient reads it, until they share it with their team. No rating, no number, no trace of whether it was read.',
      de: 'Eine Notiz nennt, wer sie schrieb und an wen. Nur wer sie bekam, liest sie, bis diese Person sie mit ihrem Team teilt. Keine Bewertung, keine Zahl, keine Spur davon, ob sie gelesen wurde.',
    },
  },
];
