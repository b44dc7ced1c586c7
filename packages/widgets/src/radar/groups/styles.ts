import { css } from 'lit';

/** The groups: small figures, and a table of them. */
export const styles = css`
  .groups,
  .groups section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .groups section + section {
    padding-block-start: var(--_space-4);
  }

  .small-figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: var(--_space-4);
  }

  .small-figure {
    display: grid;
    align-content: start;
    gap: var(--_space-1);
    break-inside: avoid;
  }

  .chart.is-small {
    inline-size: min(100%, 160px);
    margin-inline: 0;
  }

  .groups .table {
    overflow-x: auto;
  }

  .by-group :is(th + th, td) {
    min-inline-size: 6em;
  }

  .group-score {
    display: block;
  }
`;
