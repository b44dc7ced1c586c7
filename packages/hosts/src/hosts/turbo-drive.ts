// Turbo Drive: each drawing is a visit to another page of the server.
import { visit } from '@hotwired/turbo';
import { offer } from '../app.js';
import { listen, toMarkup } from '../markup.js';

function go(markup: string): Promise<void> {
  const loaded = new Promise<void>((resolve) =>
    document.addEventListener('turbo:load', () => resolve(), { once: true }),
  );
  const address = new URL(location.href);
  address.searchParams.set('body', markup);
  visit(address.href);
  return loaded;
}

offer({
  async render(_place, given) {
    listen(given);
    await go(toMarkup(given));
  },
  clear: () => go(''),
});
