import type { Objective } from '@oxbow/model/objective';
import { readOkrTree, type OkrTreeSettings } from '../okr-tree/okr-tree.js';
import type { Account } from '../rows/rows.js';
import { toNode, type MarkdownNode } from './node.js';

/** A document as a tree, the form that `readOkrTree` reads. */
export interface MarkdownTree {
  period?: string | undefined;
  sections: { section: string; items: MarkdownNode[] }[];
}

interface Item {
  indent: number;
  text: string;
  items: Item[];
}

/**
 * Takes objectives and key results out of a Markdown document: lists nested to any depth under headings, as GitLab
 * (https://about.gitlab.com/company/okrs/) and Sourcegraph (handbook, `content/strategy-goals/goals/`) published theirs.
 * - `**Owner: text**` or an item that has items is an objective, `Owner KR: text` and an item without items are key results
 * - what follows `=>` or `==>` is the result
 * - of a link its words stay; bold and emphasis go
 *
 * Lines that are no heading, no item and no continuation of one (indented, right under it) are no part of the tree.
 * @param period such as `fy20-q4`; a title such as `# FY21-Q1 OKRs` tells it otherwise
 */
export function parseOkrMarkdown(markdown: string, period?: string): MarkdownTree {
  const sections: { section: string; items: Item[] }[] = [];
  const open: Item[] = [];
  let named = period;
  let isListed = false;
  for (const line of linesOf(markdown)) {
    const heading = headingOf(line);
    if (heading !== undefined) {
      named ??= /^((?:fy|20)\d{2}[-_ ]?q[1-4])\b/i.exec(heading)?.[1];
      sections.push({ section: plain(heading), items: [] });
      open.length = 0;
      isListed = false;
      continue;
    }
    const item = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(\S.*)$/.exec(line);
    if (item) {
      const made = { indent: widthOf(item[1] ?? ''), text: item[2] ?? '', items: [] };
      while ((open.at(-1)?.indent ?? -1) >= made.indent) open.pop();
      if (sections.length === 0) sections.push({ section: '', items: [] });
      (open.at(-1) ?? sections.at(-1))?.items.push(made);
      open.push(made);
      isListed = true;
      continue;
    }
    const last = open.at(-1);
    if (line.trim() === '') isListed = false;
    else if (last && isListed && /^[ \t]/.test(line)) last.text += ` ${line.trim()}`;
    else isListed = false;
  }
  return {
    period: named,
    sections: sections
      .filter(({ items }) => items.length > 0)
      .map(({ section, items }) => ({ section, items: toNodes(items) })),
  };
}

/**
 * Reads such a document as objectives; every item of a list is a row. See `parseOkrMarkdown` and `readOkrTree`.
 * @param settings with the name of the quarter as `quarter`, where no title tells it
 */
export function readOkrMarkdown(
  markdown: string,
  settings: OkrTreeSettings & { quarter?: string } = {},
): Account & { objectives: Objective[] } {
  return readOkrTree(parseOkrMarkdown(markdown, settings.quarter), settings);
}

/** All lines but those of a front matter (`---`), of code between fences, and of HTML comments. */
function* linesOf(markdown: string): Generator<string> {
  const body = markdown.replace(/^\uFEFF/, '').replace(/^---\r?\n[^]*?\r?\n---(?:\r?\n|$)/, '');
  let isCode = false;
  for (const line of withoutComments(body).split(/\r\n|[\r\n]/)) {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    // `- TOC` with `{:toc}` is how Kramdown asks for a table of contents.
    else if (!isCode && !/^\s*\{:|^- TOC$/.test(line)) yield line;
  }
}

/** By hand: as an expression, a line of very many marks would take it minutes. */
function headingOf(line: string): string | undefined {
  const said = /^#{1,6}\s+(.*)$/.exec(line)?.[1]?.trimEnd();
  if (said === undefined) return undefined;
  let end = said.length;
  while (said[end - 1] === '#') end -= 1;
  return said.slice(0, end);
}

/** A comment that nobody closes is text. */
function withoutComments(text: string): string {
  const parts = text.split('-->');
  const last = parts.pop() ?? '';
  const kept = parts.map((part) => {
    const start = part.indexOf('<!--');
    return start < 0 ? `${part}-->` : part.slice(0, start);
  });
  return [...kept, last].join('');
}

const widthOf = (space: string) => space.replaceAll('\t', '    ').length;

/** From the leaves up, so that a document of hostile depth needs no call stack. */
function toNodes(items: readonly Item[]): MarkdownNode[] {
  const all: Item[] = [...items];
  for (const item of all) all.push(...item.items);
  const made = new Map<Item, MarkdownNode>();
  for (const item of all.reverse()) {
    made.set(
      item,
      toNode(
        item.text,
        item.items.flatMap((each) => made.get(each) ?? []),
      ),
    );
  }
  return items.flatMap((item) => made.get(item) ?? []);
}

/** A text without its marks of Markdown. */
function plain(text: string): string {
  return toNode(text, []).plain;
}
