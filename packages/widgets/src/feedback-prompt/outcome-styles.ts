import { css } from 'lit';

/** What became of the answers. */
export const outcomeStyles = css`
  .title {
    font-weight: var(--_strong);
  }

  .message {
    display: grid;
    gap: var(--_space-1);
    justify-items: start;
  }

  .have-code {
    margin-block-start: var(--_space-3);
    margin-inline-start: -8px;
  }

  .message:focus-visible {
    outline-offset: 4px;
  }

  .notice .row .plain {
    margin-inline-start: -8px;
  }

  .given {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_line);
  }

  .given dd {
    white-space: pre-wrap;
  }
`;
