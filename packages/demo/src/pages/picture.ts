import { html, raw } from 'hono/html';
import type { Html } from './page.js';

interface Motif {
  words: RegExp;
  usual: string;
  /** Shapes on 48 × 48; what has the class `cut` shows what lies below. */
  draw: (colour: string) => string;
}

const dots = (points: [x: number, y: number][], radius = 2) =>
  points.map(([x, y]) => `<circle class="cut" cx="${x}" cy="${y}" r="${radius}"/>`).join('');

const motifs: Motif[] = [
  {
    words: /TEAPOT/,
    usual: '#5d87a8',
    draw: (colour) =>
      `<path d="M13 22c0-4 4-7 10-7s10 3 10 7v6a9 9 0 0 1-9 9h-2a9 9 0 0 1-9-9z" fill="${colour}"/><path d="M33 24c5 0 4-6 8-7M13 22c-7-2-8 10 1 9" fill="none" stroke="${colour}" stroke-width="3"/><circle cx="23" cy="12.500" r="2.500" fill="#d9a441"/>`,
  },
  {
    words: /CAKE TIN|BISCUIT TIN|STORAGE TIN|\bTIN\b/,
    usual: '#5d87a8',
    draw: (colour) =>
      `<path d="M11 19h26v6H11zM14 27h20v5H14zM17 34h14v4H17z" fill="${colour}"/><path d="M9 14h30v5H9z" fill="#d9a441"/>`,
  },
  {
    words: /LANTERN/,
    usual: '#d9a441',
    draw: (colour) =>
      `<path d="M24 8v5" stroke="#8a7a5c" stroke-width="2"/><path d="M15 17 24 12l9 5v3H15z" fill="#8a7a5c"/><path d="M16 20h16v16H16z" fill="${colour}"/><path d="M14 36h20v3H14z" fill="#8a7a5c"/><path class="cut" d="M24 24c3 4 3 5 3 6a3 3 0 0 1-6 0c0-1 0-2 3-6z"/>`,
  },
  {
    words: /WREATH/,
    usual: '#31604a',
    draw: (colour) =>
      `<circle cx="24" cy="24" r="11" fill="none" stroke="${colour}" stroke-width="6"/><g fill="#c8742c"><circle cx="14" cy="19" r="3"/><circle cx="34" cy="20" r="3"/><circle cx="19" cy="33" r="3"/></g><path d="M24 33l-6 7M24 33l6 7" stroke="#b8442f" stroke-width="3"/>`,
  },
  {
    words: /BUNTING/,
    usual: '#b8442f',
    draw: (colour) =>
      `<path d="M6 14c12 6 24 6 36 0" fill="none" stroke="#8a7a5c" stroke-width="1.500"/><path d="M8 15l9 3-6 11z" fill="${colour}"/><path d="M19 18h10l-5 12z" fill="#31604a"/><path d="M31 18l9-3-3 14z" fill="#d9a441"/>`,
  },
  {
    words: /RABBIT|BUNNY/,
    usual: '#d98a94',
    draw: (colour) =>
      `<path d="M18 22c-5-13 2-15 4-3M30 22c5-13-2-15-4-3" fill="${colour}"/><path d="M14 29a10 9 0 0 1 20 0v9H14z" fill="${colour}"/>${dots(
        [
          [20, 28],
          [28, 28],
        ],
        1.5,
      )}`,
  },
  {
    words: /NAPKIN|APPLES/,
    usual: '#b8442f',
    draw: (colour) =>
      `<path d="M9 12h30v26H9z" fill="#e4d5b7"/><circle cx="20" cy="27" r="5.500" fill="${colour}"/><circle cx="29" cy="24" r="5.500" fill="${colour}"/><path d="M20 22c0-3 1-4 3-5M29 19c0-2 1-3 3-4" fill="none" stroke="#31604a" stroke-width="2"/>`,
  },
  {
    words: /SNACK BOX|LUNCH BOX|BOXES/,
    usual: '#31604a',
    draw: (colour) =>
      `<rect x="9" y="25" width="30" height="12" rx="6" fill="${colour}"/><rect x="13" y="13" width="22" height="11" rx="5.500" fill="#d9a441"/>${dots(
        [
          [20, 31],
          [28, 31],
          [24, 18.5],
        ],
      )}`,
  },
  {
    words: /MESSAGE CARD|ENVELOPE/,
    usual: '#5d87a8',
    draw: (colour) =>
      `<path d="M8 15h32v21H8z" fill="${colour}"/><path class="cut-line" d="M8 15l16 12 16-12" fill="none" stroke-width="2.500"/>`,
  },
  {
    words: /\bTAGS?\b|CARD|INVITES|NOTEBOOK|DOORMAT|SIGN/,
    usual: '#b8442f',
    draw: (colour) => `<path d="M10 24 24 10h12v12L22 36z" fill="${colour}"/>${dots([[31, 15]])}`,
  },
  {
    words: /WRAP|TISSUE|FABRIC|CLOTH|CUSHION/,
    usual: '#c49a5f',
    draw: (colour) =>
      `<path d="M8 14h32v24H8z" fill="${colour}"/>${dots([
        [14, 20],
        [24, 20],
        [34, 20],
        [19, 27],
        [29, 27],
        [14, 33],
        [24, 33],
        [34, 33],
      ])}`,
  },
  {
    words: /RIBBON/,
    usual: '#31604a',
    draw: (colour) =>
      `<path d="M10 12c10 0 4 12 14 12s4 12 14 12" fill="none" stroke="${colour}" stroke-width="5"/>`,
  },
  {
    words: /CHAIN|GARLAND|DECORATION/,
    usual: '#b8442f',
    draw: (colour) =>
      `<g fill="none" stroke-width="4"><circle cx="13" cy="20" r="6" stroke="${colour}"/><circle cx="22" cy="27" r="6" stroke="#d9a441"/><circle cx="32" cy="24" r="6" stroke="#31604a"/></g>`,
  },
  {
    words: /CUP|MUG|\bTEA\b|BOWL|CAKE|JUG|PLATE|BOTTLE/,
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
    `<path d="M9 15h30v23H9z" fill="${colour}"/><path class="cut-line" d="M24 15v23M9 24h30" stroke-width="3"/>`,
};

const colours: [word: RegExp, colour: string][] = [
  [/\bREDS?\b|RETROSPOT|STRAWBERRY/, '#b8442f'],
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
