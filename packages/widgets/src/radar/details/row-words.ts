import type { TableView } from '../table-view-model.js';
import type { DetailsWording } from './strings.js';

/** The whole row, as it is said of its dimension; empty where there is none. */
export function speakRow(
  { columns, rows }: TableView,
  index: number,
  { text }: DetailsWording,
): string {
  const row = rows[index];
  if (!row) return '';
  const scores = row.cells.map(
    ({ words, interval, spoken }, cell) =>
      `${columns[cell]?.name.text} ${spoken ?? [words, interval].filter(Boolean).join('\u00a0')}`,
  );
  return text('spokenRow', { dimension: row.name.text, scores: scores.join(', ') });
}
