import { css } from 'lit';
import { curveStyles } from './curve-styles.js';
import { mapStyles } from './map-styles.js';

/** Legend, curves and list. */
export const styles = [
  curveStyles,
  css`
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 2px var(--_space-4);
      margin-inline-start: auto;
      font-size: var(--_size-s);
    }

    .for-paper {
      display: none;
    }

    .curve {
      display: flex;
      margin: 0 0 var(--_space-4);
      overflow-x: auto;
    }

    .curve:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }

    .column {
      flex: 1 0 2em;
      min-inline-size: 2em;
      text-align: center;
    }

    .column.is-axis {
      flex: none;
      inline-size: 1.5em;
      min-inline-size: 0;
    }

    .column .name {
      display: none;
    }

    .stage {
      display: grid;
      gap: var(--_space-2) var(--_space-5);
      padding-block: var(--_space-4);
      border-block-start: 1px solid var(--_line);
      break-inside: avoid-page;
    }

    .about {
      display: grid;
      align-content: start;
      gap: var(--_space-2);
    }

    .about dl {
      display: grid;
      gap: var(--_space-2);
    }

    .steps {
      display: grid;
      align-content: start;
      gap: var(--_space-3);
    }

    .steps .key.is-mark {
      inline-size: 11px;
      block-size: 11px;
      vertical-align: -1px;
    }

    .actual-step {
      margin-block-start: 2px;
      padding-inline-start: var(--_space-2);
      border-inline-start: 2px solid var(--_line);
    }

    .moment-of-truth {
      font-weight: var(--_strong);
    }

    @container (inline-size >= 44em) {
      .stage {
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      }

      .curve:not([tabindex]) .name {
        display: inline;
      }
    }

    @media print {
      .for-paper {
        display: block;
      }

      .steps > li {
        break-inside: avoid;
      }
    }
  `,
  mapStyles,
];
