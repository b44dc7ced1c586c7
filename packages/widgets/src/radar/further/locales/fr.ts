import type { FurtherStrings } from '../strings.js';

const french: FurtherStrings = {
  goUp: 'Là où trop peu de personnes ont répondu, voici les résultats d’un groupe plus grand\u00a0:',
  back: 'Retour à',
  whole: 'l’ensemble',

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
