import { css } from 'lit';

/** The panels under the tools. */
export const styles = css`
  .panel {
    display: grid;
    gap: var(--_space-3);
    min-inline-size: 0;
    padding: var(--_space-3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_surface);
  }

  /* What is found is scrolled to, and the field has to stay. */
  .panel[role='search'] {
    position: sticky;
    inset-block-start: var(--_sticky);
    z-index: 3;
  }

  /* What is found upwards stops below the field. */
  .root:has(> .panel[role='search']) .touchpoint {
    scroll-margin-block-start: calc(var(--_sticky, 0px) + 11em);
  }

  .panel .choice {
    min-inline-size: 0;
  }

  .panel legend {
    padding-block-end: var(--_space-1);
    color: var(--_muted);
    font-weight: 400;
  }

  .panel .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    min-inline-size: 0;
  }

  .panel .chip > .icon:first-of-type {
    display: none;
  }

  .panel .chip:has(:checked) > .icon:first-of-type {
    display: inline;
  }

  .panel .words,
  .panel .day-field,
  .link-address {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }

  .link-address {
    justify-self: stretch;
  }

  .panel .stand {
    display: flex;
    align-items: center;
    min-block-size: 1.5em;
  }

  .panel .words .small,
  .panel .day-field .small,
  .link-address .small {
    color: var(--_muted);
  }

  .panel .field,
  .link-address .field {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: var(--_target-s);
    padding: 4px 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: max(var(--_size-s), 13px);
  }

  .panel button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  @container (inline-size >= 512px) {
    .panel[role='search'] {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }

    .panel[role='search'] > .row,
    .panel[role='search'] > .muted {
      grid-column: 1 / -1;
    }

    .panel .stand {
      min-block-size: var(--_target-s);
    }
  }

  @container (inline-size >= 640px) {
    .panel.is-wide {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: var(--_space-5);
      align-items: start;
    }

    .panel.is-wide > :is(.row, p) {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .panel,
    .notice[part='link'] {
      display: none;
    }
  }
`;
