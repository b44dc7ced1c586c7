import { css } from 'lit';

/** What became of a check-in. */
export const outcomeStyles = css`
  /* The notice brings its own rule, in the colour of what became of it. */
  .check-in[part='outcome'] {
    padding-inline-start: 0;
    border-inline-start: 0;
  }

  .given {
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_line);
  }

  .message {
    display: grid;
    gap: var(--_space-1);
    justify-items: start;
  }

  .message:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 4px;
  }
`;
