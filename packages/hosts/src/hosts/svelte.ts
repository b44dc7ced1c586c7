import { flushSync, hydrate, mount, unmount, type Component } from 'svelte';
import { componentOf } from 'virtual:components';
import { offer, type Given } from '../app.js';

interface Drawn {
  update(values: object): void;
}

let drawn: Drawn | undefined;

const componentFor = ({ tag }: Given) =>
  componentOf<Component<Record<string, unknown>, Record<string, never> & Drawn>>(tag);

offer({
  render(target, given) {
    const { values, hear } = given;
    if (drawn) {
      const { update } = drawn;
      flushSync(() => update(values));
    } else drawn = mount(componentFor(given), { target, props: { first: values, hear } });
  },
  hydrate(target, given) {
    const { values, hear } = given;
    // What it does not find as expected it would draw anew, without a word.
    const options = { target, props: { first: values, hear }, recover: false };
    drawn = hydrate(componentFor(given), options);
  },
  async clear() {
    if (drawn) await unmount(drawn);
    drawn = undefined;
  },
});
