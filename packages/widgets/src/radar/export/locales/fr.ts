import type { TakingStrings } from '../strings.js';

const french: TakingStrings = {
  takeSentence: 'Ce qui est affiché ici en ce moment\u00a0; ce qui est protégé le reste.',
  takeCsv: 'Tableau (CSV)',
  takeSvg: 'Figure (SVG)',
  takePng: 'Figure (PNG)',
  takeReady: '{name} est prêt.',
  takeFailed: 'Le fichier n’a pas pu être créé.',
  intervalFrom: '{series}\u00a0: intervalle de',
  intervalTo: '{series}\u00a0: intervalle à',
};

export default french;
