import type { Translation } from '../translation/translation.js';
import { ox6German } from './ox6-names-de.js';
import { ox6English, type Ox6Names } from './ox6-names-en.js';
import { ox6French } from './ox6-names-fr.js';

/** A dimension by its id and name alone. */
export interface NamedDimension {
  id: string;
  label: Translation;
}

/**
 * The six dimensions of `ox6` in their fixed order. A module of its own, so that a widget that only names dimensions loads
 * neither the items nor what is done about them.
 */
export const ox6Dimensions: readonly NamedDimension[] = (
  ['scope', 'competence', 'technology', 'values', 'brand', 'feedback'] as const
).map(named);

/** The dimension that `ox7` and `ox6l` add. */
export const leadershipDimension: NamedDimension = named('leadership');

function named(id: keyof Ox6Names): NamedDimension {
  return { id, label: { en: ox6English[id], de: ox6German[id], fr: ox6French[id] } };
}
