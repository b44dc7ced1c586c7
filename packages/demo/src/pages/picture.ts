import { html, raw } from 'hono/html';
import type { Html } from './page.js';

const motifs: [word: RegExp, drawing: string][] = [
  [
    /\bTAGS?\b|CARD|INVITES|NOTEBOOK|DOORMAT|SIGN/,
    '<path d="M10 24 24 10h12v12L22 36z" fill="#b8442f"/><circle cx="31" cy="15" r="2" fill="#f7f1e6"/>',
  ],
  [
    /WRAP|TISSUE|NAPKIN|FABRIC|CLOTH|CUSHION/,
    '<path d="M8 14h32v24H8z" fill="#d98a94"/><g fill="#f7f1e6"><circle cx="14" cy="20" r="2"/><circle cx="24" cy="20" r="2"/><circle cx="34" cy="20" r="2"/><circle cx="19" cy="27" r="2"/><circle cx="29" cy="27" r="2"/><circle cx="14" cy="33" r="2"/><circle cx="24" cy="33" r="2"/><circle cx="34" cy="33" r="2"/></g>',
  ],
  [
    /RIBBON/,
    '<path d="M10 12c10 0 4 12 14 12s4 12 14 12" fill="none" stroke="#31604a" stroke-width="5"/>',
  ],
  [
    /CHAIN|BUNTING|GARLAND|LANTERN|DECORATION/,
    '<g fill="none" stroke-width="4"><circle cx="13" cy="20" r="6" stroke="#b8442f"/><circle cx="22" cy="27" r="6" stroke="#d9a441"/><circle cx="32" cy="24" r="6" stroke="#31604a"/></g>',
  ],
  [
    /CUP|MUG|TEA\b|TEAPOT|BOWL|CAKE|JUG|PLATE|BOTTLE/,
    '<path d="M11 16h22v10a9 9 0 0 1-9 9h-4a9 9 0 0 1-9-9z" fill="#5d87a8"/><path d="M33 19h3a4 4 0 0 1 0 9h-4" fill="none" stroke="#5d87a8" stroke-width="3"/>',
  ],
  [
    /BAG|BASKET|SHOPPER|CASE/,
    '<path d="M10 19h28l-3 20H13z" fill="#31604a"/><path d="M18 22v-6a6 6 0 0 1 12 0v6" fill="none" stroke="#d9a441" stroke-width="3"/>',
  ],
  [
    /HEART|LIGHT|CANDLE|LAMP/,
    '<path d="M24 38C12 29 9 24 9 19a7 7 0 0 1 15-2 7 7 0 0 1 15 2c0 5-3 10-15 19z" fill="#b8442f"/>',
  ],
];
const parcel =
  '<path d="M9 15h30v23H9z" fill="#c49a5f"/><path d="M24 15v23M9 24h30" stroke="#f7f1e6" stroke-width="3"/>';

/** A drawing for an article, chosen by a word of its name; decoration only. */
export function picture(article: string): Html {
  const drawing = motifs.find(([word]) => word.test(article))?.[1] ?? parcel;
  return html`<svg viewBox="0 0 48 48" aria-hidden="true">${raw(drawing)}</svg>`;
}
