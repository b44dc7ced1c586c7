import type { JourneyStrings } from '../strings.js';

const french: JourneyStrings = {
  label: 'Parcours',
  show: 'Afficher',
  map: 'Carte',
  list: 'Liste',
  edit: 'Modifier',
  take: 'Emporter',
  lost: '«\u00a0{what}\u00a0» n’a pas pu être chargé. Tout le reste demeure.',

  customer: 'Clientèle',
  employee: 'Personnel',
  backstage: 'En coulisse',
  role: '{lane} ({side})',
  customerJourney: 'Parcours de la clientèle',
  employeeJourney: 'Parcours du personnel',
  jointJourney: 'Parcours de la clientèle et du personnel',
  actor: 'Qui',
  scenario: 'Situation',
  expectation: 'Attend',
  lanes: 'Y participent',

  lowestBoth:
    'La clientèle se sent le moins bien à l’étape {where} ({customers} sur 5), le personnel à l’étape {other} ({employees} sur 5).',
  lowestSame:
    'La clientèle et le personnel se sentent le moins bien à la même étape, {where}\u00a0: {customers} et {employees} sur 5.',
  customerLowest: 'La clientèle se sent le moins bien à l’étape {where} ({value} sur 5).',
  employeeLowest: 'Le personnel se sent le moins bien à l’étape {where} ({value} sur 5).',
  customerEven: 'La clientèle se sent partout de la même façon\u00a0: {value} sur 5.',
  employeeEven: 'Le personnel se sent partout de la même façon\u00a0: {value} sur 5.',
  customerOne: 'À l’étape {where}, la clientèle donne {value} sur 5.',
  employeeOne: 'À l’étape {where}, le personnel donne {value} sur 5.',
  customerUnasked: 'La clientèle n’a pas été interrogée.',
  employeeUnasked: 'Le personnel n’a pas été interrogé.',
  nobodyAsked: 'Personne n’a encore été interrogé sur ce parcours.',
  departed: {
    one: 'Ce qui s’est passé s’est écarté du plan {count} fois, pour {people}.',
    other: 'Ce qui s’est passé s’est écarté du plan {count} fois, pour {people}.',
  },
  asPlanned: 'Ce qui s’est passé a suivi le plan, pour {people}.',
  notBegun: 'Aucun contact ne montre encore que quelqu’un l’a suivi.',
  people: { one: '{count} personne', other: '{count} personnes' },
  places: { one: '{count} endroit', other: '{count} endroits' },
  named: '«\u00a0{title}\u00a0»',

  source: 'Source\u00a0: {source}',

  empty: 'Il n’y a pas encore de parcours.',
  emptyHint: 'Ses étapes s’affichent ici dès qu’il y en a.',
};

export default french;
