import type { ThanksStrings } from '../strings.js';

const french: ThanksStrings = {
  person: 'Vous préférez parler à quelqu’un\u202f? {person}',
  personFirst: 'Parlons-en, s’il vous plaît\u00a0: {person}',
  newTab: '(s’ouvre dans un nouvel onglet)',
};

export default french;
