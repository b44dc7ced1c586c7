import { Idiomorph } from 'idiomorph';
import { offer } from '../app.js';
import { listen, toMarkup } from '../markup.js';

offer({
  render(place, given) {
    listen(given);
    void Idiomorph.morph(place, toMarkup(given), { morphStyle: 'innerHTML' });
  },
  clear: (place) => void Idiomorph.morph(place, '', { morphStyle: 'innerHTML' }),
});
