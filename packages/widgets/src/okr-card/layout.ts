import type { OkrCard } from './okr-card.js';

const layouts = ['card', 'row', 'full'] as const;

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
