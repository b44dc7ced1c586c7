import { css } from 'lit';
import { formStyles } from '../../element/form-styles.js';

/** Offers to live the other side for a while. */
export const styles = [
  formStyles,
  css`
    .exchange {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      gap: var(--_space-1);
      padding-inline-start: var(--_space-3);
      border-inline-start: 2px solid var(--_line);
      overflow-wrap: break-word;
    }

    .exchange + .exchange,
    .about .exchange {
      margin-block-start: var(--_space-3);
    }

    .about .exchange:last-child {
      margin-block-end: var(--_space-3);
    }

    /* A row of the map is called so already. */
    td .exchange .kind {
      display: none;
    }

    .exchange :is(button, .joining) {
      margin-block-start: var(--_space-2);
    }

    .exchange .title {
      font-weight: var(--_strong);
    }

    .exchange ul {
      display: grid;
      gap: var(--_space-1);
      padding-inline-start: 1.2em;
      list-style: disc;
    }

    /* The map sets steps apart, which these are not. */
    .exchange li + li {
      margin-block-start: 0;
      padding-block-start: 0;
      border-block-start: 0;
    }

    .joining {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
      inline-size: 100%;
      max-inline-size: 420px;
    }

    .joining label {
      font-weight: var(--_strong);
      font-size: var(--_size-s);
    }

    .joining button {
      margin-block-start: 0;
    }

    .joining input {
      inline-size: 100%;
      min-block-size: var(--_target);
      padding: 4px 12px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background-color: var(--_surface);
      color: inherit;
      font: inherit;
      font-size: max(1em, 13px);
    }

    .told:not(:has(*)) {
      position: absolute;
    }

    .told:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 4px;
    }

    @media (forced-colors: active) {
      .joining input {
        border-color: FieldText;
      }
    }

    @media print {
      .exchange button,
      .joining {
        display: none;
      }
    }
  `,
];
