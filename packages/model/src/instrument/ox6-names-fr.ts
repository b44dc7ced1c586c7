import type { Ox6Names } from './ox6-names-en.js';

/** The dimensions of `ox6`, and the one that `ox7` and `ox6l` add, in French, by id. */
export const ox6French: Ox6Names = {
  scope: 'Marge de manœuvre',
  competence: 'Compétence',
  technology: 'Équipement technique',
  values: 'Valeurs, culture et état d’esprit',
  brand: 'Marque',
  feedback: 'Outils de feedback et co-création',
  leadership: 'Leadership',
};
