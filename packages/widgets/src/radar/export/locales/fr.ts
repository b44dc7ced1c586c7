import type { TakingStrings } from '../strings.js';

const french: TakingStrings = {
  takeSentence: 'Ce qui est affiché ici en ce moment ; ce qui est protégé le reste.',
  takeCsv: 'Tableau (CSV)',
  takeSvg: 'Figure (SVG)',
  takePng: 'Figure (PNG)',
  takeReady: '{name} est prêt.',
  takeFailed: 'Le fichier n’a pas pu être créé.',
  intervalFrom: '{series} : intervalle de',
  intervalTo: '{series} : intervalle à',
};

export default french;
