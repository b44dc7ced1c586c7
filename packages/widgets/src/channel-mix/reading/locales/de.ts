import type { ReadingStrings } from '../strings.js';

const german: ReadingStrings = {
  uncounted: {
    one: '{count} Berührungspunkt ohne Tag oder Richtung ist nicht gezählt.',
    other: '{count} Berührungspunkte ohne Tag oder Richtung sind nicht gezählt.',
  },
  noCustomers:
    'Von welchem Kanal auf welchen gewechselt wurde, ist nicht zu sagen: Kein Kontakt nennt, um wen es geht.',
};

export default german;
