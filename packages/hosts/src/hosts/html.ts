// No framework and no script but one that listens: the parser makes the element, attributes change one by one.
import { offer } from '../app.js';
import { listen, toMarkup } from '../markup.js';

offer({
  render(place, given) {
    listen(given);
    const drawn = place.querySelector(given.tag);
    if (!drawn) {
      place.append(document.createRange().createContextualFragment(toMarkup(given)));
      return;
    }
    for (const [name, value] of Object.entries(given.values)) {
      if (value === false || value == null) drawn.removeAttribute(name);
      else drawn.setAttribute(name, value === true ? '' : String(value));
    }
  },
  clear: (place) => place.replaceChildren(),
});
