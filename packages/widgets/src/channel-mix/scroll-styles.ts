import { css } from 'lit';

/** Tables that are scrolled where they are wide, the names of their rows always in sight; each cell with small lines below its figure. */
export const scrollStyles = css`
  /* What is only heard is placed in it, and does not make the page wider. */
  .scroll {
    position: relative;
    overflow-x: auto;
  }

  .scroll:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  /* It is scrolled, so no word needs to be broken. */
  .scroll table {
    overflow-wrap: normal;
  }

  .scroll caption {
    padding-block-end: var(--_space-2);
    color: var(--_muted);
    text-align: start;
  }

  .scroll th:first-child {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 6em;
    max-inline-size: 9em;
    background-color: var(--_surface);
  }

  .scroll :is(th, td) {
    padding-inline: var(--_space-3);
  }

  .scroll .strong {
    font-weight: var(--_strong);
  }

  .scroll .part {
    display: block;
    white-space: nowrap;
  }

  @media print {
    .scroll {
      overflow: visible;
    }
  }
`;
