import { css } from 'lit';
import { paletteStyles } from '../../element/palette-styles.js';

/** The figure that can be explored lies over the drawing, which keeps its place and is what is printed. */
export const styles = [
  paletteStyles,
  css`
    .tools [aria-pressed='true'] {
      border-color: var(--_line);
      background-color: var(--_sunken);
    }

    .plot {
      position: relative;
      min-inline-size: 0;
    }

    .exploration {
      position: absolute;
      inset: 0;
    }

    .exploration canvas {
      position: absolute;
      inset-block-start: 0;
      left: 0;
      display: block;
    }

    .readout {
      display: grid;
      gap: 2px var(--_space-4);
      align-content: start;
      min-block-size: calc(5lh + 8px);
      margin-block-start: var(--_space-3);
      padding: var(--_space-2) var(--_space-3);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      font-size: var(--_size-s);
    }

    .readout dl {
      display: grid;
      grid-template-columns: minmax(0, auto) minmax(0, 1fr);
      gap: 2px var(--_space-4);
    }

    /* Where it can be drawn as it is meant the drawing gives way; in a palette of the person's own, and on paper, it stays. */
    @media screen and (forced-colors: none) {
      .exploration.is-drawn ~ .chart {
        visibility: hidden;
      }
    }

    /* Chart.js writes its own display into the canvas. */
    @media print, (forced-colors: active) {
      .exploration canvas {
        visibility: hidden;
      }
    }

    @media (forced-colors: active) {
      .tools [aria-pressed='true'] {
        border: 2px solid Highlight;
      }
    }

    @media print {
      .readout {
        display: none;
      }
    }
  `,
];
