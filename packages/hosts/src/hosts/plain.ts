// No framework: properties are set, listeners added.
import { offer } from '../app.js';

offer({
  render(place, { tag, values, events, hear }) {
    const drawn = place.querySelector(tag);
    const element = drawn ?? document.createElement(tag);
    Object.assign(element, values);
    if (drawn) return;
    for (const name of events) element.addEventListener(name, hear);
    place.append(element);
  },
  clear: (place) => place.replaceChildren(),
});
