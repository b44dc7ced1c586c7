import type { OkrCandidate } from '../okr-page.js';

// Our list, as a host has it that imports it.

let given: unknown;
let list: HTMLElement & { data: unknown };
let place: HTMLElement;

const candidate: OkrCandidate = {
  prepare(box, objectives) {
    place = box;
    given = { objectives };
  },
  mount() {
    list = document.createElement('ox-okr-list') as typeof list;
    list.data = given;
    place.append(list);
  },
  drawn: () => list.shadowRoot?.querySelectorAll('.items > li').length ?? 0,
};
window.okrs = candidate;
