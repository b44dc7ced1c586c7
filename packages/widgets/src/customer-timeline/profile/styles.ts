import { css } from 'lit';

/** What is known of a customer: terms and texts in columns as wide as there is room for, and no boxes. */
export const styles = css`
  .profile {
    display: grid;
    gap: var(--_space-3);
    padding-block-end: var(--_space-3);
    border-block-end: 1px solid var(--_line);
  }

  .facts-known {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: var(--_space-3) var(--_space-5);
  }

  .facts-known > div {
    min-inline-size: 0;
  }

  .profile dt {
    color: var(--_muted);
    font-size: var(--_size-s);
  }

  .profile li + li,
  .profile ul + p {
    margin-block-start: var(--_space-1);
  }

  .profile span.muted {
    margin-inline-start: 0.25em;
  }

  .profile button {
    max-inline-size: 100%;
    text-align: start;
    font-weight: 400;
  }

  .profile button[aria-pressed='true'] {
    border-color: var(--_accent);
    background-color: var(--_accent-soft);
  }

  .profile dd p:not(:first-child) {
    margin-block-start: 2px;
  }

  .profile dd p:has(> button, > a) {
    margin-block-start: var(--_space-1);
  }

  .talk {
    display: inline-flex;
    align-items: center;
    min-block-size: max(var(--_target-s), 24px);
    padding-inline: 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: inherit;
    font-size: var(--_size-s);
    font-weight: var(--_strong);
    text-decoration: none;
  }

  .talk:hover {
    background-color: var(--_sunken);
  }

  /* Axes run left to right in every script. */
  .mood-line {
    display: block;
    inline-size: 106px;
    max-inline-size: 100%;
    block-size: 30px;
    overflow: visible;
    fill: none;
    stroke: var(--_customers);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }

  .mood-line circle {
    fill: var(--_customers);
    stroke: none;
  }

  .mood-line .middle {
    stroke: var(--_line);
    stroke-width: 1;
  }

  .disclosure summary {
    inline-size: fit-content;
    min-block-size: var(--_target-s);
    align-content: center;
    color: var(--_muted);
    cursor: pointer;
  }

  .disclosure summary:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .disclosure dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: var(--_space-2) var(--_space-5);
    padding-block-start: var(--_space-2);
  }

  @media (forced-colors: active) {
    .profile button[aria-pressed='true'] {
      border: 2px solid Highlight;
    }

    .mood-line .middle {
      stroke: GrayText;
    }
  }

  @media print {
    .talk,
    .profile dd p > button {
      display: none;
    }
  }
`;
