import type { FactStrings } from '../strings.js';

const german: FactStrings = {
  engagement: 'Engagement',
  score: '{score} von 100',
  withheld: 'zu wenige Antworten (Schutz)',
  measures: 'Maßnahmen',
  forSide: 'Für: {side}',
  atStep: 'Bei {step}',
  openObjective: 'Ziel dieser Maßnahme',
  openDimension: 'Dimension: {name}',

  actual: 'Was wirklich geschah',
  nobodyTook: 'Von {all} ging ihn niemand.',
  took: '{count} von {all} gingen ihn.',
  tookTimes: '{count} von {all} gingen ihn, {times}.',
  times: { one: '{count}-mal', other: '{count}-mal' },
  wentPast: { one: '{count} hat ihn übersprungen.', other: '{count} haben ihn übersprungen.' },
  unseen: 'Kein Kontakt kann ihn zeigen, deshalb wird er nicht gezählt.',
  departures: 'Abweichungen vom Plan: {kinds}.',
  channelCount: '{times} auf einem anderen Kanal',
  orderCount: '{times} nach einem späteren Schritt',
  repeatedCount: '{times} noch einmal',
  skippedCount: {
    one: '{count} Schritt übersprungen',
    other: '{count} Schritte übersprungen',
  },
  unplannedCount: {
    one: '{count} Kontakt nicht geplant',
    other: '{count} Kontakte nicht geplant',
  },
  channelsTaken: 'Kanäle: {channels}.',
  on: '{channel} {times}',

  begun: {
    one: '{count} Kundin oder Kunde ist einen Schritt dieser Journey gegangen.',
    other: '{count} Kundinnen und Kunden sind einen Schritt dieser Journey gegangen.',
  },
  others: {
    one: 'Zu {count} weiteren Person gibt es Kontakte, aber keinen Schritt davon.',
    other: 'Zu {count} weiteren Personen gibt es Kontakte, aber keinen Schritt davon.',
  },
  noDepartures: 'Nichts wich vom Plan ab.',
  undated: {
    one: '{count} Kontakt hat keine Zeit und ist nicht gezählt.',
    other: '{count} Kontakte haben keine Zeit und sind nicht gezählt.',
  },
  unattributed: {
    one: '{count} Kontakt gehört zu keiner bekannten Person und ist nicht gezählt.',
    other: '{count} Kontakte gehören zu keiner bekannten Person und sind nicht gezählt.',
  },
  unplanned: 'Nicht geplant',
  unplannedKind: '{channel}: {type}',
};

export default german;
