import type { TakingStrings } from '../strings.js';

const german: TakingStrings = {
  takeSentence:
    'Was hier zu sehen ist, nach Tagen, Wochen oder Monaten; was geschützt ist, bleibt geschützt.',
  takeCsv: 'Tabelle (CSV)',
  takeReady: '{name} ist fertig.',
  takeFailed: 'Die Datei konnte nicht erstellt werden.',
  takeSide: 'Seite',
  takeFrom: 'Erster Tag',
  takeLast: 'Letzter Tag',
  takeWhole: 'Vollständig',
  takeYes: 'ja',
  takeNo: 'nein',
  takeTotal: 'Alle Kontakte dieser Zeit',
  takeWithheld: 'zu wenige Kontakte (Schutz)',
};

export default german;
