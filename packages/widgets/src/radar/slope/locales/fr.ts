import type { SlopeStrings } from '../strings.js';

const french: SlopeStrings = {
  slopeWaves: 'De gauche à droite\u00a0: {names}.',
  slopeNote:
    'L’évolution d’une vague à l’autre n’est pas testée\u00a0: les mêmes personnes ont pu répondre deux fois.',
  slopeChanged:
    'Les énoncés ont changé entre {before} et {after}\u202f; la comparaison n’est donc pas pure.',
  slopeStruck:
    'Les énoncés posés en {before} et en {after} ne sont pas les mêmes\u202f; la comparaison n’est donc pas pure.',
  slopeUnstated:
    'Toutes les vagues n’indiquent pas si les mêmes énoncés ont été posés\u202f; la comparaison n’est peut-être pas pure.',
  slopeNumbers: 'Réponses\u00a0: {numbers}',
};

export default french;
