import { rowOf } from '../timeline-row.js';

// All rows in the document, in an ordered list.

const scroller = document.createElement('div');
const list = document.createElement('ol');
scroller.className = 'scroller is-plain';
scroller.append(list);
const channels: string[] = [];

window.candidate = {
  row: '.row',
  prepare: (box) => box.append(scroller),
  scroller: () => scroller,
  mount(records) {
    const rows = document.createDocumentFragment();
    for (const record of records) {
      rows.append(rowOf(record, 'li'));
      channels.push(record.channel);
    }
    list.append(rows);
  },
  append(record) {
    list.prepend(rowOf(record, 'li'));
    channels.unshift(record.channel);
  },
  filter(channel) {
    const { children } = list;
    for (let place = 0; place < children.length; place += 1)
      (children[place] as HTMLElement).hidden =
        channel !== undefined && channels[place] !== channel;
    scroller.scrollTop = 0;
  },
};
