import { css } from 'lit';
import { formStyles } from '../../element/form-styles.js';
import { takingStyles } from '../../element/taking-styles.js';

/** The panel in which a journey is taken along, and another one is brought in. */
export const styles = [
  formStyles,
  takingStyles,
  css`
    .taking {
      margin-block: var(--_space-3);
    }

    .bring {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      gap: var(--_space-3);
      inline-size: 100%;
      padding-block-start: var(--_space-3);
      border-block-start: 1px solid var(--_line);
    }

    .bring > div:not(.visually-hidden) {
      inline-size: 100%;
    }

    .bring label {
      display: block;
      margin-block-end: 6px;
      font-weight: var(--_strong);
    }

    .bring :is(input, select) {
      max-inline-size: 100%;
      min-block-size: var(--_target);
      color: inherit;
      font: inherit;
      font-size: max(1em, 13px);
    }

    .bring select {
      padding: 4px 12px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background-color: var(--_surface);
    }

    .bring textarea {
      font-family: ui-monospace, monospace;
      font-size: max(var(--_size-s), 13px);
    }

    .bring .strong {
      font-weight: var(--_strong);
    }

    @media (forced-colors: active) {
      .bring :is(textarea, select) {
        border-color: FieldText;
      }
    }
  `,
];
