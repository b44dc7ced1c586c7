import type { Touchpoint } from '../../model/src/touchpoint/touchpoint.js';

/** The height of a row of a hand-written list, in px. */
export const rowHeight = 48;

/** Makes a row of a hand-written list: ten nodes, once its texts are there. */
export function makeRow(tag = 'div'): HTMLElement {
  const row = document.createElement(tag);
  row.className = 'row';
  row.append(
    document.createElement('i'),
    document.createElement('time'),
    document.createElement('b'),
    document.createElement('span'),
    document.createElement('small'),
  );
  return row;
}

/** Writes a touchpoint into a row. */
export function fillRow(row: HTMLElement, { at, title, channel, team = '' }: Touchpoint): void {
  const [, time, name, where, facts] = row.children;
  time!.textContent = at.slice(0, 16).replace('T', ' ');
  name!.textContent = title;
  where!.textContent = channel;
  facts!.textContent = team;
}

/** A filled row. */
export function rowOf(touchpoint: Touchpoint, tag?: string): HTMLElement {
  const row = makeRow(tag);
  fillRow(row, touchpoint);
  return row;
}
