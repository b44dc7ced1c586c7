import { createElement, render } from 'preact';
import { offer } from '../app.js';

offer({
  render(place, { tag, values, events, hear }) {
    const listeners = Object.fromEntries(events.map((name) => [`on${name}`, hear]));
    render(createElement(tag, { ...values, ...listeners }), place);
  },
  clear: (place) => render(null, place),
});
