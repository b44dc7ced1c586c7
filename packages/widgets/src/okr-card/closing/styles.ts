import { css } from 'lit';

/** How an objective ended, and how its goal was changed. */
export const styles = css`
  .end {
    display: grid;
    gap: var(--_space-3);
    margin-block-start: var(--_space-2);
  }

  .changes {
    display: grid;
    gap: var(--_space-3);
  }

  .changes > li {
    max-inline-size: 48em;
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_line);
  }

  .changes ul > li {
    padding-inline-start: 1em;
  }

  .changes ul > li::before {
    content: '–';
    content: '–' / '';
    float: inline-start;
    margin-inline-start: -1em;
  }
`;
