import type { TakingStrings } from '../strings.js';

const german: TakingStrings = {
  takeSentence: 'Was hier jetzt gezeigt wird; was geschützt ist, bleibt es.',
  takeCsv: 'Tabelle (CSV)',
  takeSvg: 'Grafik (SVG)',
  takePng: 'Grafik (PNG)',
  takeReady: '{name} ist fertig.',
  takeFailed: 'Die Datei konnte nicht erstellt werden.',
  intervalFrom: '{series}: Intervall von',
  intervalTo: '{series}: Intervall bis',
};

export default german;
