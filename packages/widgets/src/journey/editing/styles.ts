import { css } from 'lit';
import { formStyles } from '../../element/form-styles.js';

/** All with which a journey is changed: lists whose entries open in place. */
export const styles = [
  formStyles,
  css`
    .editing {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      gap: var(--_space-3);
      margin-block: var(--_space-3);
      padding-inline-start: var(--_space-4);
      border-inline-start: 3px solid var(--_accent);
    }

    .editing h3 {
      margin-block-start: var(--_space-2);
    }

    .editing > :is(.rival, .bar, .items, .form) {
      inline-size: 100%;
    }

    .editing .message {
      display: grid;
      gap: var(--_space-1);
      justify-items: start;
    }

    .editing [tabindex='-1']:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 4px;
    }

    .editing .strong {
      font-weight: var(--_strong);
    }

    .rival ul {
      display: grid;
      gap: var(--_space-1);
      inline-size: 100%;
      padding-inline-start: var(--_space-3);
      border-inline-start: 2px solid var(--_line);
    }

    .bar {
      display: grid;
      gap: var(--_space-2);
    }

    .editing button[aria-disabled='true'] {
      border-color: var(--_line);
      background-color: transparent;
      color: var(--_muted);
      cursor: default;
    }

    .editing .items {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    .editing .items > li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--_space-3);
      padding-block: 2px;
      border-block-start: 1px solid var(--_line);
    }

    .editing .items > li > :is(.form, .inner) {
      flex-basis: 100%;
    }

    .editing .inner {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      gap: var(--_space-2);
      margin-block-end: var(--_space-3);
      padding-inline-start: var(--_space-4);
    }

    .editing .inner > .items {
      inline-size: 100%;
    }

    button.item {
      justify-content: start;
      min-block-size: max(var(--_target-s), 2.5em);
      margin-inline-start: -8px;
      padding-inline: 8px;
      border-color: transparent;
      font-size: 1em;
      text-align: start;
    }

    .editing .facts {
      flex: 1;
      min-inline-size: min(100%, 12em);
    }

    .editing .form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3);
      margin-block: var(--_space-2) var(--_space-4);
      padding-inline-start: var(--_space-3);
      border-inline-start: 2px solid var(--_edge);
    }

    .editing :is(label:not(.choice), .form legend:not(.small)) {
      display: block;
      margin-block-end: 6px;
      font-weight: var(--_strong);
      line-height: 1.35;
    }

    .editing .field {
      inline-size: 100%;
      max-inline-size: 40em;
      min-block-size: var(--_target);
      padding: 4px 12px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background-color: var(--_surface);
      color: inherit;
      font: inherit;
      font-size: max(1em, 13px);
    }

    .editing select:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }

    .editing textarea {
      max-inline-size: 40em;
      min-block-size: 5em;
    }

    .editing :is(.field, textarea) ~ p {
      margin-block-start: 4px;
    }

    .editing [aria-invalid='true'] {
      border-color: var(--_bad);
    }

    .editing fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
      min-inline-size: 0;
    }

    .editing .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-5);
    }

    .editing .choice {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
      min-block-size: var(--_target);
      cursor: pointer;
    }

    .editing .choice input {
      flex: none;
      inline-size: 18px;
      block-size: 18px;
      margin: 0;
      accent-color: var(--_accent);
    }

    .editing .with-select {
      align-items: end;
    }

    .editing .with-select > div {
      flex: 1 1 12em;
      max-inline-size: 24em;
    }

    .editing .with-select > button {
      min-block-size: var(--_target);
    }

    @media (forced-colors: active) {
      .editing :is(.field, textarea) {
        border-color: FieldText;
      }

      .editing :is(button.plain, button.item) {
        border-color: Canvas;
        text-decoration: underline;
      }

      .editing button[aria-disabled='true'] {
        border-color: GrayText;
        color: GrayText;
      }
    }

    @media print {
      .editing {
        display: none;
      }
    }
  `,
];
