import type { JourneyStrings } from '../strings.js';

const german: JourneyStrings = {
  label: 'Journey',
  show: 'Anzeigen als',
  map: 'Karte',
  list: 'Liste',
  edit: 'Bearbeiten',
  take: 'Mitnehmen',
  lost: '„{what}“ konnte nicht geladen werden. Alles andere bleibt.',

  customer: 'Kundschaft',
  employee: 'Mitarbeitende',
  backstage: 'Hinter den Kulissen',
  role: '{lane} ({side})',
  customerJourney: 'Journey der Kundschaft',
  employeeJourney: 'Journey der Mitarbeitenden',
  jointJourney: 'Journey von Kundschaft und Mitarbeitenden',
  actor: 'Wer',
  scenario: 'Situation',
  expectation: 'Erwartet',
  lanes: 'Beteiligte',

  lowestBoth:
    'Am wenigsten gut geht es der Kundschaft bei {where} ({customers} von 5), den Mitarbeitenden bei {other} ({employees} von 5).',
  lowestSame:
    'Kundschaft und Mitarbeitenden geht es bei {where} am wenigsten gut: {customers} und {employees} von 5.',
  customerLowest: 'Am wenigsten gut geht es der Kundschaft bei {where} ({value} von 5).',
  employeeLowest: 'Am wenigsten gut geht es den Mitarbeitenden bei {where} ({value} von 5).',
  customerEven: 'Der Kundschaft geht es überall gleich: {value} von 5.',
  employeeEven: 'Den Mitarbeitenden geht es überall gleich: {value} von 5.',
  customerOne: 'Bei {where} geht es der Kundschaft so: {value} von 5.',
  employeeOne: 'Bei {where} geht es den Mitarbeitenden so: {value} von 5.',
  customerUnasked: 'Die Kundschaft wurde nicht gefragt.',
  employeeUnasked: 'Die Mitarbeitenden wurden nicht gefragt.',
  nobodyAsked: 'Noch wurde niemand gefragt, wie es ihm auf dieser Journey geht.',
  departed: {
    one: 'Was geschah, wich {count}-mal vom Plan ab, bei {people}.',
    other: 'Was geschah, wich {count}-mal vom Plan ab, bei {people}.',
  },
  asPlanned: 'Was geschah, lief nach Plan, bei {people}.',
  notBegun: 'Noch zeigt kein Kontakt, dass jemand sie gegangen ist.',
  people: { one: '{count} Person', other: '{count} Personen' },
  places: { one: '{count} Stelle', other: '{count} Stellen' },
  named: '„{title}“',

  source: 'Quelle: {source}',

  empty: 'Es gibt noch keine Journey.',
  emptyHint: 'Ihre Phasen erscheinen hier, sobald es welche gibt.',
};

export default german;
