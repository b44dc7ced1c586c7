import { html, raw } from 'hono/html';
import type { Html } from './page.js';

const paper = '#f7f1e6';

interface Motif {
  words: RegExp;
  usual: string;
  draw: (colour: string) => string;
}

const motifs: Motif[] = [
  {
    words: /\bTAGS?\b|CARD|INVITES|NOTEBOOK|DOORMAT|SIGN/,
    usual: '#b8442f',
    draw: (colour) =>
      `<path d="M10 24 24 10h12v12L22 36z" fill="${colour}"/><circle cx="31" cy="15" r="2" fill="${paper}"/>`,
  },
  {
    words: /WRAP|TISSUE|NAPKIN|FABRIC|CLOTH|CUSHION/,
    usual: '#c49a5f',
    draw: (colour) =>
      `<path d="M8 14h32v24H8z" fill="${colour}"/><g fill="${paper}">${[
        [14, 20],
        [24, 20],
        [34, 20],
        [19, 27],
        [29, 27],
        [14, 33],
        [24, 33],
        [34, 33],
      ]
        .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2"/>`)
        .join('')}</g>`,
  },
  {
    words: /RIBBON/,
    usual: '#31604a',
    draw: (colour) =>
      `<path d="M10 12c10 0 4 12 14 12s4 12 14 12" fill="none" stroke="${colour}" stroke-width="5"/>`,
  },
  {
    words: /CHAIN|BUNTING|GARLAND|LANTERN|DECORATION/,
    usual: '#b8442f',
    draw: (colour) =>
      `<g fill="none" stroke-width="4"><circle cx="13" cy="20" r="6" stroke="${colour}"/><circle cx="22" cy="27" r="6" stroke="#d9a441"/><circle cx="32" cy="24" r="6" stroke="#31604a"/></g>`,
  },
  {
    words: /CUP|MUG|\bTEA\b|TEAPOT|BOWL|CAKE|JUG|PLATE|BOTTLE/,
    usual: '#5d87a8',
    draw: (colour) =>
      `<path d="M11 16h22v10a9 9 0 0 1-9 9h-4a9 9 0 0 1-9-9z" fill="${colour}"/><path d="M33 19h3a4 4 0 0 1 0 9h-4" fill="none" stroke="${colour}" stroke-width="3"/>`,
  },
  {
    words: /\bBAG\b|BASKET|SHOPPER|CASE/,
    usual: '#31604a',
    draw: (colour) =>
      `<path d="M10 19h28l-3 20H13z" fill="${colour}"/><path d="M18 22v-6a6 6 0 0 1 12 0v6" fill="none" stroke="#d9a441" stroke-width="3"/>`,
  },
  {
    words: /HEART|LIGHT|CANDLE|LAMP/,
    usual: '#b8442f',
    draw: (colour) =>
      `<path d="M24 38C12 29 9 24 9 19a7 7 0 0 1 15-2 7 7 0 0 1 15 2c0 5-3 10-15 19z" fill="${colour}"/>`,
  },
];

const parcel: Motif = {
  words: /(?:)/,
  usual: '#c49a5f',
  draw: (colour) =>
    `<path d="M9 15h30v23H9z" fill="${colour}"/><path d="M24 15v23M9 24h30" stroke="${paper}" stroke-width="3"/>`,
};

const colours: [word: RegExp, colour: string][] = [
  [/\bREDS?\b|RETROSPOT/, '#b8442f'],
  [/\bPINKS?\b/, '#d98a94'],
  [/\bBLUE\b/, '#5d87a8'],
  [/\bGREEN\b/, '#31604a'],
  [/\bSKULLS?\b|\bBLACK\b/, '#4a4640'],
  [/\bTOY|\bYELLOW\b|\bGOLD\b/, '#d9a441'],
];

/** A drawing for an article, chosen by the words of its name; decoration only. */
export function picture(article: string): Html {
  const motif = motifs.find(({ words }) => words.test(article)) ?? parcel;
  const colour = colours.find(([word]) => word.test(article))?.[1] ?? motif.usual;
  return html`<svg viewBox="0 0 48 48" aria-hidden="true">${raw(motif.draw(colour))}</svg>`;
}
