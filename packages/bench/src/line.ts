/** One line of the table. */
export interface Line {
  /** What was measured, in words. */
  what: string;
  /** The figure; for times a median. */
  value: number;
  unit:
    | 'B'
    | 'kB'
    | 'MB'
    | 'B each'
    | 'ms'
    | 'ms CPU'
    | 'µs CPU'
    | 's'
    | '/s'
    | '×'
    | 'px'
    | 'nodes'
    | 'of 30'
    | 'CLS'
    | 'runs';
  /** The most that it may be, in the same unit; absent where nothing was promised. */
  bound?: number;
  /** What it is compared with, or how it was measured. */
  beside?: string;
}

/** The table in Markdown, so that it can stand in docs/performance.md as it is. */
export function toTable(lines: readonly Line[]): string {
  const rows = lines.map(({ what, value, unit, bound, beside = '' }) => [
    what,
    `${format(value, unit)} ${unit}`,
    bound === undefined ? '' : `≤ ${bound} ${unit}`,
    bound === undefined ? '' : isOver({ value, bound }) ? 'OVER' : 'ok',
    beside,
  ]);
  return toMarkdown([['What', 'Figure', 'Bound', '', 'Beside'], ...rows]);
}

/** A table in Markdown, of which the first row is its head. */
export function toMarkdown(all: readonly (readonly string[])[]): string {
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length), 3));
  const toRow = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = toRow(widths.map((width) => '-'.repeat(width)));
  return [toRow(all[0]!), rule, ...all.slice(1).map(toRow)].join('\n');
}

/** Whether a figure is greater than what was promised, or could not be had. */
export const isOver = ({ value, bound }: Pick<Line, 'value' | 'bound'>): boolean =>
  bound !== undefined && !(value <= bound);

function format(value: number, unit: Line['unit']): string {
  if (unit === 'CLS') return value.toFixed(3);
  return unit === 'kB' || (Math.abs(value) < 100 && unit !== '/s')
    ? value.toFixed(1)
    : value.toFixed(0);
}

/** The value below which a share of the values lies: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
