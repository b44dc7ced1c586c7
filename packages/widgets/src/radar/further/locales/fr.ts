import type { FurtherStrings } from '../strings.js';

const french: FurtherStrings = {
  tooFew: 'Un radar demande trois dimensions\u202f; voici donc les écarts.',
  tooMany: 'Un radar de {count} dimensions serait illisible\u202f; voici donc les écarts.',
  noWaves: 'Il n’y a pas de vague précédente à comparer.',
  noGroups: 'Il n’y a pas de groupes à comparer.',
  lostWaves:
    'Une vague précédente n’est pas affichée\u00a0: elle ne correspond pas à cet instrument.',
  otherUnit: 'Ce ne sont pas les résultats de l’unité demandée.',

  goUp: 'Là où trop peu de personnes ont répondu, voici les résultats d’un groupe plus grand\u00a0:',
  back: 'Retour à',
  whole: 'l’ensemble',

  disjoint: 'Aucune dimension n’a de score des deux côtés\u202f; une comparaison est impossible.',
  bothProtected:
    'Aucun score n’est affiché\u00a0: trop peu de réponses de la clientèle et du personnel (protection).',
  customersProtected: 'Trop peu de réponses de la clientèle pour afficher un score (protection).',
  employeesProtected: 'Trop peu de réponses du personnel pour afficher un score (protection).',
  customersUnasked: 'La clientèle n’a pas été interrogée.',
  employeesUnasked: 'Le personnel n’a pas été interrogé.',
  onlyCustomers:
    'La clientèle attribue son score le plus élevé à «\u00a0{highest}\u00a0» ({highestScore}) et le plus bas à «\u00a0{lowest}\u00a0» ({lowestScore}).',
  onlyEmployees:
    'Le personnel attribue son score le plus élevé à «\u00a0{highest}\u00a0» ({highestScore}) et le plus bas à «\u00a0{lowest}\u00a0» ({lowestScore}).',
  onlyCustomersLevel: 'La clientèle attribue partout le même score\u00a0: {score}.',
  onlyEmployeesLevel: 'Le personnel attribue partout le même score\u00a0: {score}.',
};

export default french;
