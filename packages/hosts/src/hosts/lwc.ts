// The engine of Lightning Web Components, with `lwc:external`.
import { createElement, type LightningElement } from '@lwc/engine-dom';
import { componentOf } from 'virtual:components';
import { offer } from '../app.js';

let drawn: (HTMLElement & { values?: object; listener?: (event: Event) => void }) | undefined;

offer({
  async render(place, { tag, values, hear }) {
    if (drawn) drawn.values = values;
    else {
      const is = componentOf<typeof LightningElement>(tag);
      const element = createElement(`host-${tag}`, { is });
      drawn = Object.assign(element, { values, listener: hear });
      place.append(element);
    }
    // It draws in a microtask.
    await Promise.resolve();
  },
  clear() {
    drawn?.remove();
    drawn = undefined;
  },
});
