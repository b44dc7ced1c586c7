import { Objective } from '@oxbow/model/objective';
import { KeyResult } from '@oxbow/model/key-result';
import type { Period } from '@oxbow/model/period';
import * as z from 'zod/mini';
import { quote, toReason, type Account } from '../rows/rows.js';
import { toKeyResult } from './key-result.js';
import { toPeriod } from './period.js';
import { property, text, walk, type Placed } from './walk.js';

/** What one node holds itself; its children are nodes of their own. */
const Node = z.object({
  kind: z.enum(['objective', 'key-result'], 'expected objective or key-result'),
  owner: z.optional(z.nullable(z.string().check(z.maxLength(200, 'longer than 200 characters')))),
  text: z
    .string()
    .check(z.minLength(1, 'empty'), z.maxLength(5000, 'longer than 5,000 characters')),
  result: z.optional(
    z.nullable(z.string().check(z.maxLength(5000, 'longer than 5,000 characters'))),
  ),
});

type Parent = NonNullable<Objective['parent']>;

/** A tree may hold so many key results under one objective. */
const mostKeyResults = 50;

/**
 * Reads a quarter of Sourcegraph's objectives and key results (its public handbook). Every node of the tree is a row.
 * A nested objective becomes an objective of its own; `parent` says what it stands under. The source states neither why an objective matters nor how likely it is
 * to be reached; so `why`, health and confidence are absent. `type` is `committed`: the handbook calls 90 to 100 % "on
 * track" and less than 75 % "at risk or missing" (`goals/guidelines.md`), while an aspirational one would be reached at 70 %.
 * Ids are the path in the tree: `sourcegraph-2021_q1-5.3`, its first key result `sourcegraph-2021_q1-5.3.1`.
 * @param tree one parsed file: `period`, `sections`, and for the attribution `org`, `source`, `licence`
 */
export function readSourcegraphOkrs(tree: unknown): Account & { objectives: Objective[] } {
  const name = text(property(tree, 'period'));
  const period = toPeriod(name);
  const attribution = toAttribution(tree, name);
  const account: Account = { read: 0, shown: 0, rejected: [], remarks: [] };
  const objectives = new Map<number, Objective>();
  const parents = new Map<number, Parent>();
  for (const placed of walk(property(tree, 'sections'))) {
    account.read += 1;
    const { row, path } = placed;
    const read = readNode(placed, { name, period, attribution, objectives, parents });
    if ('reason' in read) account.rejected.push({ row, reason: `${path}: ${read.reason}` });
    else account.shown += 1;
  }
  return { objectives: [...objectives.values()], ...account };
}

interface File {
  name: string;
  period: Period | undefined;
  attribution: string;
  /** Those that were read, by row. */
  objectives: Map<number, Objective>;
  /** What an objective under a row contributes to. */
  parents: Map<number, Parent>;
}

type Read = { reason: string } | Record<never, never>;

function readNode(placed: Placed, file: File): Read {
  const { node } = placed;
  const checked = Node.safeParse({
    kind: property(node, 'kind'),
    owner: property(node, 'owner'),
    text: text(property(node, 'text')),
    result: property(node, 'result'),
  });
  if (!checked.success) return { reason: toReason(checked.error.issues) };
  const id = `sourcegraph-${file.name}-${placed.path}`;
  const { kind, owner, text: title } = checked.data;
  const result = text(checked.data.result);
  return kind === 'objective'
    ? readObjective(placed, file, { id, title, owner: text(owner), result })
    : readKeyResult(placed, file, { id, title, result });
}

function readObjective(
  { row, section, above }: Placed,
  { name, period, attribution, objectives, parents }: File,
  node: { id: string; title: string; owner: string; result: string },
): Read {
  if (!period) return { reason: `the days of the period ${quote(name)} are not known` };
  // A section is headed by who answers for it, or, where each node names its owner, by the quarter: "CY19-Q4 OKRs".
  const owner = node.owner || (/\bOKRs$/.test(section) ? '' : section);
  const parent = above === undefined ? undefined : parents.get(above);
  const checked = Objective.safeParse({
    id: node.id,
    revision: 0,
    title: node.title,
    ...(owner === '' ? {} : { owner }),
    ...(parent && { parent }),
    period,
    type: 'committed',
    ...(node.result === '' ? {} : { note: node.result }),
    attribution,
    keyResults: [],
  });
  if (!checked.success) return { reason: toReason(checked.error.issues) };
  objectives.set(row, checked.data);
  parents.set(row, { id: node.id });
  return {};
}

function readKeyResult(
  { row, above }: Placed,
  { objectives, parents }: File,
  node: { id: string; title: string; result: string },
): Read {
  const objective = above === undefined ? undefined : objectives.get(above);
  if (!objective) return { reason: 'a key result that stands under no objective that is shown' };
  if (objective.keyResults.length >= mostKeyResults) {
    return { reason: `more than ${mostKeyResults} key results under one objective` };
  }
  const checked = KeyResult.safeParse(toKeyResult(node.id, node.title, node.result));
  if (!checked.success) return { reason: toReason(checked.error.issues) };
  objective.keyResults.push(checked.data);
  parents.set(row, { id: objective.id, keyResult: node.id });
  return {};
}

function toAttribution(tree: unknown, period: string): string {
  const parts = ['org', 'source', 'licence'].map((key) => text(property(tree, key)).slice(0, 300));
  const told = parts.filter((part) => part !== '').join(', ');
  return `${told.replace('<period>', period) || 'Sourcegraph'}; read into fields by Oxbow`;
}
