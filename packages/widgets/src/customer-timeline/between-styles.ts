import { css } from 'lit';

/** The lines between two touchpoints: handovers, gaps and quiet days, told by words and by how the rail goes on. */
export const betweenStyles = css`
  .between {
    grid-area: 3 / 1 / auto / -1;
    display: grid;
    grid-template-columns: var(--_time) var(--_rail) minmax(0, 1fr);
    align-items: center;
    margin-block: calc(-1 * var(--_space-1)) var(--_space-1);
    padding-block: var(--_space-2);
  }

  .is-quiet {
    grid-row: 1;
  }

  .title ~ .between {
    grid-row: 10;
    margin-block: var(--_space-1) calc(-1 * var(--_space-1));
  }

  .title ~ .is-quiet {
    grid-row: 11;
  }

  .between > .rail {
    grid-area: 1 / 2;
    place-self: stretch;
    display: grid;
    place-content: center;
    margin-block: calc(-1 * var(--_space-2));
    padding: 0;
  }

  .between > .rail > .icon {
    position: relative;
    inline-size: 16px;
    block-size: 16px;
    background-color: var(--_surface);
    color: var(--_text);
  }

  .between > .words {
    grid-area: 1 / 3;
    color: var(--_muted);
    font-size: var(--_size-s);
  }

  .between :is(strong, span span) {
    unicode-bidi: plaintext;
  }

  .between strong {
    color: var(--_text);
    font-weight: var(--_strong);
  }

  :is(.is-quiet, .is-inferred) strong {
    color: inherit;
    font-weight: 400;
  }

  .is-quiet > .rail::before,
  .is-gap > .rail::before {
    border-inline-start: 2px dotted var(--_edge);
  }

  .is-gap > .rail > .icon,
  .is-gap strong {
    color: var(--_bad);
  }
`;
