// Turbo Streams as a server sends them, morphing what is there.
import { renderStreamMessage } from '@hotwired/turbo';
import { offer, type HostApp } from '../app.js';
import { listen, toMarkup } from '../markup.js';

/** Sends a stream and waits until it has been carried out. */
async function send(place: HTMLElement, markup: string): Promise<void> {
  renderStreamMessage(
    `<turbo-stream action="update" method="morph" target="${place.id}"><template>${markup}</template></turbo-stream>`,
  );
  // It is carried out in the next frame, and then the tag of the stream is gone.
  while (document.querySelector('turbo-stream'))
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

const app: HostApp = {
  async render(place, given) {
    listen(given);
    await send(place, toMarkup(given));
  },
  clear: (place) => send(place, ''),
};

offer(app);
