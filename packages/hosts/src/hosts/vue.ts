import { createApp, nextTick, reactive, type App, type Component } from 'vue';
import { componentOf } from 'virtual:components';
import { offer } from '../app.js';

let app: App | undefined;
// Deep, as `reactive` is: our elements are given proxies of objects.
const given: { values: object } = reactive({ values: {} });

offer({
  async render(place, { tag, values, hear }) {
    given.values = values;
    if (!app) {
      const render = componentOf<Component & (() => unknown)>(tag);
      app = createApp({ setup: () => ({ given, hear }), render });
      app.mount(place);
    }
    await nextTick();
  },
  clear() {
    app?.unmount();
    app = undefined;
  },
});
