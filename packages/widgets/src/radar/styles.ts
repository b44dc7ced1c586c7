import { css } from 'lit';
import { coreStyles } from '../element/core-styles.js';
import { moreStyles } from '../element/more-styles.js';
import { switchStyles } from '../element/switch-styles.js';
import { bonesStyles } from './bones-styles.js';
import { chartStyles } from './chart-styles.js';
import { lightStyles } from './light-styles.js';
import { tableStyles } from './table-styles.js';

/** The widget around its figure and its table: sentence, legend and method. */
export const styles = [
  coreStyles,
  moreStyles,
  switchStyles,
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
      min-inline-size: 0;
      margin: 0;
      container-type: inline-size;
    }

    .picture {
      min-inline-size: 0;
    }

    .head {
      gap: var(--_space-2) var(--_space-4);
    }

    .head .legend {
      margin-inline-start: auto;
    }

    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 2px var(--_space-4);
      font-size: var(--_size-s);
    }

    /* Where the picture has all the words of the table, it is there for those who do not see the picture. */
    .radar:is([data-shown='dumbbell'], [data-shown='slope'], [data-shown='groups'])
      .views
      > .table {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .views {
      position: relative;
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

    summary {
      display: list-item;
      inline-size: fit-content;
      min-block-size: 24px;
      cursor: pointer;
    }

    summary:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }

    .method li {
      max-inline-size: 72em;
    }

    .method li + li {
      margin-block-start: 2px;
    }

    /* What the figure and the columns of the table need at least; then the figure grows first. Six columns need all of it. */
    @container (inline-size >= 58.5em) and (inline-size >= 936px) {
      [data-shown='figure'] > .views:has(figure):not(:has(thead th:nth-child(6))) {
        grid-template-columns: minmax(max(18em, 288px), max(27em, 432px)) minmax(
            max(38em, 608px),
            1fr
          );
        column-gap: calc(var(--_space-5) + var(--_space-4));
        align-items: start;
      }
    }

    @media print {
      :is(.switch, .tools, .above),
      .dimensions:not(:has(.details)) {
        display: none;
      }

      .radar .views > .table.table {
        position: static;
        inline-size: auto;
        block-size: auto;
        clip-path: none;
      }

      :is(tr, figure) {
        break-inside: avoid;
      }
    }
  `,
  bonesStyles,
];
