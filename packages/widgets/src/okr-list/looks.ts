import type { ShownHealth } from '@oxbow/model/objective-standing';

const ring = 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z';

/**
 * Colour and icon of each health, beside its word. An icon is one path of the 16 pixel grid: a list has hundreds, and each
 * template in a template costs.
 */
export const healthLooks: Readonly<Record<ShownHealth, { tone: string; path: string }>> = {
  'on-track': { tone: 'good', path: `${ring}M5.3 8.2l1.9 1.9 3.5-4` },
  'at-risk': { tone: 'warn', path: 'M8 2.5l6 11H2zM8 6.5v3.5M8 12v.01' },
  'off-track': { tone: 'bad', path: `${ring}M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4` },
  stale: { tone: 'warn', path: `${ring}M8 4.5V8l2.5 1.5` },
  'no-data': { tone: 'muted', path: `${ring}M5.5 8h5` },
  achieved: { tone: 'good', path: 'M3.5 8.5l3 3 6-7' },
  closed: { tone: 'muted', path: 'M3 3h10v10H3zM5.5 8h5' },
};
