/** Reads all that a profile may hold, and names what is wrong with it. */
export { readProfile } from '@oxbow/model/read-profile';
export { tellSides } from './one-sided.js';
export { strings } from './strings.js';
export { styles } from './styles.js';
export { UnitPath } from './unit-path.js';
