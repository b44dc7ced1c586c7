// No framework: properties are set, listeners added.
import { offer } from '../app.js';
import { toMarkup } from '../markup.js';

offer({
  render(place, { tag, values, events, inside, hear }) {
    const drawn = place.querySelector(tag);
    const element = drawn ?? document.createElement(tag);
    Object.assign(element, values);
    if (drawn) return;
    for (const name of events) element.addEventListener(name, hear);
    if (inside) element.append(document.createRange().createContextualFragment(toMarkup(inside)));
    place.append(element);
  },
  clear: (place) => place.replaceChildren(),
});
