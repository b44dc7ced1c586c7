/** Levels of an organisation, from the whole down. */
export const levels = ['company', 'unit', 'process', 'team', 'person'] as const;
