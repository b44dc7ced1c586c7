import { existsSync, readFileSync } from 'node:fs';
import type { Objective } from '@oxbow/model/objective';
import { readOkrMarkdown } from '../../../connectors/src/okr-markdown/okr-markdown.js';
import { readOkrScores } from '../../../connectors/src/okr-scores/okr-scores.js';
import { parseOkrTable } from '../../../connectors/src/okr-scores/okr-table.js';
import { readOkrTree } from '../../../connectors/src/okr-tree/okr-tree.js';
import { readSourcegraphOkrs } from '../../../connectors/src/sourcegraph-okrs/sourcegraph-okrs.js';

const folder = new URL('../../../../../shared/data/okrs/', import.meta.url);

/** Why nothing is proven here; false where the real data is. */
export const missing =
  !existsSync(folder) && 'NOT PROVEN: the real objectives are not at ../shared/data';

/** One node of a source, found by walking the file itself: no connector takes part. */
export interface SourceNode {
  /** Its place in the file: `1.2.1`. */
  path: string;
  kind: 'objective' | 'key-result';
  text: string;
  /** What the source says of how it went, in words or as a number. */
  results: string[];
  /** The nearest objective above it in the file. */
  above?: SourceNode | undefined;
}

/** A file, what it holds, and the objectives that a connector makes of it. */
export interface OkrSource {
  name: string;
  connector: string;
  nodes: SourceNode[];
  objectives: Objective[];
  /** The id of the objective that a node has become. */
  idOf(path: string): string;
}

interface TreeNode {
  kind: SourceNode['kind'];
  owner: string | null;
  text: string;
  result: string | null;
  children: TreeNode[];
}
interface TreeFile {
  period: string;
  sections: { section: string; items: TreeNode[] }[];
}

const jsonOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

function nodesOf(items: readonly TreeNode[], path: string, above?: SourceNode): SourceNode[] {
  return items.flatMap(({ kind, text, result, children }, index) => {
    const own = `${path}.${index + 1}`;
    const results = result === null || result.trim() === '' ? [] : [result];
    const node: SourceNode = { path: own, kind, text, results, above };
    return [node, ...nodesOf(children, own, kind === 'objective' ? node : above)];
  });
}

const treeNodes = (file: TreeFile) =>
  file.sections.flatMap(({ items }, index) => nodesOf(items, `${index + 1}`));

/** The tree as somebody writes it by hand: lists in lists under headings. */
function toMarkdown({ period, sections }: TreeFile): string {
  const toLines = (items: readonly TreeNode[], indent: string): string[] =>
    items.flatMap(({ kind, owner, text, result, children }) => {
      const by = owner === null ? '' : owner;
      const said =
        kind === 'objective'
          ? `**${by === '' ? '' : `${by}: `}${text}**`
          : `${by === '' ? 'KR' : `${by} KR`}: ${text}`;
      const end = result === null || result.trim() === '' ? '' : ` => ${result}`;
      return [`${indent}- ${said}${end}`, ...toLines(children, `${indent}  `)];
    });
  return [
    `# ${period.toUpperCase()} OKRs`,
    ...sections.flatMap(({ section, items }) => ['', `## ${section}`, '', ...toLines(items, '')]),
  ].join('\n');
}

function readTree(name: string): OkrSource {
  const file = jsonOf(name) as TreeFile;
  return {
    name,
    connector: 'okr-tree',
    nodes: treeNodes(file),
    objectives: readOkrTree(file, { prefix: 'gitlab' }).objectives,
    idOf: (path) => `gitlab-${file.period}-${path}`,
  };
}

/** What Markdown takes for emphasis or code is no word of it. */
function withoutMarks(node: SourceNode): SourceNode {
  const strip = (text: string) => text.replaceAll(/[*`]/g, '');
  return { ...node, text: strip(node.text), results: node.results.map(strip) };
}

/** The same file once more, written as Markdown and read from that. */
function readMarkdown(name: string): OkrSource {
  const file = jsonOf(name) as TreeFile;
  const { objectives } = readOkrMarkdown(toMarkdown(file), { prefix: 'written' });
  return {
    name: `${name}, as Markdown`,
    connector: 'okr-markdown',
    nodes: treeNodes(file).map(withoutMarks),
    objectives,
    idOf: (path) => `written-${file.period.toUpperCase()}-${path}`,
  };
}

function readSourcegraph(name: string): OkrSource {
  const file = jsonOf(name) as TreeFile;
  return {
    name,
    connector: 'sourcegraph-okrs',
    nodes: treeNodes(file),
    objectives: readSourcegraphOkrs(file).objectives,
    idOf: (path) => `sourcegraph-${file.period}-${path}`,
  };
}

interface ScoreFile {
  objectives: {
    group: string;
    quarter: string;
    objective: string;
    key_results: {
      text: string;
      priority: string | null;
      mid_quarter_actual: number | null;
      mid_quarter_projection: number | null;
      end_quarter: number | null;
    }[];
  }[];
}

function scoreNodes({ objectives }: ScoreFile): SourceNode[] {
  return objectives.flatMap(({ objective, key_results: keyResults }, index) => {
    const path = `${index + 1}`;
    const above: SourceNode = { path, kind: 'objective', text: objective, results: [] };
    return [
      above,
      ...keyResults.map((one, place): SourceNode => {
        const scores: [string, number | null][] = [
          ['Middle of the quarter', one.mid_quarter_actual],
          ['Expected at the middle for its end', one.mid_quarter_projection],
          ['End of the quarter', one.end_quarter],
        ];
        const results = scores.flatMap(([when, score]) =>
          score === null ? [] : [`${when}: ${score}`],
        );
        return { path: `${path}.${place + 1}`, kind: 'key-result', text: one.text, results, above };
      }),
    ];
  });
}

function readScores(name: string): OkrSource {
  const file = jsonOf(name) as ScoreFile;
  return {
    name,
    connector: 'okr-scores',
    nodes: scoreNodes(file),
    objectives: readOkrScores(file, { prefix: 'ipfs' }).objectives,
    idOf: (path) => `ipfs-${path}`,
  };
}

/** The same file once more, written as the tables that it was taken from. */
function readTable(name: string): OkrSource {
  const file = jsonOf(name) as ScoreFile;
  const cell = (value: unknown) => (value === null ? '' : String(value).replaceAll('|', '\\|'));
  const markdown = file.objectives
    .flatMap(({ group, quarter, objective, key_results: keyResults }) => [
      `## ${quarter}`,
      '',
      `| ${group} | Priority | Mid-Q Actual | Mid-Q Projection | End-Q |`,
      '| --- | --- | --- | --- | --- |',
      `| **${cell(objective)}** | | | | |`,
      ...keyResults.map(
        (one) =>
          `| ${[one.text, one.priority, one.mid_quarter_actual, one.mid_quarter_projection, one.end_quarter].map(cell).join(' | ')} |`,
      ),
      '',
    ])
    .join('\n');
  const { objectives } = readOkrScores(parseOkrTable(markdown), { prefix: 'table' });
  return {
    name: `${name}, as tables`,
    connector: 'okr-table',
    nodes: scoreNodes(file).map(withoutMarks),
    objectives,
    idOf: (path) => `table-${path}`,
  };
}

/** Every file, each by the connectors that can read it. */
export const okrSources: readonly { name: string; read: () => OkrSource }[] = [
  ...['gitlab-2018-q3', 'gitlab-fy20-q4', 'gitlab-fy21-q1'].map((name) => ({
    name,
    read: () => readTree(name),
  })),
  { name: 'gitlab-fy21-q1, as Markdown', read: () => readMarkdown('gitlab-fy21-q1') },
  ...['sourcegraph-2019_q4', 'sourcegraph-2021_q1', 'sourcegraph-2022_q1'].map((name) => ({
    name,
    read: () => readSourcegraph(name),
  })),
  { name: 'ipfs-2019', read: () => readScores('ipfs-2019') },
  { name: 'ipfs-2019, as tables', read: () => readTable('ipfs-2019') },
];

/** The files there are, so that none is forgotten here. */
export { folder as okrFolder };
