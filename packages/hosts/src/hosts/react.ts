// React 19, and React 18 where the build says so: a property by its name, an event by `on` + name.
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { offer } from '../app.js';

let root: Root | undefined;

offer({
  render(place, { tag, values, events, hear }) {
    const listeners = Object.fromEntries(events.map((name) => [`on${name}`, hear]));
    root ??= createRoot(place);
    const drawn = root;
    flushSync(() => drawn.render(createElement(tag, { ...values, ...listeners })));
  },
  clear() {
    root?.unmount();
    root = undefined;
  },
});
