// Alpine binds attributes by `:name` and listens by `@name`.
import Alpine from 'alpinejs';
import { offer } from '../app.js';
import { toMarkup } from '../markup.js';

const state: { values: Record<string, unknown>; hear: (event: Event) => void } = Alpine.reactive({
  values: {},
  hear: () => {},
});
Alpine.data('host', () => ({ state }));
Alpine.start();

offer({
  async render(place, { tag, values, events, inside, hear }) {
    Object.assign(state, { values, hear });
    if (!place.querySelector(tag)) {
      const bound = Object.keys(values).map((name) => ` :${name}="state.values.${name}"`);
      const heard = events.map((name) => ` @${name}="state.hear($event)"`);
      const markup = `<div x-data="host"><${tag}${bound.join('')}${heard.join('')}>${inside ? toMarkup(inside) : ''}</${tag}></div>`;
      place.append(document.createRange().createContextualFragment(markup));
    }
    await Alpine.nextTick();
  },
  clear: (place) => place.replaceChildren(),
});
