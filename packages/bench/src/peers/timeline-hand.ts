import type { Touchpoint } from '../../../model/src/touchpoint/touchpoint.js';
import { fillRow, makeRow, rowHeight } from '../timeline-row.js';

// The limit: rows of one fixed height and nothing else. No groups, no accessibility, no checking.

/** Browsers cap the height of an element; above this the place of the scrollbar stands for more than it measures. */
const tallest = 15_000_000;
const boxHeight = 600;
const overscan = 4;
const poolSize = Math.ceil(boxHeight / rowHeight) + 1 + 2 * overscan;

const scroller = document.createElement('div');
const spacer = document.createElement('div');
scroller.className = 'scroller';
scroller.append(spacer);

let records: readonly Touchpoint[] = [];
const live: Touchpoint[] = [];
/** Places in the list that the filter leaves; absent where it leaves all. */
let chosen: Uint32Array | undefined;
let channel: string | undefined;
const pool: HTMLElement[] = [];
const drawn: number[] = [];

const count = () => chosen?.length ?? live.length + records.length;
const height = () => count() * rowHeight;
const at = (place: number) =>
  place < live.length ? live[live.length - 1 - place]! : records[place - live.length]!;

/** The offset in the list that the scrollbar stands for. */
function offset(): number {
  const whole = height();
  if (whole <= tallest) return scroller.scrollTop;
  return (scroller.scrollTop / (tallest - boxHeight)) * (whole - boxHeight);
}

function scrollTo(wanted: number): void {
  const whole = height();
  scroller.scrollTop =
    whole <= tallest ? wanted : (wanted / (whole - boxHeight)) * (tallest - boxHeight);
}

function draw(): void {
  const from = offset();
  const shift = scroller.scrollTop - from;
  const size = count();
  const first = Math.max(0, Math.floor(from / rowHeight) - overscan);
  for (let row = first; row < first + poolSize; row += 1) {
    const slot = row % poolSize;
    const element = (pool[slot] ??= scroller.appendChild(makeRow()));
    element.hidden = row >= size;
    if (row >= size) continue;
    if (drawn[slot] !== row) {
      fillRow(element, at(chosen ? chosen[row]! : row));
      drawn[slot] = row;
    }
    element.style.transform = `translateY(${row * rowHeight + shift}px)`;
  }
}

function redraw(): void {
  drawn.length = 0;
  spacer.style.height = `${Math.min(height(), tallest)}px`;
  draw();
}

scroller.addEventListener('scroll', draw, { passive: true });

window.candidate = {
  row: '.row',
  prepare: (box) => box.append(scroller),
  scroller: () => scroller,
  mount(given) {
    records = given;
    redraw();
  },
  append(record) {
    live.push(record);
    if (channel !== undefined) return;
    const former = offset();
    spacer.style.height = `${Math.min(height(), tallest)}px`;
    if (former > 0) scrollTo(former + rowHeight);
    redraw();
  },
  filter(wanted) {
    channel = wanted;
    chosen = undefined;
    if (wanted !== undefined) {
      const size = count();
      const found = new Uint32Array(size);
      let length = 0;
      for (let place = 0; place < size; place += 1)
        if (at(place).channel === wanted) found[length++] = place;
      chosen = found.slice(0, length);
    }
    scroller.scrollTop = 0;
    redraw();
  },
};
