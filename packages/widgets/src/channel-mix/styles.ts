import { css } from 'lit';
import { coreStyles } from '../element/core-styles.js';
import { moreStyles } from '../element/more-styles.js';
import { switchStyles } from '../element/switch-styles.js';
import { bonesStyles } from './bones-styles.js';
import { chartStyles } from './chart-styles.js';
import { lightStyles } from './light-styles.js';

/** The widget around its bars: sentence, choices, and the parts in a table. */
export const styles = [
  coreStyles,
  moreStyles,
  switchStyles,
  lightStyles,
  chartStyles,
  css`
    .mix,
    .sides,
    .side,
    .notes,
    .intro {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-5);
    }

    .intro,
    .notes {
      gap: 4px;
    }

    .side {
      align-content: start;
      gap: var(--_space-3);
    }

    details {
      padding-block-start: var(--_space-3);
      border-block-start: 1px solid var(--_line);
    }

    summary {
      display: list-item;
      inline-size: fit-content;
      min-block-size: 24px;
      font-weight: var(--_strong);
      cursor: pointer;
    }

    summary:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }

    .controls {
      gap: var(--_space-2) var(--_space-3);
    }

    /* The mark of the side: round for customers, square for employees. */
    .name::before {
      content: '';
      display: inline-block;
      inline-size: 0.7em;
      block-size: 0.7em;
      margin-inline-end: 0.4em;
      border: 2px solid var(--_customers);
      border-radius: 50%;
    }

    .name.is-employee::before {
      border-color: var(--_employees);
      border-radius: 0;
      background-color: var(--_employees);
    }

    .views > * + * {
      margin-block-start: var(--_space-4);
    }

    table {
      inline-size: 100%;
      border-collapse: collapse;
      hyphens: auto;
      overflow-wrap: break-word;
      font-size: var(--_size-s);
      line-height: 1.4;
    }

    th,
    td {
      padding-block: 5px;
      padding-inline: var(--_space-3) 0;
      border-block-end: 1px solid var(--_line);
      font-weight: 400;
      text-align: end;
      vertical-align: top;
    }

    thead th {
      color: var(--_muted);
      vertical-align: bottom;
    }

    th:first-child {
      padding-inline-start: 0;
      text-align: start;
    }

    tfoot :is(th, td) {
      border-block-end: 0;
      font-weight: var(--_strong);
    }

    .with-mark {
      display: inline-flex;
      align-items: start;
      gap: 0.5em;
    }

    .parts th:last-child:not(:first-child) {
      max-inline-size: 10em;
    }

    .parts :is(th, td) {
      padding-inline-start: var(--_space-2);
    }

    .parts th:first-child {
      padding-inline-start: 0;
      overflow-wrap: anywhere;
      min-inline-size: 5.5em;
    }

    .parts td {
      white-space: nowrap;
    }

    @container (inline-size >= 46em) {
      .sides.are-two {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: calc(var(--_space-5) + var(--_space-4));
      }

      .sides:not(.are-two) .views:has(figure) {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(17em, 2fr);
        gap: var(--_space-5);
        align-items: start;
      }

      .sides:not(.are-two) .views:has(figure) > * {
        margin-block-start: 0;
      }
    }

    @media (forced-colors: active) {
      .name.is-employee::before {
        forced-color-adjust: none;
        border-color: CanvasText;
        background-color: CanvasText;
      }
    }

    @media print {
      .controls {
        display: none;
      }

      tr {
        break-inside: avoid;
      }
    }
  `,
  bonesStyles,
];
