import { css } from 'lit';

/** What became of the answers, and the person's own. */
export const styles = css`
  .strong {
    font-weight: var(--_strong);
  }

  .code {
    font-family: ui-monospace, monospace;
    font-size: var(--_size-l);
    user-select: all;
  }

  .own {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_size-s);
    line-height: 1.4;
  }

  :is(th, td) {
    padding-block: var(--_space-1);
    padding-inline: 0 var(--_space-2);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    hyphens: auto;
  }

  th {
    font-weight: 400;
  }

  thead th {
    color: var(--_muted);
  }

  /* Of the names of dimensions a word may be broken before one of these is. */
  td {
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
  }
`;
