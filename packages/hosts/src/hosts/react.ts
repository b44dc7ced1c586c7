// React 19, and React 18 where the build says so: a property by its name, an event by `on` + name.
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { offer } from '../app.js';
import { draw } from '../props.js';

let root: Root | undefined;

offer({
  render(place, given) {
    root ??= createRoot(place);
    const drawn = root;
    flushSync(() => drawn.render(draw(createElement, given)));
  },
  hydrate(place, given) {
    flushSync(() => {
      root = hydrateRoot(place, draw(createElement, given));
    });
  },
  clear() {
    root?.unmount();
    root = undefined;
  },
});
