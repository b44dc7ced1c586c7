import { ox6German as ox6Names } from '@oxbow/model/ox6-names-de';
import type { RadarStrings } from '../strings.js';

const german: RadarStrings = {
  ...ox6Names,

  label: 'OX-Radar',
  scale: '0\u00a0bis\u00a0100',
  customers: 'Kundschaft',
  employees: 'Mitarbeitende',
  benchmark: 'Vergleichswert',

  show: 'Anzeigen als',
  figure: 'Radar',
  dumbbell: 'Abstände',
  slope: 'Verlauf',
  groups: 'Gruppen',
  table: 'Tabelle',
  lost: '„{what}“ konnte nicht geladen werden. Alles andere bleibt.',
  pick: 'Dimension für Dimension',

  customersHigher:
    'Bei „{dimension}“ gehen die Sichten am weitesten auseinander: Die Kundschaft vergibt {points} mehr als die Mitarbeitenden.',
  employeesHigher:
    'Bei „{dimension}“ gehen die Sichten am weitesten auseinander: Die Mitarbeitenden vergeben {points} mehr als die Kundschaft.',
  points: { one: '{count} Punkt', other: '{count} Punkte' },
  pointsAtLeast: { one: 'mindestens {count} Punkt', other: 'mindestens {count} Punkte' },
  noDifference: 'Zwischen Kundschaft und Mitarbeitenden gibt es keinen klaren Unterschied.',
  noTestedDifference:
    'Zwischen Kundschaft und Mitarbeitenden gibt es keinen klaren Unterschied, soweit sich einer prüfen lässt.',
  untested:
    'Am weitesten liegen die Zahlen bei „{dimension}“ auseinander: Kundschaft {customers}, Mitarbeitende {employees}. Die Quelle nennt kein Intervall; deshalb heißt das hier nicht Unterschied.',
  equal: 'Kundschaft und Mitarbeitende vergeben die gleichen Werte.',
  someCompared: 'Vergleichen ließen sich {count} von {all} Dimensionen.',

  meanCaption: 'Mittelwerte von 0 bis 100',
  favourableCaption: 'Anteil positiver Antworten in Prozent',
  withInterval: '{caption}, mit 95\u2011%\u2011Intervall',
  dimension: 'Dimension',
  gap: 'Abstand',
  between: '{low} bis {high}',
  protected: 'zu wenige Antworten (Schutz)',
  unasked: 'nicht gefragt',
  unstated: 'nicht angegeben',
  customersBy: 'Kundschaft {count} höher',
  employeesBy: 'Mitarbeitende {count} höher',
  customersByAtLeast: 'Kundschaft mindestens {count} höher',
  employeesByAtLeast: 'Mitarbeitende mindestens {count} höher',
  noGap: 'kein klarer Unterschied',
  untestedGap: 'nicht geprüft: kein Intervall angegeben',
  noComparison: 'nicht vergleichbar',

  dated: 'veraltet: älter als 24 Monate',
  method: 'So wird gemessen',
  threshold: 'Werte werden ab {count} Antworten gezeigt.',
  rule: 'Ein Unterschied wird nur genannt, wenn er mindestens {least} Punkte beträgt und sein 95\u2011%\u2011Intervall die 0 ausschließt.',

  explore: 'Grafik erkunden',
  take: 'Mitnehmen',

  empty: 'Es gibt noch keine Ergebnisse.',
  emptyHint: 'Die Werte beider Seiten erscheinen hier, sobald genügend Antworten vorliegen.',
};

export default german;
