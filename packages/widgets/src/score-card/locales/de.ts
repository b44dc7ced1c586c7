import type { ScoreCardStrings } from '../strings.js';

const german: ScoreCardStrings = {
  label: 'Kennzahl',
  nps: 'NPS',
  enps: 'eNPS',
  csat: 'zufrieden',
  ces: 'fanden es leicht',
  agreement: 'stimmen zu',
  score: '{title}: {kind} {score}',
  share: '{title}: {score} {kind}',
  tooFew: {
    one: '{title}: {count} Antwort, zu wenig für eine Kennzahl',
    other: '{title}: {count} Antworten, zu wenige für eine Kennzahl',
  },
  protected: '{title}: zu wenige Antworten (Schutz)',
  nobody: '{title}: noch keine Antworten',
  precision: {
    one: '{count} Antwort im Zeitraum {period}; mit 95\u00a0% Sicherheit zwischen {low} und {high}',
    other:
      '{count} Antworten im Zeitraum {period}; mit 95\u00a0% Sicherheit zwischen {low} und {high}',
  },
  from: 'Eine Kennzahl gibt es ab {least} Antworten; bis dahin wird gezeigt, wie sich die Antworten verteilen.',
  protection:
    'Über weniger als {least} Mitarbeitende wird nichts gezeigt, die Verteilung ihrer Antworten erst ab {spread}.',
  higher: 'Höher als im Zeitraum {period}, um {difference}: mehr, als der Zufall erklärt.',
  lower: 'Niedriger als im Zeitraum {period}, um {difference}: mehr, als der Zufall erklärt.',
  unclear:
    'Keine klare Veränderung seit dem Zeitraum {period}: Den Unterschied ({difference}) erklärt auch der Zufall.',
  same: 'Wie im Zeitraum {period}.',
  points: { one: '{count} Punkt', other: '{count} Punkte' },
  percentagePoints: { one: '{count} Prozentpunkt', other: '{count} Prozentpunkte' },
  trend: 'Kennzahl nach Zeitraum',
  all: 'Alle Zeiträume',
  period: 'Zeitraum',
  scoreHead: 'Kennzahl',
  interval: '95\u2011%\u2011Intervall',
  answers: 'Antworten',
  between: '{low} bis {high}',
  none: 'keine',
  spread: 'So verteilen sich die Antworten im Zeitraum {period}',
  answer: 'Antwort',
  lowest: '{value} (niedrigste)',
  highest: '{value} (höchste)',
  source: 'Quelle: {source}',
  empty: 'Es gibt noch keine Antworten.',
  emptyHint: 'Die Kennzahl erscheint hier, sobald es welche gibt.',
};

export default german;
