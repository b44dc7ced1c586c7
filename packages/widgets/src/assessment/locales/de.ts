import type { AssessmentStrings } from '../strings.js';

const german: AssessmentStrings = {
  label: 'Fragebogen',
  page: 'Seite {page} von {pages}',
  guide: 'Die Leitfrage dahinter',
  optional: 'Sie können jede Aussage auslassen.',
  cannotJudge: 'Kann ich nicht beurteilen',
  clear: 'Zurücknehmen',
  note: 'In eigenen Worten (freiwillig)',
  noteHint:
    'Was Sie schreiben, wird wörtlich mit Ihren Antworten abgegeben, unter dem Namen dieser Dimension. Bitte nennen und beschreiben Sie keine Personen.',
  noteFull: 'Höchstens {most} Zeichen.',
  about: 'Zu Ihnen',
  aboutHint: 'Sie können es auslassen.',
  next: 'Weiter: {name}',
  back: 'Zurück',
  handIn: 'Meine Antworten senden',
  keep: 'Für später aufheben',
  nothing: 'Noch nichts zu senden. Bitte beantworten Sie mindestens eine Aussage.',
  noSide: 'Diesen Fragebogen gibt es nicht für „{side}“.',
  empty: 'Zurzeit gibt es nichts zu beantworten.',
  emptyHint: 'Sobald es etwas gibt, finden Sie es hier.',
};

export default german;
