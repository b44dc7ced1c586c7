import type { FactStrings } from '../strings.js';

const french: FactStrings = {
  engagement: 'Engagement',
  score: '{score} sur 100',
  withheld: 'trop peu de réponses (protection)',
  measures: 'Mesures',
  forSide: 'Pour\u00a0: {side}',
  atStep: 'À l’action {step}',
  openObjective: 'Objectif de cette mesure',
  openDimension: 'Dimension\u00a0: {name}',

  actual: 'Ce qui s’est vraiment passé',
  nobodyTook: 'Personne sur {all} ne l’a faite.',
  took: '{count} sur {all} l’ont faite.',
  tookTimes: '{count} sur {all} l’ont faite, {times}.',
  times: { one: '{count} fois', other: '{count} fois' },
  wentPast: { one: '{count} l’a sautée.', other: '{count} l’ont sautée.' },
  unseen: 'Aucun contact ne peut la montrer\u00a0: elle n’est pas comptée.',
  departures: 'Écarts par rapport au plan\u00a0: {kinds}.',
  channelCount: '{times} par un autre canal',
  orderCount: '{times} après une action ultérieure',
  repeatedCount: '{times} une fois de plus',
  skippedCount: { one: '{count} action sautée', other: '{count} actions sautées' },
  unplannedCount: { one: '{count} contact non prévu', other: '{count} contacts non prévus' },
  channelsTaken: 'Canaux\u00a0: {channels}.',
  on: '{channel} {times}',

  begun: {
    one: '{count} cliente ou client a fait une action de ce parcours.',
    other: '{count} clientes et clients ont fait une action de ce parcours.',
  },
  others: {
    one: '{count} autre personne a eu des contacts, sans aucune de ces actions.',
    other: '{count} autres personnes ont eu des contacts, sans aucune de ces actions.',
  },
  noDepartures: 'Rien ne s’est écarté du plan.',
  undated: {
    one: '{count} contact n’a pas d’heure et n’est pas compté.',
    other: '{count} contacts n’ont pas d’heure et ne sont pas comptés.',
  },
  unattributed: {
    one: '{count} contact n’appartient à personne de connu et n’est pas compté.',
    other: '{count} contacts n’appartiennent à personne de connu et ne sont pas comptés.',
  },
  unplanned: 'Non prévu',
  unplannedKind: '{channel}\u00a0: {type}',
};

export default french;
