import type { Channel } from '../../model/src/channel/channel.js';
import type { Touchpoint } from '../../model/src/touchpoint/touchpoint.js';
import { makeNewest, makeTouchpoints } from './timeline-touchpoints.js';

// Runs in the page: it does to a candidate what is measured from outside.

let records: Touchpoint[] = [];
/** Whether they were made here; the numbers of those that were fetched count from the newest on. */
let isMade = true;
let box: HTMLElement;
let said = 0;

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** Until what was done is painted: two frames, and the end of the second. */
async function painted(): Promise<void> {
  await frame();
  await frame();
  await new Promise<void>((resolve) => setTimeout(resolve));
}

/** Where rows are to be seen; what stands around them in an element is outside. */
const frameOfRows = () => (window.candidate.scroller?.() ?? box).getBoundingClientRect();

/** The row in the middle of the box; where there is a gap between two, one of them. */
function middleRow(): Element | undefined {
  const { left, top, width, height } = frameOfRows();
  for (const aside of [0, -24, 24, -48, 48]) {
    const row = rowAt(left + width / 2, top + height / 2 + aside);
    if (row) return row;
  }
  return undefined;
}

/** The row at a point of the page, through shadow roots. */
function rowAt(x: number, y: number): Element | undefined {
  let tree: DocumentOrShadowRoot = document;
  for (let element = tree.elementFromPoint(x, y); element;) {
    const row = element.closest(window.candidate.row);
    if (row) return row;
    if (!element.shadowRoot || element.shadowRoot === tree) return undefined;
    tree = element.shadowRoot;
    element = tree.elementFromPoint(x, y);
  }
  return undefined;
}

/** All rows that are drawn, through shadow roots. */
function rows(root: ParentNode = box): Element[] {
  const own = [...root.querySelectorAll(window.candidate.row)];
  if (own.length > 0) return own;
  return [...root.querySelectorAll('*')].flatMap((one) =>
    one.shadowRoot ? rows(one.shadowRoot) : [],
  );
}

/** The number at the end of a touchpoint's title, which no other one has. */
const numberOf = (text: string) => /\(#[\w-]+\)/.exec(text)?.[0];
const nameOf = (row: Element) => numberOf(row.getAttribute('title-text') ?? row.textContent ?? '');

/** The rows of which something is to be seen in the box. */
function seenRows(): Element[] {
  const { top, bottom } = frameOfRows();
  return rows().filter((row) => {
    const place = row.getBoundingClientRect();
    return place.height > 0 && place.bottom > top && place.top < bottom;
  });
}

function channelOf(row: Element): Channel | undefined {
  const number = Number(/\d+/.exec(nameOf(row) ?? '')?.[0]);
  return records[isMade ? records.length - number : number]?.channel;
}

function countNodes(root: Node): number {
  let count = 1;
  if (root instanceof Element && root.shadowRoot) count += countNodes(root.shadowRoot) - 1;
  for (const child of root.childNodes) count += countNodes(child);
  return count;
}

/** The row that a person reads, and how far it is below the top of the box. */
let reading: { name: string | undefined; top: number } | undefined;

const topOf = (row: Element) => row.getBoundingClientRect().top - frameOfRows().top;

const bench = {
  /** Makes the records; later ones stay as they are. */
  make: (count: number) => void (records = makeTouchpoints(count)),
  async fetch(address: string) {
    isMade = false;
    records = (await (await fetch(address)).json()) as Touchpoint[];
    return records.length;
  },
  prepare() {
    box = document.querySelector('#box')!;
    window.candidate.prepare(box);
    return painted();
  },
  /** Hands over the records; done when the row in the middle is painted. */
  async mount() {
    window.candidate.mount(records);
    await painted();
    while (!middleRow()) await frame();
  },
  nothing: painted,
  /** The same records by an answered request; only ours. */
  async listen() {
    window.candidate.own!.listen();
    await painted();
    while (!middleRow()) await frame();
  },
  nodes: () => countNodes(box) - 1,
  /** Scrolls on; tells after how many steps no row was at the middle of the box. */
  async scroll(steps: number) {
    let blank = 0;
    for (let step = 0; step < steps; step += 1) {
      const by = 400 + (step % 3) * 100;
      if (window.candidate.move) window.candidate.move(by);
      else window.candidate.scroller!().scrollTop += by;
      await painted();
      if (!middleRow()) blank += 1;
    }
    return blank;
  },
  /** Goes to the newest one. */
  async start() {
    if (window.candidate.scroller) window.candidate.scroller().scrollTop = 0;
    await painted();
  },
  /** Goes to the middle of the list. */
  async middle() {
    if (!window.candidate.scroller) return;
    const scroller = window.candidate.scroller();
    scroller.scrollTop = scroller.scrollHeight / 2;
    await painted();
    scroller.scrollTop += 7;
    await painted();
  },
  /** Notes the row in the middle of the box as the one that is read. */
  read() {
    const row = middleRow();
    reading = row && { name: nameOf(row), top: topOf(row) };
    return reading?.name;
  },
  /** By how many px the row that is read has moved; absent when it is not drawn any more. */
  moved() {
    const row = rows().find((one) => nameOf(one) === reading?.name);
    return row && reading ? Math.abs(topOf(row) - reading.top) : undefined;
  },
  append() {
    said += 1;
    window.candidate.append(makeNewest(said));
    return painted();
  },
  filter(channel?: Channel) {
    window.candidate.filter(channel);
    return painted();
  },
  /** Whether what is to be seen is of one channel, and something is. */
  shows(channel: Channel) {
    const seen = seenRows();
    return seen.length > 0 && seen.every((row) => channelOf(row) === channel);
  },
  /** Whether the newest of all records is to be seen. */
  showsNewest: () => seenRows().some((row) => nameOf(row) === numberOf(records[0]!.title)),
  /** Whether the newest one is to be seen that came live. */
  showsLive: () => seenRows().some((row) => nameOf(row) === `(#live-${said})`),
  /** Goes to the end, as often as it grows; tells whether the oldest touchpoint's title is in the box. */
  async end() {
    const name = numberOf(records.at(-1)!.title);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      if (window.candidate.moveToEnd) window.candidate.moveToEnd();
      else {
        const scroller = window.candidate.scroller!();
        scroller.scrollTop = scroller.scrollHeight;
      }
      await painted();
      if (seenRows().some((row) => nameOf(row) === name)) return true;
    }
    return false;
  },
  /** All records but for so many at each end. */
  async mountPart(without: number) {
    window.candidate.own!.mountPart(records, without);
    await painted();
    while (!middleRow()) await frame();
  },
  ask(end: 'older' | 'newer') {
    window.candidate.own!.ask(end);
    return painted();
  },
  async openAll(open: boolean) {
    await window.candidate.own!.openAll(open);
    await painted();
  },
  /** Opens a row above the one that is read; false when none can be opened. */
  async expandAbove() {
    const row = rows().find((one) => nameOf(one) === reading?.name);
    const opened = row !== undefined && window.candidate.own!.expandBefore(row);
    await painted();
    return opened;
  },
  /** Searches; tells after how many ms a row that holds the word is painted. */
  async search(word: string) {
    const from = performance.now();
    window.candidate.own!.search(word);
    do await frame();
    while (!rows().every((row) => row.textContent.includes(word)) || rows().length === 0);
    return performance.now() - from;
  },
};

export type Bench = typeof bench;

declare global {
  interface Window {
    bench: Bench;
  }
}

window.bench = bench;
