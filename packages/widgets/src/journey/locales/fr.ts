import type { JourneyStrings } from '../strings.js';

const french: JourneyStrings = {
  label: 'Parcours',
  show: 'Afficher sous forme de',
  map: 'Carte',
  list: 'Liste',
  edit: 'Modifier',
  take: 'Emporter',
  lost: '«\u00a0{what}\u00a0» n’a pas pu être chargé. Tout le reste demeure.',
  customers: 'Clients',
  employees: 'Employés',
  sentence: { one: '{title}\u00a0: {count} étape.', other: '{title}\u00a0: {count} étapes.' },
  empty: 'Il n’y a pas encore de parcours.',
  emptyHint: 'Ses étapes s’affichent ici dès qu’il y en a.',
};

export default french;
