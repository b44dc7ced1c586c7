import { createElement, hydrate, render } from 'preact';
import { offer } from '../app.js';
import { draw } from '../props.js';

// As its guide says; what is built for a page has none of it.
if (process.env['NODE_ENV'] === 'development') await import('preact/debug');

offer({
  render: (place, given) => render(draw(createElement, given), place),
  hydrate: (place, given) => hydrate(draw(createElement, given), place),
  clear: (place) => render(null, place),
});
