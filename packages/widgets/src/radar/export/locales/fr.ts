import type { TakingStrings } from '../strings.js';

const french: TakingStrings = {
  takeSentence:
    'Ce qui peut être vu ici, le tableau avec toutes les vagues et tous les groupes\u202f; ce qui est protégé le reste.',
  takeCsv: 'Tableau (CSV)',
  takeSvg: 'Figure (SVG)',
  takePng: 'Figure (PNG)',
  takeReady: '{name} est prêt.',
  takeFailed: 'Le fichier n’a pas pu être créé.',
  wave: 'Vague',
  asked: 'Énoncés posés',
  askedAlike: 'les mêmes',
  askedOtherwise: 'pas les mêmes',
  group: 'Groupe',
  everybody: 'tout le monde',
  groupOf: '{segmentation}\u00a0: {group}',
  intervalFrom: '{series}\u00a0: intervalle de',
  intervalTo: '{series}\u00a0: intervalle à',
};

export default french;
