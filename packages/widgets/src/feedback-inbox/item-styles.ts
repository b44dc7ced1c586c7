import { css } from 'lit';

/** The open item and what is written about it. */
export const itemStyles = css`
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    min-inline-size: 0;
  }

  .detail > h3 {
    font-size: var(--_size-l);
  }

  .detail > h3:focus,
  .saved:focus,
  .rival:focus {
    outline: none;
  }

  .detail > h3:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .detail > h4 {
    margin-block-start: var(--_space-2);
  }

  button.back {
    margin-inline-start: -8px;
  }

  .facts-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: var(--_space-2) var(--_space-4);
  }

  .answers {
    display: grid;
    gap: var(--_space-3);
  }

  .said {
    max-inline-size: 42em;
    white-space: pre-line;
  }

  /* As a block of its own it begins where its script does; a direction of what is around it never looks into it. */
  .said bdi {
    display: block;
  }

  .thread {
    display: grid;
    gap: var(--_space-3);
  }

  .thread li {
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_customers);
  }

  .thread li.is-firms {
    border-inline-start: 3px dashed var(--_employees);
  }

  .acts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  .acts [aria-expanded='true'] {
    border-color: var(--_accent);
    background-color: var(--_accent-soft);
  }

  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-inline-start: var(--_space-4);
    border-inline-start: 3px solid var(--_accent);
  }

  .form label {
    display: block;
    margin-block-end: 4px;
    font-weight: var(--_strong);
  }

  .form :is(.field, textarea) ~ .small {
    margin-block-start: 4px;
  }

  .form .field {
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: var(--_target);
  }

  .form textarea[aria-invalid='true'] {
    border-color: var(--_bad);
  }

  .versus {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: var(--_space-3) var(--_space-5);
    inline-size: 100%;
  }

  button[aria-disabled='true'] {
    opacity: 0.7;
    cursor: default;
  }
`;
