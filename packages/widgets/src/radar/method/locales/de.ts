import type { MethodStrings } from '../strings.js';

const german: MethodStrings = {
  status: 'Instrument: {status}.',
  notValidated: 'nicht validiert; seine Aussagen sind Entwürfe, die keine Studie geprüft hat',
  order: 'Die Dimensionen stehen immer in dieser Reihenfolge: {names}.',
  excluded: {
    one: '{count} Aussage des Instruments wurde nicht gefragt: gestrichen oder nicht in der Kurzform.',
    other:
      '{count} Aussagen des Instruments wurden nicht gefragt: gestrichen oder nicht in der Kurzform.',
  },
  coded:
    'Werte bis 5 und ab 95 werden nicht genau gezeigt, damit sie keine einzelnen Antworten verraten.',
  customersCensus: 'Kundschaft: Alle wurden gefragt.',
  customersSample: 'Kundschaft: Gefragt wurde eine Zufallsstichprobe.',
  customersOpen: 'Kundschaft: Geantwortet hat, wer wollte; das ist keine Zufallsstichprobe.',
  employeesCensus: 'Mitarbeitende: Alle wurden gefragt.',
  employeesSample: 'Mitarbeitende: Gefragt wurde eine Zufallsstichprobe.',
  employeesOpen: 'Mitarbeitende: Geantwortet hat, wer wollte; das ist keine Zufallsstichprobe.',
  seriesCensus: '{label}: Alle wurden gefragt.',
  seriesSample: '{label}: Gefragt wurde eine Zufallsstichprobe.',
  seriesOpen: '{label}: Geantwortet hat, wer wollte; das ist keine Zufallsstichprobe.',
  seriesDate: '{label}: {facts}.',
  unknownSource: '{label}: Die Quelle ist nicht angegeben.',
  customersBenchmark: 'Vergleichswert zur Kundschaft: {label} ({facts}).',
  employeesBenchmark: 'Vergleichswert zu den Mitarbeitenden: {label} ({facts}).',
  source: 'Quelle ({names}): {source}.',
  unknownBenchmark: 'Die Quelle des Vergleichswerts ist nicht angegeben.',
};

export default german;
