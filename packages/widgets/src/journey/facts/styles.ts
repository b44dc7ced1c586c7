import { css } from 'lit';

/** Measures, and what really happened. */
export const styles = css`
  .measures li + li {
    margin-block-start: var(--_space-2);
  }

  .measures button {
    justify-content: start;
    padding-inline: 0;
    border-color: transparent;
    color: var(--_accent);
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .actual {
    display: grid;
    gap: var(--_space-1);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  .unplanned summary {
    padding-block: 3px;
  }

  .unplanned li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    justify-content: space-between;
    max-inline-size: 28em;
  }
`;
