import type { Line } from './line.js';
import type { Result } from './timeline.js';
import type { Figures, Touchpoints } from './timeline-run.js';
import { candidates } from './timeline-site.js';

type Key = 'mount' | 'scroll' | 'append' | 'aside' | 'filter';

/** The most that ours may take, as a multiple of the hand-written list. */
const bounds: Record<Key, number> = { mount: 2, scroll: 1.5, append: 2, aside: 2, filter: 2 };
const words: Record<Key, string> = {
  mount: 'from data to painted',
  scroll: 'a step of scrolling',
  append: 'one more, live',
  aside: 'one more while the middle is read',
  filter: 'one channel and back to all',
};

/** The most nodes that ours may have in the document, of all kinds. */
const nodesBound = 600;

const nameOf = (touchpoints: Touchpoints) =>
  typeof touchpoints === 'number' ? touchpoints.toLocaleString('en') : 'real ones';

/** What was found of ours, with its bounds, and of the others beside it. */
export function linesOf(results: readonly Result[]): Line[] {
  const lists = [...new Set(results.map(({ touchpoints }) => touchpoints))];
  return lists.flatMap((touchpoints) => {
    const some = results.filter((one) => one.touchpoints === touchpoints);
    const ours = some.find(({ candidate }) => candidate === 'ours');
    const hand = some.find(({ candidate }) => candidate === 'hand');
    if (!ours?.figures || !hand?.figures) return [];
    const what = `Timeline of ${nameOf(touchpoints)}`;
    const ratios = (Object.keys(bounds) as Key[]).map((key): Line => ({
      what: `${what}: ${words[key]}, of the hand-written list’s`,
      value: (ours.figures![key] ?? NaN) / hand.figures![key]!,
      unit: '×',
      bound: bounds[key],
      beside: besideOf(key, some, hand.figures!, ours.figures!),
    }));
    return [
      ...ratios,
      {
        what: `${what}: movement of what is read by a live one`,
        value: ours.figures.moved ?? NaN,
        unit: 'px',
        bound: 0,
        beside: each(some, ({ moved }) => (moved === undefined ? '–' : moved.toFixed(0))),
      },
      {
        what: `${what}: nodes, of all kinds`,
        value: ours.figures.nodes ?? NaN,
        unit: 'nodes',
        bound: nodesBound,
        beside: each(some, ({ nodes }) => nodes?.toLocaleString('en') ?? '–'),
      },
      {
        what: `${what}: steps of 30 without a row at the middle`,
        value: ours.figures.blank ?? NaN,
        unit: 'of 30',
        bound: 0,
        beside: `oldest one reachable: ${ours.figures.last ? 'yes' : 'NO'}; ${each(some, ({ last }) => (last === undefined ? '–' : last ? 'yes' : 'NO'))}`,
      },
    ];
  });
}

const each = (results: readonly Result[], tell: (figures: Figures) => string) =>
  results
    .filter(({ candidate }) => candidate !== 'ours')
    .map(({ candidate, figures }) => `${candidates[candidate]} ${figures ? tell(figures) : '–'}`)
    .join(', ');

function besideOf(key: Key, results: readonly Result[], hand: Figures, ours: Figures): string {
  const others = results
    .filter(({ candidate }) => candidate !== 'ours' && candidate !== 'hand')
    .map(({ candidate, figures }) => {
      const value = figures?.[key];
      const told = value === undefined ? '–' : `${toTimes(value / hand[key]!)} ×`;
      return `${candidates[candidate]} ${told}`;
    });
  return [`${toMs(ours[key])} of ${toMs(hand[key])} ms CPU`, ...others].join('; ');
}

const toTimes = (value: number) => value.toFixed(value < 10 ? 1 : 0);
const toMs = (value: number | undefined) =>
  value === undefined
    ? '–'
    : value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });

/** All figures of all candidates, as they go into the proof; times are ms CPU. */
export const toRows = (results: readonly Result[]) =>
  results.map(({ touchpoints, candidate, figures, runs, why }) => ({
    touchpoints: typeof touchpoints === 'number' ? touchpoints : 'real',
    candidate: candidates[candidate],
    runs,
    ...(figures && roundAll(figures)),
    ...(why !== undefined && { notTried: why }),
  }));

const roundAll = (figures: Figures) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      typeof value === 'number' ? Number(value.toFixed(1)) : value,
    ]),
  );

/** All figures of all candidates, as a table in Markdown. */
export function toRaw(results: readonly Result[]): string {
  const head = [
    'Touchpoints',
    'Candidate',
    'Two frames',
    'Mount',
    'Later',
    'Scroll step',
    'Append',
    'In the middle',
    'Filter',
    'Nodes',
    'Moved, px',
    'Blank',
    'Oldest',
    'Runs',
    'Note',
  ];
  const rows = results.map(({ touchpoints, candidate, figures = { took: 0 }, runs, why }) => [
    nameOf(touchpoints),
    candidates[candidate],
    toMs(figures.idle),
    toMs(figures.mount),
    toMs(figures.later),
    toMs(figures.scroll),
    toMs(figures.append),
    toMs(figures.aside),
    toMs(figures.filter),
    figures.nodes?.toLocaleString('en') ?? '–',
    figures.moved?.toFixed(0) ?? '–',
    figures.blank?.toFixed(0) ?? '–',
    figures.last === undefined ? '–' : figures.last ? 'yes' : 'NO',
    String(runs),
    why ? `not tried: ${why}` : figures.cut ? `cut after 60 s in ${figures.cut}` : '',
  ]);
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]!.length)),
  );
  const toRow = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = toRow(widths.map((width) => '-'.repeat(width)));
  return [toRow(head), rule, ...rows.map(toRow)].join('\n');
}
