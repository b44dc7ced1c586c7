import type { SlopeStrings } from '../strings.js';

const german: SlopeStrings = {
  slopeWaves: 'Von links nach rechts: {names}.',
  slopeNote:
    'Veränderungen zwischen den Runden sind nicht geprüft: Dieselben Menschen können zweimal geantwortet haben.',
  slopeChanged:
    'Zwischen {before} und {after} haben sich die Aussagen geändert; das ist deshalb kein reiner Vergleich.',
  slopeStruck:
    'In {before} und {after} wurden nicht die gleichen Aussagen gefragt; das ist deshalb kein reiner Vergleich.',
  slopeUnstated:
    'Nicht für jede Runde ist angegeben, ob das Gleiche gefragt wurde; das ist deshalb vielleicht kein reiner Vergleich.',
  slopeNumbers: 'Antworten: {numbers}',
};

export default german;
