import { css } from 'lit';

/** What a person writes. */
export const formStyles = css`
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding-inline-start: var(--_space-4);
    border-inline-start: 3px solid var(--_accent);
  }

  .form > div > label,
  .form legend {
    display: block;
    margin-block-end: 4px;
    font-weight: var(--_strong);
  }

  .form fieldset {
    min-inline-size: 0;
  }

  .form textarea {
    max-inline-size: 42em;
  }

  .field {
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: var(--_target);
    padding: 4px 10px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: max(1em, 13px);
  }

  select:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .form :is(.field, textarea) ~ .small {
    margin-block-start: 4px;
  }

  .form [aria-invalid='true'] {
    border-color: var(--_bad);
  }

  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_space-2);
    max-inline-size: 42em;
  }

  .kind {
    position: relative;
    display: flex;
    align-items: start;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    padding: 9px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .kind:hover {
    background-color: var(--_sunken);
  }

  .kind input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: calc((1lh - 1.125em) / 2) 0 0;
    font: inherit;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .kind > .icon {
    margin-block-start: calc((1lh - 1.125em) / 2);
    color: var(--_accent);
  }

  .kind > span {
    display: grid;
    min-inline-size: 0;
  }

  .kind:has(:checked) {
    border-color: var(--_accent);
    background-color: var(--_accent-soft);
  }

  .kind:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .kind input:focus-visible {
    outline: none;
  }

  .fate h4 {
    margin: 0;
    font-size: 1em;
    font-weight: var(--_strong);
    line-height: 1.35;
  }

  .fate ul {
    display: grid;
    gap: 2px;
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  @media (forced-colors: active) {
    .field {
      border-color: FieldText;
    }

    .kind:has(:checked) {
      border: 2px solid Highlight;
    }
  }
`;
