// React 18 with the components that we make for it: they bring our elements along, so these are always there first.
// Without types: those of the components are of what is built, and those of the others of the sources.
import * as ours from '@oxbow/widgets/react';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { offer } from '../app.ts';

let root;

/** `ox-okr-card` is `OxOkrCard`. */
const componentOf = (tag) => {
  const name = tag.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
  return ours[name];
};

offer({
  render(place, { tag, values, events, hear }) {
    const listeners = Object.fromEntries(events.map((name) => [`on${name}`, hear]));
    root ??= createRoot(place);
    const drawn = root;
    flushSync(() => drawn.render(createElement(componentOf(tag), { ...values, ...listeners })));
  },
  clear() {
    root?.unmount();
    root = undefined;
  },
});
