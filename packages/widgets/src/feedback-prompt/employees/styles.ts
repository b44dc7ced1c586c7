import { css } from 'lit';

/** What only employees see: their receipt. */
export const styles = css`
  .receipt {
    margin-block-start: var(--_space-4);
  }

  .receipt .code {
    font-family: ui-monospace, monospace;
    font-size: var(--_size-l);
    user-select: all;
  }
`;
