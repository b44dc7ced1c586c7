import type { CustomerTimelineStrings } from '../strings.js';

const german: CustomerTimelineStrings = {
  label: 'Kundenverlauf',
  lastContact: {
    one: 'Letzter Kontakt am {date}, {channel}. {count} Kontaktpunkt.',
    other: 'Letzter Kontakt am {date}, {channel}. {count} Kontaktpunkte.',
  },
  lastContactOfLoaded: {
    one: 'Letzter Kontakt am {date}, {channel}. Der jüngste Kontaktpunkt ist geladen.',
    other: 'Letzter Kontakt am {date}, {channel}. Die jüngsten {count} Kontaktpunkte sind geladen.',
  },
  noContact: {
    one: 'Kein Kontakt mit bekanntem Datum. {count} Kontaktpunkt.',
    other: 'Kein Kontakt mit bekanntem Datum. {count} Kontaktpunkte.',
  },
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

  filter: 'Nur diese Kanäle zeigen',
  noneChosen: 'Auf den gewählten Kanälen gibt es keinen Kontaktpunkt.',
  showAll: 'Alle Kanäle zeigen',

  touchpoints: { one: '{count} Kontaktpunkt', other: '{count} Kontaktpunkte' },
  unknownDate: 'Unbekanntes Datum',
  directionIn: 'eingegangen',
  directionOut: 'gesendet',
  directionInternal: 'intern',
  employees: 'Seite der Mitarbeitenden',
  case: 'Vorgang {case}',
  originalChannel: '{channel}: {original}',
  rating: 'Rückmeldung: {value} von {maximum}',
  confidential: 'Vertraulich: Titel und Einzelheiten sind verborgen',
  mood: 'Stimmung, angegeben von {source}: {mood}',
  byCustomer: 'Kundin oder Kunde',
  moodVeryBad: 'sehr schlecht',
  moodBad: 'schlecht',
  moodMixed: 'weder gut noch schlecht',
  moodGood: 'gut',
  moodVeryGood: 'sehr gut',
  details: 'Einzelheiten',

  newTouchpoints: { one: '{count} neuer Kontaktpunkt', other: '{count} neue Kontaktpunkte' },
  showing: {
    one: '{shown} von {count} Kontaktpunkt',
    other: '{shown} von {count} Kontaktpunkten',
  },
  showOlder: { one: '{count} älteren zeigen', other: '{count} ältere zeigen' },
  showOlderPage: 'Ältere zeigen',
  loadingOlder: 'Ältere Kontaktpunkte werden geladen …',
  olderFailed: 'Ältere Kontaktpunkte konnten nicht geladen werden. Was hier steht, bleibt.',
  olderUnanswered:
    'Ältere Kontaktpunkte können noch nicht geladen werden: Nichts auf dieser Seite beantwortet die Anfrage.',

  empty: 'Es gab noch keinen Kontakt.',
  emptyHint:
    'Bestellungen, Anrufe, Nachrichten und Rückmeldungen erscheinen hier, sobald es sie gibt.',
};

export default german;
