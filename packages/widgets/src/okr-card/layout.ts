import type { OkrCard } from './okr-card.js';

const layouts = ['card', 'row', 'full', 'inside'] as const;

/** How much of an objective is shown. */
export type Layout = (typeof layouts)[number];

/** What the host wrote; a card, and a warning, where that is none of the layouts. */
export function readLayout(host: OkrCard): Layout {
  const { layout } = host;
  const known = layouts.find((one) => one === layout);
  if (layout && !known)
    host.warn(
      `layout:${layout}`,
      `does not know layout="${layout}"; it shows a card. Write ${layouts.join(', ')}.`,
    );
  return known ?? 'card';
}

/** Inside of something that names the objective by a heading of level 3, each heading of the card is one level lower. */
export function levelHeadings(host: OkrCard): void {
  const isInside = readLayout(host) === 'inside';
  for (const heading of host.renderRoot.querySelectorAll('h3, h4'))
    if (isInside) heading.ariaLevel = `${Number(heading.localName[1]) + 1}`;
    else if (heading.ariaLevel) heading.ariaLevel = null;
}
