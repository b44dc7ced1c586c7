import { css } from 'lit';

/** Notes, and what can be done with one. */
export const noteStyles = css`
  .notes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-block-start: 1px solid var(--_line);
  }

  .notes > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    justify-items: start;
    padding-block: var(--_space-4);
    border-block-end: 1px solid var(--_line);
  }

  .notes h3 > .icon {
    color: var(--_accent);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
  }

  .said {
    max-inline-size: 42em;
    inline-size: 100%;
    white-space: pre-line;
  }

  /* As a block of its own it begins where its script does. */
  .said bdi {
    display: block;
  }

  .acts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }
`;
