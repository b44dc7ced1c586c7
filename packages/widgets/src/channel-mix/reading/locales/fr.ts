import type { ReadingStrings } from '../strings.js';

const french: ReadingStrings = {
  uncounted: {
    one: '{count} point de contact sans jour ou sans sens n’est pas compté.',
    other: '{count} points de contact sans jour ou sans sens ne sont pas comptés.',
  },
  noCustomers:
    'On ne peut pas dire de quel canal à quel autre la clientèle est passée\u00a0: aucun contact ne nomme la personne concernée.',
};

export default french;
