import { css } from 'lit';
import { paletteStyles } from '../../element/palette-styles.js';

/** The bars that are explored: they stand in the place of the drawing, which is what is printed. */
export const styles = [
  paletteStyles,
  css`
    .tools [aria-pressed='true'] {
      border-color: var(--_line);
      background-color: var(--_sunken);
    }

    .explored {
      display: none;
    }

    .plot {
      position: relative;
      block-size: 18em;
    }

    .plot canvas {
      position: absolute;
      inset-block-start: 0;
      left: 0;
    }

    .readout {
      min-block-size: 5lh;
      margin-block-start: var(--_space-2);
      padding: var(--_space-2) var(--_space-3);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      font-size: var(--_size-s);
    }

    .readout ul {
      display: flex;
      flex-wrap: wrap;
      gap: 2px var(--_space-4);
    }

    /* In a palette of the person's own, and on paper, the drawing stays. */
    @media screen and (forced-colors: none) {
      .explored {
        display: block;
      }

      .explored ~ figure {
        display: none;
      }
    }

    @media (forced-colors: active) {
      .tools [aria-pressed='true'] {
        border: 2px solid Highlight;
      }
    }
  `,
];
