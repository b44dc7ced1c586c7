import type { OkrCandidate } from '../okr-page.js';

// Whole cards, each an element of its own.

interface Card extends HTMLElement {
  data: unknown;
  state: string;
}
let cards: Card[] = [];
let place: HTMLElement;

const candidate: OkrCandidate = {
  prepare(box, objectives) {
    place = box;
    cards = objectives.map((objective) => {
      const card = document.createElement('ox-okr-card') as Card;
      card.setAttribute('readonly', '');
      card.data = objective;
      return card;
    });
  },
  mount: () => place.append(...cards),
  drawn: () => cards.filter((card) => card.state === 'ready').length,
};
window.okrs = candidate;
