import { createSignal, type Component } from 'solid-js';
import { hydrate, render } from 'solid-js/web';
import { componentOf } from 'virtual:components';
import { offer, type Given } from '../app.js';

const [values, setValues] = createSignal({});
let dispose: (() => void) | undefined;

const componentFor = ({ tag, hear }: Given) =>
  componentOf<Component<object>>(tag)({ values, hear });

offer({
  render(place, given) {
    setValues(given.values);
    dispose ??= render(() => componentFor(given), place);
  },
  hydrate(place, given) {
    setValues(given.values);
    dispose = hydrate(() => componentFor(given), place);
  },
  clear() {
    dispose?.();
    dispose = undefined;
  },
});
