import type { Operation } from '../../packages/collector/src/api/operation.js';
import { listOperations, type AppOptions } from '../../packages/collector/src/server.js';

// The list says what is asked and by whom it may be asked; nothing is answered here, so nothing of a collector is needed.
const nothing = { store: {}, employees: {}, live: {}, sites: {}, now: () => 0 };

/** The operations of the collector's API, by their name. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  listOperations(nothing as unknown as AppOptions).map((each) => [each.id, each]),
);

/** @throws Error where the API has no operation of that name */
export function findOperation(id: string): Operation {
  const found = operations.get(id);
  if (!found) throw new Error(`the API has no operation ${id}`);
  return found;
}
