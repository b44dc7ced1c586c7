import type { OverviewStrings } from '../strings.js';

const german: OverviewStrings = {
  overviewOnDay: 'am {period}',
  overviewInWeek: 'in der Woche ab {from}',
  overviewInMonth: 'im {period}',
  overviewInQuarter: 'im Quartal {period}',
  overviewInYear: 'im Jahr {period}',
  overviewInYears: 'in den Jahren {period}',
  overviewBefore: 'vor {date}',
  overviewBeforeDay: 'vor dem {date}',
  overviewPerDay: 'pro Tag',
  overviewPerWeek: 'pro Woche',
  overviewPerMonth: 'pro Monat',
  overviewPerQuarter: 'pro Quartal',
  overviewPerYear: 'pro Jahr',
  overviewPerYears: 'pro {years} Jahre',

  overviewMost: {
    one: 'Am meisten Kontakt {when}: {count} Kontaktpunkt.',
    other: 'Am meisten Kontakt {when}: {count} Kontaktpunkte.',
  },
  overviewMostMostly: {
    one: 'Am meisten Kontakt {when}: {count} Kontaktpunkt, meist {channel}.',
    other: 'Am meisten Kontakt {when}: {count} Kontaktpunkte, meist {channel}.',
  },
  overviewMostAll: {
    one: 'Am meisten Kontakt {when}: {count} Kontaktpunkt, {channel}.',
    other: 'Am meisten Kontakt {when}: {count} Kontaktpunkte, alle {channel}.',
  },
  overviewOften: {
    one: 'Höchstens {count} Kontaktpunkt {per}, zuletzt {when}.',
    other: 'Höchstens {count} Kontaktpunkte {per}, zuletzt {when}.',
  },
  overviewAll: { one: 'Ein Kontaktpunkt {when}.', other: 'Alle {count} Kontaktpunkte {when}.' },
  overviewNone: 'Von keinem Kontaktpunkt ist das Datum bekannt.',
  overviewUndated: {
    one: '{count} Kontaktpunkt mit unbekanntem Datum ist hier nicht gezeichnet.',
    other: '{count} Kontaktpunkte mit unbekanntem Datum sind hier nicht gezeichnet.',
  },

  overviewTitle: 'Kontaktpunkte {per}',
  overviewWindow: 'Gezeigter Zeitraum',
  overviewFrom: 'Gezeigt ab',
  overviewUntil: 'Gezeigt bis',
  overviewKeys:
    'Pfeiltasten verschieben ein Datum, Bild auf und Bild ab weiter, Umschalt und eine Pfeiltaste beide. Escape zeigt den ganzen Zeitraum.',
  overviewShown: 'Gezeigt: {dates}',
  overviewShownFrom: 'Gezeigt: ab {date}',
  overviewShownUntil: 'Gezeigt: bis {date}',
  overviewAllDates: 'Ganzen Zeitraum zeigen',
  overviewRest: { one: '{count} weiterer Kanal', other: '{count} weitere Kanäle' },

  overviewTable: 'Zahlen als Tabelle',
  overviewTableHint:
    'Die Schaltfläche einer Zeile zeigt nur deren Zeitraum. Zeilen ohne Kontaktpunkte fehlen.',
  overviewPeriod: 'Zeitraum',
  overviewTotal: 'Alle Kanäle',
};

export default german;
