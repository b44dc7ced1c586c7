import type { RelationsStrings } from '../strings.js';

const french: RelationsStrings = {
  relations: 'Ses liens',
  oneUp: 'Un niveau au-dessus',
  oneDown: 'Un niveau au-dessous',
  aside: 'À côté',
  initiatives: 'Travaux pour y arriver',
  notShownObjective: 'Un objectif qui n’est pas affiché',
  forPart: 'pour l’un de ses résultats clés',
  forKeyResult: 'pour\u00a0: {title}',
  forUnknown: 'pour un résultat clé qui n’est pas affiché',
  needs: 'a besoin de',
  enables: 'est nécessaire à',
  moreRelated: { one: '{count} de plus', other: '{count} de plus' },
  dimensions: 'Dimensions qu’il doit faire bouger',
  instrument: 'instrument {name}',
  beforeWave: 'Avant\u00a0: {wave}',
  afterWave: 'Plus tard\u00a0: {wave}',
  noBefore: 'Avant',
  noAfter: 'Plus tard',
  scoreOf: '{score} sur 100',
  scoreProtected: 'trop peu de réponses (protection)',
  scoreUnasked: 'non demandé',
  scoreUnstated: 'non indiqué',
  notMeasuredAgain: 'pas encore mesuré à nouveau',
  noCause: 'Mesuré avant et après\u00a0; d’autres choses ont changé aussi.',
};

export default french;
