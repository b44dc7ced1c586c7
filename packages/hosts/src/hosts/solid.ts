import { createSignal, type Component } from 'solid-js';
import { render } from 'solid-js/web';
import { componentOf } from 'virtual:components';
import { offer } from '../app.js';

const [values, setValues] = createSignal({});
let dispose: (() => void) | undefined;

offer({
  render(place, given) {
    setValues(given.values);
    dispose ??= render(
      () => componentOf<Component<object>>(given.tag)({ values, hear: given.hear }),
      place,
    );
  },
  clear() {
    dispose?.();
    dispose = undefined;
  },
});
