import './view.js';

/** Reads all that an objective may hold, and names what is wrong with it. */
export { readObjective } from '@oxbow/model/read-objective';
