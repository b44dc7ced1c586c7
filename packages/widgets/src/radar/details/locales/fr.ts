import type { DetailsStrings } from '../strings.js';

const french: DetailsStrings = {
  spokenRow: '{dimension}\u00a0: {scores}',
  gaps: 'L’écart en mots',
  namedGap: '{gap} ({higher} et {lower})',
  missingGap: '{gap} – {reasons}',
  practice: 'Ce qui est fait pour cela',
  shippedPractice: 'Ce que l’on peut faire',
  objectives: 'Objectifs qui doivent la faire évoluer',
  moments: 'Moments du parcours\u00a0:',
  compared: 'Par rapport à\u00a0: {label}',
  aboveBenchmark: {
    one: '{side}\u00a0: {count} point au-dessus (intervalle à 95\u202f% de {low} à {high}).',
    other: '{side}\u00a0: {count} points au-dessus (intervalle à 95\u202f% de {low} à {high}).',
  },
  belowBenchmark: {
    one: '{side}\u00a0: {count} point en dessous (intervalle à 95\u202f% de {low} à {high}).',
    other: '{side}\u00a0: {count} points en dessous (intervalle à 95\u202f% de {low} à {high}).',
  },
  aboveBenchmarkAtLeast: {
    one: '{side}\u00a0: au moins {count} point au-dessus.',
    other: '{side}\u00a0: au moins {count} points au-dessus.',
  },
  belowBenchmarkAtLeast: {
    one: '{side}\u00a0: au moins {count} point en dessous.',
    other: '{side}\u00a0: au moins {count} points en dessous.',
  },
  levelBenchmark: '{side}\u00a0: pas de différence nette.',
  untestedBenchmark: '{side}\u00a0: non testé, aucun intervalle indiqué.',
  reliability: 'Cohérence de ses énoncés',
  alpha: '{side}\u00a0: alpha de Cronbach {alpha} (n\u00a0=\u00a0{n}), {band}.',
  unreliable: 'peu fiable',
  questionable: 'discutable',
  acceptable: 'acceptable',
  good: 'bon',
  redundant: 'certains énoncés demandent peut-être deux fois la même chose',
  lowAlpha: 'Les groupes restent comparables.',
};

export default french;
