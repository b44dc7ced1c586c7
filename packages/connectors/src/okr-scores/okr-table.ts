import type { Objective } from '@oxbow/model/objective';
import { toNode } from '../okr-markdown/node.js';
import type { Account } from '../rows/rows.js';
import { readOkrScores, type OkrScoresSettings } from './okr-scores.js';

/** Objectives of a document, the form that `readOkrScores` reads. */
export interface ScoredObjective {
  group: string;
  quarter: string;
  objective: string;
  key_results: { [name: string]: unknown }[];
}

/** What the columns of the tables are called. */
const columns: ReadonlyMap<string, string> = new Map([
  ['priority', 'priority'],
  ['mid-q actual', 'mid_quarter_actual'],
  ['mid-q projection', 'mid_quarter_projection'],
  ['end-q', 'end_quarter'],
]);

/**
 * Takes scored objectives out of the tables of a Markdown document, as the working groups of IPFS wrote theirs
 * (https://github.com/ipfs/team-mgmt/tree/master/OKR): a heading tells the quarter (`## 2019 Q2`), the first cell of a table the group,
 * a bold cell alone in its row an objective; each other row that has a text is a key result. Of further columns only
 * `Priority`, `Mid-Q Actual`, `Mid-Q Projection` and `End-Q` are read. What stands above the first objective of a table
 * belongs to one that is called as the group.
 */
export function parseOkrTable(markdown: string): { objectives: ScoredObjective[] } {
  const objectives: ScoredObjective[] = [];
  let quarter = '';
  let names: string[] | undefined;
  let group = '';
  let last: ScoredObjective | undefined;
  for (const line of markdown.split(/\r\n|[\r\n]/)) {
    quarter = /^#{1,6}\s+.*?\b(20\d{2}[ -]q[1-4])\b/i.exec(line)?.[1] ?? quarter;
    const cells = toCells(line);
    if (!cells) {
      names = undefined;
      continue;
    }
    if (!names) {
      names = cells.map((cell) => plain(cell).toLowerCase());
      group = plain(cells[0] ?? '');
      last = undefined;
      continue;
    }
    const [first = '', ...others] = cells;
    const said = plain(first);
    if (said === '' || cells.every((cell) => /^:?-+:?$/.test(cell))) continue;
    const isObjective = first.startsWith('**') && others.every((cell) => cell === '');
    if (isObjective || !last) {
      last = { group, quarter, objective: isObjective ? said : group, key_results: [] };
      objectives.push(last);
    }
    if (!isObjective) last.key_results.push(toRow(said, names, cells));
  }
  return { objectives };
}

/** Reads such a document as objectives, see `parseOkrTable` and `readOkrScores`. */
export function readOkrTable(
  markdown: string,
  settings: OkrScoresSettings = {},
): Account & { objectives: Objective[] } {
  return readOkrScores(parseOkrTable(markdown), settings);
}

function toRow(text: string, names: readonly string[], cells: readonly string[]) {
  const row: { [name: string]: unknown } = { text };
  for (const [index, name] of names.entries()) {
    const field = columns.get(name);
    const cell = plain(cells[index] ?? '');
    if (field === undefined || cell === '') continue;
    // What is no number stays as it is, and is rejected with its reason.
    row[field] = field !== 'priority' && /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
  }
  return row;
}

/** The cells of a row, without the white space around them; a pipe after a backslash parts nothing. */
function toCells(line: string): string[] | undefined {
  const inner = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  return inner?.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

const plain = (cell: string) => toNode(cell.replace(/^\*{4}$/, ''), []).plain;
