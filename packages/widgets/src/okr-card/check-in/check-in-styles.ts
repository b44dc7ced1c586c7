import { css } from 'lit';

/** The form in which somebody checks in. */
export const checkInStyles = css`
  .check-in {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    margin-block: var(--_space-2);
    padding-inline-start: var(--_space-4);
    border-inline-start: 3px solid var(--_accent);
  }

  .check-in > [hidden] {
    display: none;
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  .check-in :is(label:not(.choice, .point), legend) {
    display: block;
    margin-block-end: 6px;
    font-weight: var(--_strong);
    line-height: 1.35;
  }

  .field {
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

  .check-in textarea {
    min-block-size: 5.5em;
  }

  .check-in :is(input, textarea)[aria-invalid='true'] {
    border-color: var(--_bad);
  }

  .check-in fieldset {
    min-inline-size: 0;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
  }

  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    cursor: pointer;
  }

  .choice input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .check-in .confidence > legend {
    margin-block-end: 10px;
  }

  .check-in :is(.field, textarea) ~ .small {
    margin-block-start: 4px;
  }

  .check-in :is(.field, textarea) ~ .small:empty {
    margin-block-start: 0;
  }

  .confidence > :not(legend, button) {
    max-inline-size: 576px;
  }

  .confidence > button {
    margin-inline-start: -8px;
  }

  .rival {
    inline-size: 100%;
  }

  .versions {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    text-align: start;
    hyphens: auto;
  }

  .versions :is(th, td) {
    padding-block: 2px;
    padding-inline: 0 var(--_space-3);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  .versions thead th {
    vertical-align: bottom;
  }

  .versions [scope='rowgroup'] {
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }

  .versions .strong {
    font-weight: var(--_strong);
  }

  .versions .small {
    font-size: var(--_size-s);
  }

  .notes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3) var(--_space-5);
  }

  .row .plain {
    margin-inline-start: -4px;
  }

  button:disabled {
    border-color: var(--_line);
    background-color: transparent;
    color: var(--_muted);
    cursor: default;
  }

  @container (inline-size >= 704px) {
    .fields:has(.field) {
      grid-template-columns: 224px minmax(0, 1fr);
    }

    .notes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    .field,
    .check-in textarea {
      border-color: FieldText;
    }

    button.plain {
      border-color: Canvas;
      text-decoration: underline;
    }
  }
`;
