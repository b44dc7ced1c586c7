import { css } from 'lit';
import { paletteStyles } from '../../element/palette-styles.js';

/** What was measured: a small drawing, its marks in words, and the table. The chart that is opened stands in its place. */
export const styles = [
  paletteStyles,
  css`
    .history {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
      margin-block-start: var(--_space-1);
    }

    /* Time runs from left to right in every script. */
    .history figure {
      display: grid;
      grid-template-columns: fit-content(30%) minmax(0, 1fr);
      gap: 2px var(--_space-2);
      max-inline-size: 576px;
      margin: 0;
      direction: ltr;
    }

    .history .values {
      display: flex;
      flex-direction: column;
      justify-content: space-between;
      text-align: end;
      line-height: 1.2;
    }

    .history .times {
      display: flex;
      flex-wrap: wrap;
      grid-column: 2;
      justify-content: space-between;
      gap: 0 var(--_space-3);
    }

    .history svg.way {
      display: block;
      inline-size: 100%;
      block-size: 88px;
      overflow: visible;
    }

    .way path,
    .way line {
      fill: none;
      stroke: currentColor;
      vector-effect: non-scaling-stroke;
    }

    .way .values-line {
      color: var(--_accent);
      stroke-width: 2;
      stroke-linejoin: round;
    }

    .way .dot {
      color: var(--_accent);
      stroke-width: 7;
      stroke-linecap: round;
    }

    .way .against,
    .against-key svg line {
      color: var(--_muted);
      stroke: currentColor;
      stroke-dasharray: 4 4;
      stroke-width: 1.5;
    }

    .history .marks {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-4);
    }

    .against-key svg {
      inline-size: 24px;
      block-size: 0.6em;
    }

    .history table {
      border-collapse: collapse;
      inline-size: 100%;
    }

    .history :is(th, td) {
      padding-block: 4px;
      padding-inline: 0 var(--_space-3);
      border-block-start: 1px solid var(--_line);
      font-weight: inherit;
      text-align: start;
      vertical-align: top;
    }

    .history thead th {
      border-block-start: 0;
    }

    .history .plot {
      position: relative;
      display: none;
      max-inline-size: 720px;
      block-size: 240px;
      direction: ltr;
    }

    .history .room {
      position: absolute;
      inset: 0;
    }

    .history .room canvas {
      position: absolute;
      inset-block-start: 0;
      left: 0;
    }

    .probe .is-accent {
      color: var(--_accent);
    }

    .history .readout {
      min-block-size: 3lh;
      white-space: pre-line;
    }

    /* In a palette of the person's own, and on paper, the drawing stays. */
    @media screen and (forced-colors: none) {
      .history.is-open .plot {
        display: block;
      }

      .history.is-open figure {
        display: none;
      }
    }

    @media print, (forced-colors: active) {
      .history :is(.readout, .opens) {
        display: none;
      }
    }

    @media (forced-colors: active) {
      .way :is(.values-line, .dot) {
        color: CanvasText;
      }
    }
  `,
];
