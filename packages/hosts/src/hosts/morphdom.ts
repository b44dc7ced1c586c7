import morphdom from 'morphdom/dist/morphdom-esm.js';
import { offer } from '../app.js';
import { listen, toMarkup } from '../markup.js';

offer({
  render(place, given) {
    listen(given);
    morphdom(place, `<div id="place">${toMarkup(given)}</div>`);
  },
  clear: (place) => void morphdom(place, '<div id="place"></div>'),
});
