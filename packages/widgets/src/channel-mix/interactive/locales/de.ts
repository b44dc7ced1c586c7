import type { ExplorationStrings } from '../strings.js';

const german: ExplorationStrings = {
  chartHint:
    'Auf einen Balken zeigen oder tippen, um ihn hier zu lesen; die Tabelle sagt dasselbe.',
  chartNothing: 'keine Kontakte',
  chartTooFew: 'zu wenige Kontakte (Schutz)',
  gainedPoints: { one: '{value} Punkt', other: '{value} Punkte' },
};

export default german;
