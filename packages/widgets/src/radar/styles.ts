import { css } from 'lit';
import { sharedStyles } from '../element/shared-styles.js';
import { bonesStyles } from './bones-styles.js';
import { chartStyles } from './chart-styles.js';
import { lightStyles } from './light-styles.js';
import { tableStyles } from './table-styles.js';

/** The widget around its figure and its table: sentence, legend and method. */
export const styles = [
  sharedStyles,
  lightStyles,
  chartStyles,
  tableStyles,
  css`
    .radar,
    .views {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-5);
    }

    .intro {
      display: grid;
      gap: 2px;
    }

    figure {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-4);
      min-inline-size: 0;
      margin: 0;
      container-type: inline-size;
    }

    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 2px var(--_space-4);
      font-size: var(--_size-s);
    }

    .name {
      display: inline-flex;
      align-items: start;
      gap: 0.5em;
      min-inline-size: 0;
    }

    .method {
      display: grid;
      gap: 2px;
      padding-block-start: var(--_space-3);
      border-block-start: 1px solid var(--_line);
    }

    .method li {
      max-inline-size: 72em;
    }

    .method li + li {
      margin-block-start: 2px;
    }

    /* What the figure and the columns of the table need at least; then the figure grows first. */
    @container (inline-size >= 58.5em) and (inline-size >= 936px) {
      .views:has(figure) {
        grid-template-columns: minmax(max(18em, 288px), max(27em, 432px)) minmax(
            max(38em, 608px),
            1fr
          );
        column-gap: calc(var(--_space-5) + var(--_space-4));
        align-items: start;
      }
    }
  `,
  bonesStyles,
];
