import { css } from 'lit';

/** What employees read before the first statement. */
export const styles = css`
  .voluntary {
    border-color: var(--_accent);
  }

  .voluntary p:first-child {
    font-weight: var(--_strong);
  }

  .who {
    margin-block-start: var(--_space-2);
  }

  .who > div {
    display: grid;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }

  .who a {
    display: inline-block;
    min-block-size: 24px;
  }

  @container (inline-size >= 528px) {
    .who > div {
      grid-template-columns: 13em 1fr;
    }
  }
`;
