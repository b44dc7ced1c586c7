import { createApp, createSSRApp, nextTick, reactive, type App, type Component } from 'vue';
import { componentOf } from 'virtual:components';
import { offer, type Given } from '../app.js';

let app: App | undefined;
// Deep, as `reactive` is: our elements are given proxies of objects.
const given: { values: object } = reactive({ values: {} });

const componentFor = ({ tag, hear }: Given) => {
  const render = componentOf<Component & (() => unknown)>(tag);
  return { setup: () => ({ given, hear }), render };
};

offer({
  async render(place, drawn) {
    given.values = drawn.values;
    if (!app) {
      app = createApp(componentFor(drawn));
      app.mount(place);
    }
    await nextTick();
  },
  hydrate(place, drawn) {
    given.values = drawn.values;
    app = createSSRApp(componentFor(drawn));
    app.mount(place);
  },
  clear() {
    app?.unmount();
    app = undefined;
  },
});
