import { css } from 'lit';
import { formStyles } from '../../element/form-styles.js';

/** What people say they will do: the form in place, then one's own and those of others. */
export const styles = [
  formStyles,
  css`
    button.help,
    button.back {
      justify-self: start;
      margin-inline-start: -8px;
    }

    .pledging {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3);
      margin-block: var(--_space-2);
      padding-inline-start: var(--_space-4);
      border-inline-start: 3px solid var(--_accent);
    }

    .pledging label {
      display: block;
      margin-block-end: 6px;
      font-weight: var(--_strong);
      line-height: 1.35;
    }

    .pledging textarea {
      min-block-size: 5.5em;
    }

    .pledging input {
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

    .pledging :is(textarea, input) + .small {
      margin-block-start: 4px;
    }

    .pledging [aria-invalid='true'] {
      border-color: var(--_bad);
    }

    .pledges {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
      margin-block-start: var(--_space-3);
    }

    .pledges h4 {
      margin-block: var(--_space-2) 0;
    }

    .pledges ul {
      display: grid;
      gap: var(--_space-3);
    }

    .pledges li {
      display: grid;
      justify-items: start;
      padding-inline-start: var(--_space-3);
      border-inline-start: 2px solid var(--_line);
    }

    .news:not(:has(*)) {
      position: absolute;
    }

    .news:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 4px;
    }

    @media (forced-colors: active) {
      .pledging :is(input, textarea) {
        border-color: FieldText;
      }

      button:is(.help, .back) {
        border-color: Canvas;
        text-decoration: underline;
      }
    }

    @media print {
      button:is(.help, .back),
      .pledging {
        display: none;
      }
    }
  `,
];
