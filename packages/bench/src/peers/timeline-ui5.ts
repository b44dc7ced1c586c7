import '@ui5/webcomponents-fiori/dist/Timeline.js';
import '@ui5/webcomponents-fiori/dist/TimelineItem.js';
import type { Touchpoint } from '../../../model/src/touchpoint/touchpoint.js';

const scroller = document.createElement('div');
scroller.className = 'scroller';
const timeline = document.createElement('ui5-timeline');
scroller.append(timeline);
const channels: string[] = [];

function itemOf({ at, title, channel, team, detail }: Touchpoint): HTMLElement {
  const item = document.createElement('ui5-timeline-item');
  item.setAttribute('name', channel);
  item.setAttribute('title-text', title);
  item.setAttribute('subtitle-text', `${at.slice(0, 16).replace('T', ' ')} ${team ?? ''}`);
  if (detail !== undefined) item.textContent = detail;
  return item;
}

window.candidate = {
  row: 'ui5-timeline-item',
  prepare: (box) => box.append(scroller),
  scroller: () => scroller,
  mount(records) {
    const items = document.createDocumentFragment();
    for (const record of records) {
      items.append(itemOf(record));
      channels.push(record.channel);
    }
    timeline.append(items);
  },
  append(record) {
    timeline.prepend(itemOf(record));
    channels.unshift(record.channel);
  },
  // Its documentation leaves filtering to the host.
  filter(channel) {
    const { children } = timeline;
    for (let place = 0; place < children.length; place += 1)
      (children[place] as HTMLElement).style.display =
        channel !== undefined && channels[place] !== channel ? 'none' : '';
    scroller.scrollTop = 0;
  },
};
