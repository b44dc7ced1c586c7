import type { TakingStrings } from '../strings.js';

const german: TakingStrings = {
  takeSentence:
    'Was hier zu sehen ist, die Tabelle mit allen Runden und Gruppen; was geschützt ist, bleibt es.',
  takeCsv: 'Tabelle (CSV)',
  takeSvg: 'Grafik (SVG)',
  takePng: 'Grafik (PNG)',
  takeReady: '{name} ist fertig.',
  takeFailed: 'Die Datei konnte nicht erstellt werden.',
  wave: 'Runde',
  asked: 'Gefragte Aussagen',
  askedAlike: 'die gleichen',
  askedOtherwise: 'nicht die gleichen',
  group: 'Gruppe',
  everybody: 'alle',
  groupOf: '{segmentation}: {group}',
  intervalFrom: '{series}: Intervall von',
  intervalTo: '{series}: Intervall bis',
};

export default german;
