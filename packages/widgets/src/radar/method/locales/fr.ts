import type { MethodStrings } from '../strings.js';

const french: MethodStrings = {
  status: 'Instrument\u00a0: {status}.',
  notValidated: 'non validé\u202f; ses énoncés sont des ébauches qu’aucune étude n’a testées',
  order: 'Les dimensions sont toujours dans cet ordre\u00a0: {names}.',
  excluded: {
    one: '{count} énoncé de l’instrument n’a pas été posé\u00a0: retiré, ou absent de la forme courte.',
    other:
      '{count} énoncés de l’instrument n’ont pas été posés\u00a0: retirés, ou absents de la forme courte.',
  },
  coded:
    'Les scores jusqu’à 5 et à partir de 95 ne sont pas affichés exactement, afin de ne révéler aucune réponse individuelle.',
  customersCensus: 'Clientèle\u00a0: toutes les personnes ont été interrogées.',
  customersSample: 'Clientèle\u00a0: un échantillon aléatoire a été interrogé.',
  customersOpen:
    'Clientèle\u00a0: a répondu qui le souhaitait\u202f; ce n’est pas un échantillon aléatoire.',
  employeesCensus: 'Personnel\u00a0: toutes les personnes ont été interrogées.',
  employeesSample: 'Personnel\u00a0: un échantillon aléatoire a été interrogé.',
  employeesOpen:
    'Personnel\u00a0: a répondu qui le souhaitait\u202f; ce n’est pas un échantillon aléatoire.',
  seriesCensus: '{label}\u00a0: toutes les personnes ont été interrogées.',
  seriesSample: '{label}\u00a0: un échantillon aléatoire a été interrogé.',
  seriesOpen:
    '{label}\u00a0: a répondu qui le souhaitait\u202f; ce n’est pas un échantillon aléatoire.',
  seriesDate: '{label}\u00a0: {facts}.',
  unknownSource: '{label}\u00a0: la source n’est pas indiquée.',
  customersBenchmark: 'Référence pour la clientèle\u00a0: {label} ({facts}).',
  employeesBenchmark: 'Référence pour le personnel\u00a0: {label} ({facts}).',
  source: 'Source ({names})\u00a0: {source}.',
  unknownBenchmark: 'La source de la valeur de référence n’est pas indiquée.',
};

export default french;
