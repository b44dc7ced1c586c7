import { createElement, hydrate, render } from 'preact';
import { offer } from '../app.js';
import { toProps } from '../props.js';

// As its guide says; what is built for a page has none of it.
if (process.env['NODE_ENV'] === 'development') await import('preact/debug');

offer({
  render: (place, given) => render(createElement(given.tag, toProps(given)), place),
  hydrate: (place, given) => hydrate(createElement(given.tag, toProps(given)), place),
  clear: (place) => render(null, place),
});
