import { css } from 'lit';

/** What else there is to know of a dimension. */
export const styles = css`
  .details {
    display: grid;
    gap: var(--_space-3);
    margin-block-start: var(--_space-3);
    padding-inline-start: var(--_space-4);
    border-inline-start: 3px solid var(--_edge);
  }

  .details h4 {
    margin: 0;
    font-size: var(--_size-s);
    font-weight: var(--_strong);
  }

  .spoken {
    font-weight: var(--_strong);
  }

  .practice {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--_space-2) var(--_space-5);
  }

  .details a {
    display: inline-block;
    min-block-size: 24px;
  }
`;
