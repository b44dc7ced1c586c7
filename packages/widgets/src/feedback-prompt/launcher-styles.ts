import { css } from 'lit';
import { moreStyles } from '../element/more-styles.js';
import { headStyles } from './places/head-styles.js';

/** The panel that the button opens. */
export const launcherStyles = [
  moreStyles,
  headStyles,
  css`
    .panel {
      position: fixed;
      inset: auto;
      inset-block-end: 8px;
      inset-inline-end: 8px;
      inline-size: min(416px, 100vi - 16px);
      max-block-size: calc(100vb - 16px);
    }

    /* At the button where the browser can, else in the corner of the window. */
    @supports (position-area: block-start) {
      .opener {
        anchor-name: --opener;
      }

      .panel {
        position-anchor: --opener;
        position-area: block-start span-inline-start;
        position-try-fallbacks:
          flip-inline,
          flip-block,
          flip-block flip-inline,
          --corner;
        inset: auto;
        margin: 8px;
      }

      @position-try --corner {
        position-area: none;
        inset: auto 0 0 auto;
      }
    }
  `,
];
