import type { ScoreCardStrings } from '../strings.js';

const french: ScoreCardStrings = {
  label: 'Indicateur',
  nps: 'NPS',
  enps: 'eNPS',
  csat: 'de personnes satisfaites',
  ces: 'ont trouvé cela facile',
  agreement: 'sont d’accord',
  score: '{title}\u00a0: {kind} {score}',
  share: '{title}\u00a0: {score} {kind}',
  tooFew: {
    one: '{title}\u00a0: {count} réponse, trop peu pour un indicateur',
    other: '{title}\u00a0: {count} réponses, trop peu pour un indicateur',
  },
  protected: '{title}\u00a0: trop peu de réponses (protection)',
  nobody: '{title}\u00a0: pas encore de réponse',
  precision: {
    one: '{count} réponse sur la période {period}\u00a0; avec 95\u00a0% de certitude entre {low} et {high}',
    other:
      '{count} réponses sur la période {period}\u00a0; avec 95\u00a0% de certitude entre {low} et {high}',
  },
  from: 'L’indicateur est affiché à partir de {least} réponses\u00a0; d’ici là, leur répartition.',
  protection:
    'Rien n’est affiché sur moins de {least} membres du personnel, et la répartition de leurs réponses seulement à partir de {spread}.',
  higher:
    'Plus élevé que sur la période {period}, de {difference}\u00a0: plus que ce qu’explique le hasard.',
  lower:
    'Plus bas que sur la période {period}, de {difference}\u00a0: plus que ce qu’explique le hasard.',
  unclear:
    'Pas de changement net depuis la période {period}\u00a0: le hasard suffit à expliquer l’écart de {difference}.',
  same: 'Comme sur la période {period}.',
  points: { one: '{count} point', other: '{count} points' },
  percentagePoints: {
    one: '{count} point de pourcentage',
    other: '{count} points de pourcentage',
  },
  trend: 'Indicateur par période',
  all: 'Toutes les périodes',
  period: 'Période',
  scoreHead: 'Indicateur',
  interval: 'Intervalle à 95\u00a0%',
  answers: 'Réponses',
  between: '{low} à {high}',
  none: 'aucun',
  spread: 'Répartition des réponses sur la période {period}',
  answer: 'Réponse',
  lowest: '{value} (la plus basse)',
  highest: '{value} (la plus haute)',
  source: 'Source\u00a0: {source}',
  empty: 'Il n’y a pas encore de réponse.',
  emptyHint: 'L’indicateur apparaît ici dès qu’il y en a.',
};

export default french;
