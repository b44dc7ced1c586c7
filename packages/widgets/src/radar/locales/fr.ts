import { ox6French as ox6Names } from '@oxbow/model/ox6-names-fr';
import type { RadarStrings } from '../strings.js';

const french: RadarStrings = {
  ...ox6Names,

  label: 'Radar OX',
  scale: '0\u00a0à\u00a0100',
  customers: 'Clientèle',
  employees: 'Personnel',
  benchmark: 'Valeur de référence',

  show: 'Afficher',
  figure: 'Radar',
  dumbbell: 'Écarts',
  slope: 'Évolution',
  groups: 'Groupes',
  table: 'Tableau',
  lost: '«\u00a0{what}\u00a0» n’a pas pu être chargé. Tout le reste demeure.',
  pick: 'Dimension par dimension',

  customersHigher:
    'C’est sur «\u00a0{dimension}\u00a0» que les points de vue diffèrent le plus\u00a0: la clientèle attribue {points} de plus que le personnel.',
  employeesHigher:
    'C’est sur «\u00a0{dimension}\u00a0» que les points de vue diffèrent le plus\u00a0: le personnel attribue {points} de plus que la clientèle.',
  points: { one: '{count} point', other: '{count} points' },
  pointsAtLeast: { one: 'au moins {count} point', other: 'au moins {count} points' },
  noDifference: 'Il n’y a pas de différence nette entre la clientèle et le personnel.',
  noTestedDifference:
    'Il n’y a pas de différence nette entre la clientèle et le personnel, là où elle peut être testée.',
  untested:
    'C’est sur «\u00a0{dimension}\u00a0» que les chiffres sont les plus éloignés\u00a0: clientèle {customers}, personnel {employees}. La source n’indique pas d’intervalle, on ne parle donc pas de différence.',
  equal: 'La clientèle et le personnel attribuent les mêmes scores.',
  someCompared: 'Dimensions comparables\u00a0: {count} sur {all}.',

  meanCaption: 'Scores moyens de 0 à 100',
  favourableCaption: 'Part de réponses positives en pour cent',
  withInterval: '{caption}, avec intervalle à 95\u202f%',
  dimension: 'Dimension',
  gap: 'Écart',
  between: 'de {low} à {high}',
  protected: 'trop peu de réponses (protection)',
  unasked: 'non interrogé',
  unstated: 'non indiqué',
  customersBy: 'clientèle\u00a0: {count} de plus',
  employeesBy: 'personnel\u00a0: {count} de plus',
  customersByAtLeast: 'clientèle\u00a0: au moins {count} de plus',
  employeesByAtLeast: 'personnel\u00a0: au moins {count} de plus',
  noGap: 'pas de différence nette',
  untestedGap: 'non testé\u00a0: intervalle non indiqué',
  noComparison: 'comparaison impossible',

  dated: 'ancienne\u00a0: plus de 24 mois',
  method: 'Méthode de mesure',
  threshold: 'Les scores sont affichés à partir de {count} réponses.',
  rule: 'Une différence n’est signalée que si elle atteint {least} points et que son intervalle à 95\u202f% exclut 0.',

  explore: 'Explorer la figure',
  take: 'Emporter',

  empty: 'Il n’y a pas encore de résultats.',
  emptyHint: 'Les scores des deux côtés apparaissent ici dès qu’il y a assez de réponses.',
};

export default french;
