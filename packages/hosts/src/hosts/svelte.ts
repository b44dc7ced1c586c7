import { flushSync, mount, unmount, type Component } from 'svelte';
import { componentOf } from 'virtual:components';
import { offer } from '../app.js';

interface Drawn {
  update(values: object): void;
}

let drawn: Drawn | undefined;

offer({
  render(target, { tag, values, hear }) {
    if (drawn) {
      const { update } = drawn;
      flushSync(() => update(values));
    } else {
      const component =
        componentOf<Component<Record<string, unknown>, Record<string, never> & Drawn>>(tag);
      drawn = mount(component, { target, props: { first: values, hear } });
    }
  },
  async clear() {
    if (drawn) await unmount(drawn);
    drawn = undefined;
  },
});
