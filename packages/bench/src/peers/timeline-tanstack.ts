import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { Touchpoint } from '../../../model/src/touchpoint/touchpoint.js';
import { fillRow, makeRow, rowHeight } from '../timeline-row.js';

// The core alone, with rows of the hand-written list: an adapter for a framework would come on top.

const scroller = document.createElement('div');
const spacer = document.createElement('div');
scroller.className = 'scroller';
scroller.append(spacer);

let records: readonly Touchpoint[] = [];
const live: Touchpoint[] = [];
let chosen: Uint32Array | undefined;
const rows = new Map<number, HTMLElement>();
const spare: HTMLElement[] = [];

const count = () => chosen?.length ?? live.length + records.length;
const at = (place: number) =>
  place < live.length ? live[live.length - 1 - place]! : records[place - live.length]!;

const options = (): VirtualizerOptions<HTMLElement, HTMLElement> => ({
  count: count(),
  getScrollElement: () => scroller,
  estimateSize: () => rowHeight,
  // Without these two a live one moves what is read by a row; at the top it is to be seen.
  getItemKey: (place) => at(chosen ? chosen[place]! : place).id,
  anchorTo: scroller.scrollTop > 0 ? 'end' : 'start',
  overscan: 4,
  scrollToFn: elementScroll,
  observeElementRect,
  observeElementOffset,
  onChange: draw,
});
let virtualizer: Virtualizer<HTMLElement, HTMLElement> | undefined;

function draw(): void {
  if (!virtualizer) return;
  spacer.style.height = `${virtualizer.getTotalSize()}px`;
  const items = virtualizer.getVirtualItems();
  const wanted = new Set(items.map(({ index }) => index));
  for (const [index, row] of rows) {
    if (wanted.has(index)) continue;
    rows.delete(index);
    row.hidden = true;
    spare.push(row);
  }
  for (const { index, start } of items) {
    let row = rows.get(index);
    if (!row) {
      row = spare.pop() ?? scroller.appendChild(makeRow());
      row.hidden = false;
      fillRow(row, at(chosen ? chosen[index]! : index));
      rows.set(index, row);
    }
    row.style.transform = `translateY(${start}px)`;
  }
}

function redraw(): void {
  for (const row of rows.values()) {
    row.hidden = true;
    spare.push(row);
  }
  rows.clear();
  virtualizer?.setOptions(options());
  virtualizer?._willUpdate();
  draw();
}

window.candidate = {
  row: '.row',
  prepare: (box) => box.append(scroller),
  scroller: () => scroller,
  mount(given) {
    records = given;
    virtualizer = new Virtualizer(options());
    virtualizer._didMount();
    virtualizer._willUpdate();
    draw();
  },
  append(record) {
    live.push(record);
    redraw();
  },
  filter(channel) {
    chosen = undefined;
    if (channel !== undefined) {
      const size = count();
      const found = new Uint32Array(size);
      let length = 0;
      for (let place = 0; place < size; place += 1)
        if (at(place).channel === channel) found[length++] = place;
      chosen = found.slice(0, length);
    }
    virtualizer?.scrollToOffset(0);
    redraw();
  },
};
