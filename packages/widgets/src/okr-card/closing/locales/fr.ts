import type { ClosingStrings } from '../strings.js';

const french: ClosingStrings = {
  closing: 'Comment il s’est terminé',
  closedOn: 'Clos le {date}',
  closedSometime: 'Clos\u00a0; le jour n’est pas indiqué',
  droppedOn: 'Abandonné le {date}, donc sans appréciation',
  droppedSometime: 'Abandonné, donc sans appréciation',
  scoreAtClose: 'Note à la clôture',
  scoreGiven: '{score}\u00a0: {grade}',
  noScoreGiven: 'Aucune note n’a été donnée.',
  bandsCommitted:
    'Engagement\u00a0: atteint à {achieved}, partiellement atteint à partir de {partial}.',
  bandsAspirational:
    'Ambition\u00a0: atteint à partir de {achieved}, partiellement atteint à partir de {partial}.',
  givenByPeople:
    'Des personnes l’ont donnée\u00a0; elle n’est pas calculée à partir de l’avancement.',
  endReason: 'Pourquoi',
  noEndReason: 'Aucune raison indiquée.',
  learned: 'Ce que nous avons appris',
  changes: 'Comment l’objectif a été modifié',
  changedBy: '{date}, par {by}',
  changedParts: 'Modifié\u00a0:',
  partTitle: 'titre',
  partType: 'engagement ou ambition',
  partStart: 'premier jour',
  partEnd: 'dernier jour',
  partExpected: 'évolution attendue',
  partWhole: '{title}\u00a0: ajouté ou retiré',
  partOf: '{title}\u00a0: {part}',
  partGone: 'un résultat clé qui n’existe plus',
  keyResultTitle: 'titre',
  keyResultType: 'type de mesure',
  keyResultWeight: 'poids',
  keyResultStart: 'valeur de départ',
  keyResultTarget: 'valeur cible',
  keyResultMinimum: 'borne inférieure du couloir',
  keyResultMaximum: 'borne supérieure du couloir',
  keyResultCommit: 'valeur promise',
  keyResultStretch: 'valeur exceptionnelle',
  keyResultUnit: 'unité',
  keyResultCurrency: 'devise',
  keyResultMilestones: 'étapes',
};

export default french;
