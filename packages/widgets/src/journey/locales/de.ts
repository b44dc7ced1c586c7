import type { JourneyStrings } from '../strings.js';

const german: JourneyStrings = {
  label: 'Journey',
  show: 'Anzeigen als',
  map: 'Karte',
  list: 'Liste',
  edit: 'Bearbeiten',
  take: 'Mitnehmen',
  lost: '„{what}“ konnte nicht geladen werden. Alles andere bleibt.',
  customers: 'Kunden',
  employees: 'Mitarbeitende',
  sentence: { one: '{title}: {count} Phase.', other: '{title}: {count} Phasen.' },
  empty: 'Es gibt noch keine Journey.',
  emptyHint: 'Ihre Phasen erscheinen hier, sobald es welche gibt.',
};

export default german;
