import type { Ox6Names } from './ox6-names-en.js';

/** The dimensions of `ox6`, and the one that `ox7` and `ox6l` add, in German, by id. */
export const ox6German: Ox6Names = {
  scope: 'Handlungsspielraum',
  competence: 'Kompetenz',
  technology: 'Technische Ausstattung',
  values: 'Werte, Kultur & Mindset',
  brand: 'Brand',
  feedback: 'Feedback-Tools und co-kreative Methoden',
  leadership: 'Führung',
};
