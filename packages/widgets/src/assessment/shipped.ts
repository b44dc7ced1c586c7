import { findInstrument } from '@oxbow/model/instruments';

/** The instrument of this id that ships with Oxbow, where there is one; a file of its own, for the texts of all of them. */
export function findShipped(id: string): unknown {
  return findInstrument(id);
}
