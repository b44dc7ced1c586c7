import { wordRows } from '../okr-objectives.js';
import type { OkrCandidate } from '../okr-page.js';

// Static HTML of the same rows, written beforehand: what the browser does with it is all that is measured.

let text = '';
let place: HTMLElement;

const candidate: OkrCandidate = {
  prepare(box, objectives) {
    place = box;
    const rows = wordRows(objectives).map(
      (
        row,
      ) => `<li><div class="line"><h3><button type="button" class="title">${row.title}</button></h3>
        <p class="facts">${row.facts.map((fact) => `<bdi>${fact}</bdi>`).join(' ')}</p>
        <p class="health"><svg class="icon ${row.tone}" viewBox="0 0 16 16"><path d="M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM5.3 8.2l1.9 1.9 3.5-4"/></svg>
          <span><bdi class="${row.tone}">${row.health}</bdi> <bdi>${row.detail}</bdi></span></p>
        <p class="progress"><svg class="bar"><rect class="track" y="4" width="100%" height="6" rx="3"/><rect class="fill" y="4" width="${row.fill}" height="6" rx="3"/><rect class="pace" x="${row.pace}" width="2" height="14"/></svg>
          <span><bdi>${row.progress}</bdi> <bdi>${row.expected}</bdi></span></p></div></li>`,
    );
    text = `<ul class="items">${rows.join('')}</ul>`;
  },
  mount: () => void (place.innerHTML = text),
  drawn: () => place.querySelectorAll('li').length,
};
window.okrs = candidate;
