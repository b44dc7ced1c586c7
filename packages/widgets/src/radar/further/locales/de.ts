import type { FurtherStrings } from '../strings.js';

const german: FurtherStrings = {
  goUp: 'Wo zu wenige geantwortet haben, gibt es Ergebnisse einer größeren Gruppe:',
  back: 'Zurück zu',
  whole: 'das Ganze',

  bothProtected:
    'Es wird kein Wert gezeigt: Von der Kundschaft und den Mitarbeitenden liegen zu wenige Antworten vor (Schutz).',
  customersProtected:
    'Von der Kundschaft liegen zu wenige Antworten vor, um einen Wert zu zeigen (Schutz).',
  employeesProtected:
    'Von den Mitarbeitenden liegen zu wenige Antworten vor, um einen Wert zu zeigen (Schutz).',
  customersUnasked: 'Die Kundschaft wurde nicht gefragt.',
  employeesUnasked: 'Die Mitarbeitenden wurden nicht gefragt.',
  onlyCustomers:
    'Die Kundschaft bewertet „{highest}“ am höchsten ({highestScore}) und „{lowest}“ am niedrigsten ({lowestScore}).',
  onlyEmployees:
    'Die Mitarbeitenden bewerten „{highest}“ am höchsten ({highestScore}) und „{lowest}“ am niedrigsten ({lowestScore}).',
  onlyCustomersLevel: 'Die Kundschaft vergibt durchgehend den gleichen Wert: {score}.',
  onlyEmployeesLevel: 'Die Mitarbeitenden vergeben durchgehend den gleichen Wert: {score}.',
};

export default german;
