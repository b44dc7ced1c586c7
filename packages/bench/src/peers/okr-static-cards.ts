import { wordRows } from '../okr-objectives.js';
import type { OkrCandidate } from '../okr-page.js';

// Static HTML of the same whole cards, written beforehand.

let text = '';
let place: HTMLElement;

const candidate: OkrCandidate = {
  prepare(box, objectives) {
    place = box;
    const rows = wordRows(objectives);
    const cards = objectives.map(({ why, contributions, keyResults }, index) => {
      const row = rows[index]!;
      const bar = `<svg class="bar"><rect class="track" y="4" width="100%" height="6" rx="3"/><rect class="fill" y="4" width="${row.fill}" height="6" rx="3"/><rect class="pace" x="${row.pace}" width="2" height="14"/></svg>`;
      const cell = (name: string, value: string, detail: string) =>
        `<div><dt class="small"><bdi>${name}</bdi></dt><dd><p><bdi>${value}</bdi></p><p class="small"><bdi>${detail}</bdi></p></dd></div>`;
      return `<article class="card"><header><p class="facts">${row.facts.map((fact) => `<span><bdi>${fact}</bdi></span>`).join(' ')}</p><h2><bdi>${row.title}</bdi></h2></header>
        <div class="two"><section><h3><bdi>Why it matters</bdi></h3><p><bdi>${String(why)}</bdi></p></section>
        <section><h3><bdi>How you can contribute</bdi></h3><ul>${(contributions ?? []).map((one) => `<li><p><bdi>${String(one.text)}</bdi></p></li>`).join('')}</ul></section></div>
        <section><h3><bdi>Where we stand</bdi></h3><p><bdi>${row.health}: ${row.progress} of 1.00, ${row.expected}.</bdi></p></section>
        <dl class="standing">${cell('Status', row.health, row.detail)}${cell('Progress', row.progress, row.expected)}${cell('Confidence', 'not said', '')}</dl>
        <section><h3><bdi>Key results</bdi></h3><ul>${keyResults
          .map(
            (one) =>
              `<li class="result"><h4><bdi>${String(one.title)}</bdi></h4><p class="facts"><bdi>increase</bdi></p>${bar}<p><bdi>${'current' in one ? one.current : 0} %</bdi> <bdi>from 0 % to 100 %</bdi></p></li>`,
          )
          .join('')}</ul></section></article>`;
    });
    text = cards.join('');
  },
  mount: () => void (place.innerHTML = text),
  drawn: () => place.querySelectorAll('article').length,
};
window.okrs = candidate;
