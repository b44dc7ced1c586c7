import { readSourcegraphOkrs } from '@oxbow/connectors/sourcegraph-okrs';
import type { Objective } from '@oxbow/model/objective';
import type { Account } from './extract.js';

/** `data/objectives.json`. The nodes are those of the whole source; `objectives` are some of them. */
export interface Objectives {
  source: string;
  nodes: Account;
  objectives: Objective[];
}

/**
 * Makes the demo's objectives out of the source's tree.
 * @param ids the objectives to take, in the order in which they are to appear
 */
export function extractObjectives(ids: readonly string[], tree: unknown): Objectives {
  const { objectives, ...nodes } = readSourcegraphOkrs(tree);
  return {
    source: 'Objectives of Sourcegraph, GitHub sourcegraph/handbook (Apache License 2.0)',
    nodes,
    objectives: ids.flatMap((id) => objectives.filter((each) => each.id === id)),
  };
}
