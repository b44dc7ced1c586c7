import { css } from 'lit';

/** Purpose, autonomy and mastery: below each other, side by side where there is room. */
export const styles = css`
  .meaning {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(232px, 100%), 1fr));
    gap: var(--_space-4) calc(2 * var(--_space-4));
  }

  .meaning > section {
    max-inline-size: 40em;
  }

  .meaning dl {
    display: grid;
    gap: var(--_space-2);
  }

  .meaning .mark {
    display: inline-block;
    margin-block: 0;
    margin-inline-end: 0.25em;
  }

  .meaning .dashed > li {
    padding-inline-start: 1em;
  }

  .meaning .dashed > li::before {
    content: '–';
    content: '–' / '';
    float: inline-start;
    margin-inline-start: -1em;
  }

  .meaning a {
    display: inline-block;
    min-block-size: 24px;
  }
`;
