/** The dimensions of `ox6`, and the one that `ox7` and `ox6l` add, in English, by id; a module for each language, since most readers need one. */
export const ox6English = {
  scope: 'Scope of action',
  competence: 'Competence',
  technology: 'Technical equipment',
  values: 'Values, culture & mindset',
  brand: 'Brand',
  feedback: 'Feedback tools & co-creation',
  leadership: 'Leadership',
};

/** A name for each of them, in some language. */
export type Ox6Names = Record<keyof typeof ox6English, string>;
