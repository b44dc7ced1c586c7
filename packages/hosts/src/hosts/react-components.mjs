// React 18 with the components that we make for it: they bring our elements along, so these are always there first.
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { offer } from '../app.ts';
import { draw } from '../props.ts';
import { componentOf } from './component-of.mjs';

let root;

offer({
  render(place, given) {
    root ??= createRoot(place);
    const drawn = root;
    flushSync(() => drawn.render(draw(createElement, given, componentOf)));
  },
  hydrate(place, given) {
    flushSync(() => {
      root = hydrateRoot(place, draw(createElement, given, componentOf));
    });
  },
  clear() {
    root?.unmount();
    root = undefined;
  },
});
