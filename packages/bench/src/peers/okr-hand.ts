import { wordRows, type WordedRow } from '../okr-objectives.js';
import type { OkrCandidate } from '../okr-page.js';

// The same rows, made element by element.

let rows: WordedRow[] = [];
let place: HTMLElement;

const svgNames = 'http://www.w3.org/2000/svg';

function make(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function draw(name: string, attributes: Record<string, string>, ...children: Node[]): SVGElement {
  const element = document.createElementNS(svgNames, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function toRow(row: WordedRow): HTMLElement {
  const tick = draw('path', {
    d: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM5.3 8.2l1.9 1.9 3.5-4',
  });
  const bar = draw(
    'svg',
    { class: 'bar' },
    draw('rect', { class: 'track', y: '4', width: '100%', height: '6', rx: '3' }),
    draw('rect', { class: 'fill', y: '4', width: row.fill, height: '6', rx: '3' }),
    draw('rect', { class: 'pace', x: row.pace, width: '2', height: '14' }),
  );
  return make(
    'li',
    '',
    make(
      'div',
      'line',
      make('h3', '', make('button', 'title', row.title)),
      make('p', 'facts', ...row.facts.flatMap((fact) => [make('bdi', '', fact), ' '])),
      make(
        'p',
        'health',
        draw('svg', { class: `icon ${row.tone}`, viewBox: '0 0 16 16' }, tick),
        make('span', '', make('bdi', row.tone, row.health), ' ', make('bdi', '', row.detail)),
      ),
      make(
        'p',
        'progress',
        bar,
        make('span', '', make('bdi', '', row.progress), ' ', make('bdi', '', row.expected)),
      ),
    ),
  );
}

const candidate: OkrCandidate = {
  prepare(box, objectives) {
    place = box;
    rows = wordRows(objectives);
  },
  mount: () => place.append(make('ul', 'items', ...rows.map(toRow))),
  drawn: () => place.querySelectorAll('li').length,
};
window.okrs = candidate;
