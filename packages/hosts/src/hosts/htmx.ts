import htmx from 'htmx.org/dist/htmx.esm.js';
import { offer } from '../app.js';
import { listen, toMarkup } from '../markup.js';

/** Asks the server for markup and morphs what is there. */
async function swap(markup: string): Promise<void> {
  await htmx.ajax('GET', `/echo?body=${encodeURIComponent(markup)}`, {
    target: '#place',
    swap: 'innerMorph',
  });
}

offer({
  async render(_place, given) {
    listen(given);
    await swap(toMarkup(given));
  },
  clear: () => swap(''),
});
