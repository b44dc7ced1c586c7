import type { FurtherStrings } from '../strings.js';

const german: FurtherStrings = {
  tooFew: 'Ein Radar braucht drei Dimensionen; deshalb sind die Abstände zu sehen.',
  tooMany:
    'Ein Radar mit {count} Dimensionen wäre nicht zu lesen; deshalb sind die Abstände zu sehen.',
  noWaves: 'Es gibt keine frühere Runde zum Vergleichen.',
  noGroups: 'Es gibt keine Gruppen zum Vergleichen.',
  lostWaves: 'Eine frühere Runde wird nicht gezeigt: Sie passt nicht zu diesem Instrument.',
  otherUnit: 'Das sind nicht die Ergebnisse der Einheit, nach der gefragt wurde.',

  goUp: 'Wo zu wenige geantwortet haben, gibt es Ergebnisse einer größeren Gruppe:',
  back: 'Zurück zu',
  whole: 'das Ganze',

  disjoint:
    'In keiner Dimension gibt es Werte beider Seiten; ein Vergleich ist deshalb nicht möglich.',
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
