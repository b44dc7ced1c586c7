// React 19, and React 18 where the build says so: a property by its name, an event by `on` + name.
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { offer } from '../app.js';
import { toProps } from '../props.js';

let root: Root | undefined;

offer({
  render(place, given) {
    root ??= createRoot(place);
    const drawn = root;
    flushSync(() => drawn.render(createElement(given.tag, toProps(given))));
  },
  hydrate(place, given) {
    flushSync(() => {
      root = hydrateRoot(place, createElement(given.tag, toProps(given)));
    });
  },
  clear() {
    root?.unmount();
    root = undefined;
  },
});
