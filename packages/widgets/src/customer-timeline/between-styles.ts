import { css } from 'lit';

/** The lines between two touchpoints: handovers, gaps and quiet days, told by words and by how the rail goes on. */
export const betweenStyles = css`
  .between {
    grid-area: 3 / 1 / auto / -1;
    position: relative;
    margin-block: calc(-1 * var(--_space-1)) var(--_space-1);
    padding-block: var(--_space-2);
    padding-inline-start: calc(var(--_time) + var(--_rail));
    color: var(--_muted);
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

  .between::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_time) + var(--_mark) / 2 - 0.5px);
    border-inline-start: 1px solid var(--_edge);
  }

  .between > .icon {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-start: calc(var(--_time) + var(--_mark) / 2 - 8px);
    inline-size: 16px;
    block-size: 16px;
    background-color: var(--_surface);
    color: var(--_text);
  }

  .between > :is(strong, span) {
    font-size: var(--_size-s);
    unicode-bidi: plaintext;
  }

  .between > strong {
    color: var(--_text);
    font-weight: var(--_strong);
  }

  :is(.is-quiet, .is-inferred) > strong {
    color: inherit;
    font-weight: 400;
  }

  :is(.is-quiet, .is-gap)::before {
    border-inline-start: 2px dotted var(--_edge);
  }

  .is-quiet > .icon {
    display: none;
  }

  .is-gap > :is(.icon, strong) {
    color: var(--_bad);
  }
`;
