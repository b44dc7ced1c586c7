import { css } from 'lit';
import { sharedStyles } from '../element/shared-styles.js';
import { bonesStyles } from './bones-styles.js';

/** The score, its line and its tables. */
export const styles = [
  sharedStyles,
  css`
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
    }

    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2) var(--_space-5);
      align-items: center;
      justify-content: space-between;
    }

    .trend {
      flex: none;
      inline-size: 8em;
      block-size: 2.25em;
      overflow: visible;
      fill: none;
      stroke: var(--_accent);
      stroke-width: 2;
      stroke-linejoin: round;
    }

    .trend circle {
      fill: var(--_accent);
      stroke: none;
    }

    /* Time goes on as the words do. */
    :dir(rtl) .trend {
      transform: scaleX(-1);
    }

    summary {
      min-block-size: var(--_target-s);
      align-content: center;
      cursor: pointer;
    }

    table {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: var(--_size-s);
      line-height: 1.4;
    }

    :is(th, td) {
      padding-block: 2px;
      padding-inline: 0 var(--_space-2);
      border-block-end: 1px solid var(--_line);
      font-weight: 400;
      text-align: start;
      vertical-align: top;
      overflow-wrap: break-word;
    }

    :is(th, td) bdi bdi {
      overflow-wrap: anywhere;
    }

    td {
      font-variant-numeric: tabular-nums;
    }

    thead :is(th, td) {
      color: var(--_muted);
    }

    :is(th, td):last-child {
      padding-inline-end: 0;
    }

    .bar {
      inline-size: 40%;
      vertical-align: middle;
    }

    .bar svg {
      display: block;
      inline-size: 100%;
      block-size: 0.75em;
      fill: var(--_accent);
    }

    :dir(rtl) .bar svg {
      transform: scaleX(-1);
    }

    @media (forced-colors: active) {
      .trend,
      .bar svg {
        forced-color-adjust: none;
      }
    }
  `,
  bonesStyles,
];
