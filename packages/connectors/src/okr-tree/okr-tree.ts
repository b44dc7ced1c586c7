import type { Objective } from '@oxbow/model/objective';
import type { Period } from '@oxbow/model/period';
import * as z from 'zod/mini';
import { toKeyResult, toObjective, type OkrSettings } from '../okr/records.js';
import { quote, toReason, Unfit, type Account } from '../rows/rows.js';
import { toKeyResult as toResult } from '../sourcegraph-okrs/key-result.js';
import { property, text, walk, type Placed } from '../sourcegraph-okrs/walk.js';
import { toQuarter } from './quarter.js';
import { toHeading, type Heading } from './heading.js';

/** What one node holds itself; its children are nodes of their own. */
const Node = z.object({
  kind: z.enum(['objective', 'key-result'], 'expected objective or key-result'),
  owner: z.string().check(z.maxLength(200, 'longer than 200 characters')),
  text: z
    .string()
    .check(z.minLength(1, 'empty'), z.maxLength(5000, 'longer than 5,000 characters')),
  result: z.string().check(z.maxLength(5000, 'longer than 5,000 characters')),
});
type Node = z.infer<typeof Node>;

/** How a tree becomes objectives. */
export interface OkrTreeSettings extends OkrSettings {
  /** How ids begin; `okr` unless told otherwise. */
  prefix?: string;
  /** The days, where the tree's `period` is no name of a quarter. */
  period?: Period;
  /** The month in which a fiscal year begins, for names such as `fy20-q4`; 2 (February) unless told otherwise, as at GitLab. */
  fiscalStart?: number;
}

/**
 * Reads objectives and key results that are written as a tree to any depth, as GitLab and Sourcegraph published theirs in
 * Markdown: `period`, `sections` with `section` (the heading) and `items`, each item with `kind` (`objective` or
 * `key-result`), `owner`, `text`, `result` and `children`; for the attribution `org`, `source`, `licence`.
 *
 * Every node of the tree is a row. Each objective is one of its own; `parent` says what it stands under, and which key result of
 * it. A heading that states an objective (`1. CEO: IACV`), or under which a key result stands directly, becomes an objective
 * too, without being a row; any other says who answers for those under it. Words stay words: see `readSourcegraphOkrs`
 * for what becomes a figure. Ids are the path in the tree: `okr-fy20-q4-1.2.1`.
 */
export function readOkrTree(
  tree: unknown,
  settings: OkrTreeSettings = {},
): Account & { objectives: Objective[] } {
  const { prefix = 'okr', fiscalStart = 2, type = 'committed' } = settings;
  const name = text(property(tree, 'period'));
  const period = settings.period ?? toQuarter(name, fiscalStart);
  const file: File = {
    prefix: `${prefix}-${name === '' ? '' : `${name.replaceAll(/\s+/g, '-')}-`}`,
    name,
    period,
    type,
    attribution: settings.attribution ?? toAttribution(tree, name),
    headings: toHeadings(property(tree, 'sections')),
    made: new Map(),
    objectives: new Map(),
    placed: new Map(),
  };
  const account: Account = { read: 0, shown: 0, rejected: [], remarks: [] };
  for (const placed of walk(property(tree, 'sections'))) {
    account.read += 1;
    try {
      readNode(placed, file);
      account.shown += 1;
    } catch (error) {
      const reason = error instanceof Unfit ? error.message : 'reading this node throws';
      account.rejected.push({ row: placed.row, reason: `${placed.path}: ${reason}` });
    }
  }
  return { objectives: [...file.objectives.values()], ...account };
}

interface File {
  prefix: string;
  name: string;
  period: Period | undefined;
  type: Objective['type'];
  attribution: string | undefined;
  /** By the number of the section. */
  headings: Map<string, Heading>;
  /** Objectives that headings have become, by the number of the section. */
  made: Map<string, Objective>;
  /** In the order in which they are shown. */
  objectives: Map<string, Objective>;
  /** Where the children of each row belong. */
  placed: Map<number, Place>;
}

/** An objective, and the key result of it. */
interface Place {
  objective: Objective;
  keyResult?: string;
}

function readNode(placed: Placed, file: File): void {
  const { node, row, path, above } = placed;
  const checked = Node.safeParse({
    kind: property(node, 'kind'),
    owner: text(property(node, 'owner')),
    text: text(property(node, 'text')),
    result: text(property(node, 'result')),
  });
  if (!checked.success) throw new Unfit(toReason(checked.error.issues));
  const place = above === undefined ? toTop(placed, checked.data, file) : file.placed.get(above);
  const id = `${file.prefix}${path}`;
  if (checked.data.kind === 'key-result') {
    if (!place) throw new Unfit('a key result that stands under no objective that is shown');
    file.placed.set(row, addKeyResult(place, id, checked.data));
    return;
  }
  const heading = file.headings.get(sectionOf(path));
  const owner = checked.data.owner || (heading?.isOwner ? heading.text : '');
  const objective = addObjective(file, {
    id,
    title: checked.data.text,
    owner,
    note: checked.data.result,
    place,
  });
  file.placed.set(row, { objective });
}

/** What stands directly under a heading belongs to the objective that the heading states, or has to be. */
function toTop({ path }: Placed, { kind }: Node, file: File): Place | undefined {
  const section = sectionOf(path);
  const made = file.made.get(section);
  if (made) return { objective: made };
  const heading = file.headings.get(section);
  if (!heading || (heading.owner === '' && kind === 'objective')) return undefined;
  const title = heading.text || 'Key results';
  const id = `${file.prefix}${section}`;
  const objective = addObjective(file, { id, title, owner: heading.owner, note: '' });
  file.made.set(section, objective);
  return { objective };
}

function addObjective(
  file: File,
  made: { id: string; title: string; owner: string; note: string; place?: Place | undefined },
): Objective {
  if (!file.period) throw new Unfit(`the days of the period ${quote(file.name)} are not known`);
  const { id, title, owner, note, place } = made;
  const objective = toObjective({
    id,
    revision: 0,
    title,
    owner: owner || undefined,
    parent: place && {
      id: place.objective.id,
      ...(place.keyResult !== undefined && { keyResult: place.keyResult }),
    },
    period: file.period,
    type: file.type,
    note: note || undefined,
    attribution: file.attribution,
    keyResults: [],
  });
  file.objectives.set(id, objective);
  return objective;
}

function addKeyResult(
  { objective }: Place,
  id: string,
  { text: title, owner, result }: Node,
): Place {
  if (objective.keyResults.length >= 50)
    throw new Unfit('more than 50 key results under one objective');
  const own = owner !== '' && owner !== objective.owner ? { owner } : {};
  objective.keyResults.push(toKeyResult({ ...toResult(id, title, result), ...own }));
  return { objective, keyResult: id };
}

const sectionOf = (path: string) => path.slice(0, path.indexOf('.'));

function toHeadings(sections: unknown): Map<string, Heading> {
  const list: unknown[] = Array.isArray(sections) ? sections : [];
  return new Map(
    list.map((section, index) => [`${index + 1}`, toHeading(text(property(section, 'section')))]),
  );
}

function toAttribution(tree: unknown, period: string): string | undefined {
  const parts = ['org', 'source', 'licence'].map((key) => text(property(tree, key)).slice(0, 300));
  const told = parts.filter((part) => part !== '').join(', ');
  return told === '' ? undefined : `${told.replace('<period>', period)}; read into fields by Oxbow`;
}
