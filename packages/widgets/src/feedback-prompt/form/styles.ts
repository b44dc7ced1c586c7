import { css } from 'lit';

/** What is disabled with the form around it. */
export const styles = css`
  .whole {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .whole:disabled {
    opacity: 0.6;
  }
`;
