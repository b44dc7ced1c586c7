import { css } from 'lit';

/** What an objective is connected with, and the dimensions with their waves. */
export const styles = css`
  .relations {
    display: grid;
    gap: var(--_space-3);
  }

  .relations ul {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: 48em;
  }

  .relations details ul {
    margin-block-start: var(--_space-2);
  }

  .relations summary {
    display: list-item;
    inline-size: fit-content;
    min-block-size: 24px;
    margin-block-start: var(--_space-1);
    cursor: pointer;
  }

  .relations summary:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .relations a {
    display: inline-block;
    min-block-size: 24px;
  }

  /* It opens what it names, as a link does. */
  .relations button.related {
    display: inline-block;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 0;
    color: var(--_accent);
    font-size: 1em;
    font-weight: inherit;
    line-height: 1.5;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .moved > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1) var(--_space-4);
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_line);
  }

  .moved .mark {
    display: inline-block;
    margin-block: 0;
    margin-inline-end: 0.25em;
  }

  .moved dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(136px, 100%), 1fr));
    gap: var(--_space-1) var(--_space-4);
  }

  .moved + p {
    margin-block-start: var(--_space-2);
  }

  @container (inline-size >= 640px) {
    .relations > div {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: var(--_space-4);
    }

    .relations > div > dt {
      /* On one line with what it names. */
      padding-block-start: 0.15em;
    }

    .moved > li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
