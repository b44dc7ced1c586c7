import { css } from 'lit';
import { coreStyles } from '../element/core-styles.js';
import { moreStyles } from '../element/more-styles.js';
import { bonesStyles } from './bones-styles.js';
import { keyResultStyles } from './key-result-styles.js';
import { lightStyles } from './light-styles.js';

/** The card around its key results: reason and contributions, then where it stands. */
export const styles = [
  coreStyles,
  moreStyles,
  lightStyles,
  keyResultStyles,
  css`
    .card,
    .two {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-5);
    }

    .head {
      display: grid;
      gap: var(--_space-2);
    }

    .head h2 {
      max-inline-size: 34em;
      font-size: calc(1.16 * var(--_size-l));
      text-wrap: balance;
    }

    h3 {
      margin-block-end: var(--_space-1);
      font-size: var(--_size-s);
    }

    .strong {
      font-weight: var(--_strong);
    }

    .prose {
      max-inline-size: 40em;
      white-space: pre-line;
    }

    .facts > span:not(:last-child)::after {
      content: '\\00a0·';
      content: '\\00a0·' / ',';
    }

    .contributions > li + li {
      margin-block-start: var(--_space-3);
      padding-block-start: var(--_space-3);
      border-block-start: 1px solid var(--_line);
    }

    .contributions a {
      display: inline-block;
      min-block-size: 24px;
    }

    .standing {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(136px, 100%), 1fr));
      gap: var(--_space-3) var(--_space-4);
      padding-block: var(--_space-3);
      border-block: 1px solid var(--_line);
    }

    .results-head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: var(--_space-1) var(--_space-4);
    }

    .results-head + .hint {
      margin-block-end: var(--_space-2);
    }

    .pace-key svg {
      inline-size: 0.5em;
      block-size: 0.875em;
      vertical-align: -0.1em;
    }

    .pace {
      color: var(--_text);
      stroke: currentColor;
      stroke-width: 2;
    }

    @container (inline-size >= 704px) {
      .two {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: calc(2 * var(--_space-4));
      }
    }

    @media (forced-colors: active) {
      .pace {
        stroke: CanvasText;
      }
    }

    @media print {
      .act,
      .pace-key {
        display: none;
      }
    }
  `,
  bonesStyles,
];
