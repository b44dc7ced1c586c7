import type { PeriodsStrings } from '../strings.js';

const german: PeriodsStrings = {
  dayCaption: '{whose}: Anteil, Anzahl und Veränderung zum Tag davor, nach Tagen',
  weekCaption: '{whose}: Anteil, Anzahl und Veränderung zur Woche davor, nach Wochen',
  monthCaption: '{whose}: Anteil, Anzahl und Veränderung zum Monat davor, nach Monaten',
  period: 'Wann',
  gained: { one: '{value} Punkt', other: '{value} Punkte' },
  noContacts: 'keine Kontakte',
  tooFew: 'zu wenige Kontakte (Schutz)',
};

export default german;
