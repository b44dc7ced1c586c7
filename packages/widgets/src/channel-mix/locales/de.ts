import type { ChannelMixStrings } from '../strings.js';

const german: ChannelMixStrings = {
  label: 'Kanalmix',
  sentence: 'Von {contacts} in {days} kamen {share} {via} zustande.',
  sentenceMore:
    'Von {contacts} in {days} kamen {share} {via} zustande, {last} {points} mehr als {first}.',
  sentenceLess:
    'Von {contacts} in {days} kamen {share} {via} zustande, {last} {points} weniger als {first}.',
  sentenceSame:
    'Von {contacts} in {days} kamen {share} {via} zustande; {last} war der Anteil in ganzen Punkten derselbe wie {first}.',
  sentenceWithheld: 'In {days} gab es zu wenige Kontakte, um von ihnen zu berichten (Schutz).',
  sentenceNone: 'In {days} gab es keine Kontakte.',
  customerBoth: {
    one: '{count} Kontakt mit der Kundschaft',
    other: '{count} Kontakten mit der Kundschaft',
  },
  customerIn: {
    one: '{count} Kontakt von der Kundschaft',
    other: '{count} Kontakten von der Kundschaft',
  },
  customerOut: {
    one: '{count} Kontakt zur Kundschaft',
    other: '{count} Kontakten zur Kundschaft',
  },
  employeeBoth: {
    one: '{count} Kontakt der Mitarbeitenden',
    other: '{count} Kontakten der Mitarbeitenden',
  },
  employeeIn: {
    one: '{count} Kontakt von Mitarbeitenden',
    other: '{count} Kontakten von Mitarbeitenden',
  },
  employeeOut: {
    one: '{count} Kontakt zu Mitarbeitenden',
    other: '{count} Kontakten zu Mitarbeitenden',
  },
  insideFirm: { one: '{count} Schritt im Haus', other: '{count} Schritten im Haus' },
  dayCount: { one: '{count} Tag', other: '{count} Tagen' },
  weekCount: { one: '{count} Woche', other: '{count} Wochen' },
  monthCount: { one: '{count} Monat', other: '{count} Monaten' },
  points: { one: '{value} Prozentpunkt', other: '{value} Prozentpunkte' },
  onDay: 'am {date}',
  inWeek: 'in der Woche ab {date}',
  inMonth: 'im {date}',
  viaStore: 'in einer Filiale',
  viaEcommerce: 'im Onlineshop',
  viaWebsite: 'auf der Website',
  viaHotline: 'über die Hotline',
  viaEmail: 'per E‑Mail',
  viaChat: 'per Chat',
  viaMessage: 'per Nachricht',
  viaChatbot: 'mit dem Chatbot',
  viaVideo: 'per Videogespräch',
  viaSocial: 'in sozialen Medien',
  viaApp: 'in der App',
  viaLetter: 'per Brief',
  viaFax: 'per Fax',
  viaOther: 'auf einem anderen Kanal',
  viaRest: 'auf anderen Kanälen',

  customer: 'Kundschaft',
  employee: 'Mitarbeitende',
  bothSides: 'Beide',
  whose: 'Wessen Kontakte',
  every: 'Zeitlich nach',
  day: 'Tag',
  week: 'Woche',
  month: 'Monat',
  direction: 'In welche Richtung',
  both: 'Ein und aus',
  in: 'Ein',
  out: 'Aus',
  internal: 'Im Haus',
  show: 'Zeigen als',
  bars: 'Balken',
  table: 'Tabelle',
  explore: 'Balken erkunden',
  take: 'Mitnehmen',
  lost: '„{what}“ konnte nicht geladen werden. Alles andere bleibt.',

  channel: 'Kanal',
  share: 'Anteil',
  contacts: 'Kontakte',
  steps: 'Schritte',
  change: 'Veränderung in Punkten, {first} bis {last}',
  all: 'Alle',
  rest: 'Übrige',
  restOf: 'Übrige: {channels}',
  noChange: 'nicht vergleichbar',
  fixedOrder:
    'Immer in derselben Reihenfolge: Kanäle arbeiten zusammen und werden nicht in eine Rangfolge gebracht.',

  someEmpty: {
    one: '{count} von {periods} ohne Kontakte, als leerer Rahmen gezeichnet.',
    other: '{count} von {periods} ohne Kontakte, als leere Rahmen gezeichnet.',
  },
  someWithheld: {
    one: 'Von {count} von {periods} wird nichts gesagt, gezeichnet als durchkreuzter Rahmen: zu wenige Kontakte (Schutz).',
    other:
      'Von {count} von {periods} wird nichts gesagt, gezeichnet als durchkreuzte Rahmen: zu wenige Kontakte (Schutz).',
  },
  notWhole: '* Nicht vollständig und deshalb schmaler gezeichnet: nur {range}.',
  internalLeft: {
    one: '{count} Schritt im Haus ist kein Kontakt und hier nicht gezählt.',
    other: '{count} Schritte im Haus sind keine Kontakte und hier nicht gezählt.',
  },
  uncounted: {
    one: '{count} Berührungspunkt ohne Tag oder Richtung ist nicht gezählt.',
    other: '{count} Berührungspunkte ohne Tag oder Richtung sind nicht gezählt.',
  },
  shownFrom: 'Gezeigt wird nur, was ab dem {date} war.',
  noHandovers:
    'Aus Anzahlen allein ist nicht zu sehen, von welchem Kanal auf welchen gewechselt wurde.',
  noCustomers:
    'Von welchem Kanal auf welchen gewechselt wurde, ist nicht zu sagen: Kein Kontakt nennt, um wen es geht.',
  handovers: 'Von Kanal zu Kanal',

  empty: 'Es gibt noch keine Kontakte.',
  emptyHint: 'Über welche Kanäle Kontakte kommen, erscheint hier, sobald es welche gibt.',
};

export default german;
