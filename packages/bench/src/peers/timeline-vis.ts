import type { Touchpoint } from '../../../model/src/touchpoint/touchpoint.js';
import * as vis from 'vis-timeline/standalone';

// A time axis: it is moved along instead of scrolled, and shows what lies in its window of time.

/** What is used of it; the types of its standalone build leave out what it holds of vis-data. */
interface Vis {
  DataSet: new (items: Item[]) => { add(item: Item): void };
  DataView: new (
    items: object,
    options: { filter(item: Item): boolean },
  ) => {
    refresh(): void;
  };
  Timeline: typeof vis.Timeline;
}
const { DataSet, DataView, Timeline } = vis as unknown as Vis;

interface Item {
  id: string;
  content: string;
  start: string;
  channel: string;
}

const itemOf = ({ id, title, at, channel }: Touchpoint): Item => ({
  id,
  content: title,
  start: at,
  channel,
});

let box: HTMLElement;
let timeline: vis.Timeline;
let items: InstanceType<Vis['DataSet']>;
let refresh = (): void => {};
let oldest = '';
let channel: string | undefined;

window.candidate = {
  row: '.vis-item',
  prepare: (given) => (box = given),
  mount(records) {
    items = new DataSet(records.map(itemOf));
    oldest = records.at(-1)!.at;
    const view = new DataView(items, {
      filter: (item) => channel === undefined || item.channel === channel,
    });
    // As many touchpoints as the other candidates show at once.
    const window = { end: records[0]!.at, start: records[Math.min(12, records.length - 1)]!.at };
    timeline = new Timeline(box, view as unknown as Item[], { height: 600, ...window });
    refresh = () => view.refresh();
  },
  move(pixels) {
    const { start, end } = timeline.getWindow();
    const by = ((end.getTime() - start.getTime()) * pixels) / box.clientHeight;
    timeline.setWindow(start.getTime() - by, end.getTime() - by, { animation: false });
  },
  moveToEnd() {
    timeline.moveTo(oldest, { animation: false });
  },
  append: (record) => void items.add(itemOf(record)),
  filter(wanted) {
    channel = wanted;
    refresh();
  },
};
