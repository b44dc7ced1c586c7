// React 18 with the components that we make for it: they bring our elements along, so these are always there first.
import * as ours from '@oxbow/widgets/react';
import { createElement, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { offer } from '../app.js';

let root: Root | undefined;

/** `ox-okr-card` is `OxOkrCard`. */
const componentOf = (tag: string) => {
  const name = tag.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return (ours as unknown as Readonly<Record<string, ComponentType>>)[name]!;
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
