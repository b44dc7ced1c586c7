import type { EmployeeStrings } from '../strings.js';

const german: EmployeeStrings = {
  voluntary: 'Die Teilnahme ist freiwillig. Sie werden nicht gefragt, wer Sie sind.',
  seenBy: 'Wer die Ergebnisse sieht: {seenBy}',
  resultsFrom: 'Ergebnisse werden ab {from} Antworten gezeigt.',
  commentsFrom: 'Ergebnisse werden ab {from} Antworten gezeigt, Freitexte ab {commentsFrom}.',
  kept: 'Wie lange die Antworten aufbewahrt werden: {kept}',
  noComments:
    'Nach eigenen Worten wird nicht gefragt: Befragt werden {asked} Personen, und Freitexte werden erst ab {commentsFrom} Antworten gezeigt.',
  notOnDevice: 'Auf diesem Gerät wird davon nichts gespeichert.',
  refusedEmployee:
    'Der Empfänger hat es nicht angenommen. Vielleicht haben Sie schon geantwortet, oder die Runde ist vorbei. Ihre Antworten sind noch da.',
  arrived: 'Ihre Antworten sind angekommen.',
  receipt: 'Ihr Code',
  receiptHint:
    'Schreiben Sie ihn auf oder kopieren Sie ihn: Er steht nirgends sonst, auch nicht auf diesem Gerät. Wer ihn hat, kann hier sehen, was aus dieser Runde wird, und Ihre Antwort zurücknehmen, solange die Runde läuft.',
  copyReceipt: 'Code kopieren',
};

export default german;
