import { css } from 'lit';

/** The table: columns where there is room, else a block of named figures for each dimension. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_size-s);
    line-height: 1.4;
  }

  caption {
    padding-block-end: var(--_space-2);
    color: var(--_muted);
    text-align: start;
  }

  th,
  td {
    padding-block: calc(var(--_space-2) + 2px);
    padding-inline: var(--_space-3) 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  :is(th, td) bdi bdi {
    overflow-wrap: anywhere;
  }

  th:first-child {
    min-inline-size: 8em;
    padding-inline-start: 0;
    text-align: start;
  }

  thead th {
    color: var(--_muted);
    line-height: 1.3;
    vertical-align: bottom;
  }

  thead .name {
    gap: 0.25em;
    color: var(--_text);
  }

  tbody th,
  .is-score > :first-child,
  .is-named > bdi {
    font-weight: var(--_strong);
  }

  .is-muted,
  .doubt {
    color: var(--_muted);
  }

  .is-score {
    white-space: nowrap;
  }

  .heading {
    display: none;
  }

  tr.is-named :is(th, td) {
    background-color: var(--_accent-soft);
  }

  /* The band reaches a little beyond the lines, so that its words stay in line with those above. */
  tr.is-named th {
    box-shadow: calc(-1 * var(--_band)) 0 0 var(--_accent-soft);
  }

  tr.is-named td:last-child {
    box-shadow: var(--_band) 0 0 var(--_accent-soft);
  }

  tr.is-named {
    --_band: 8px;
  }

  tr.is-named:dir(rtl) {
    --_band: -8px;
  }

  @container (inline-size < 34em) or (inline-size < 544px) {
    table,
    tbody,
    caption,
    th,
    td {
      display: block;
    }

    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_space-1) var(--_space-3);
      padding-block: var(--_space-3);
      border-block-end: 1px solid var(--_line);
    }

    tbody :is(th, td) {
      padding: 0;
      border: 0;
      text-align: start;
    }

    tbody th {
      grid-column: 1 / -1;
    }

    .heading {
      display: block;
      color: var(--_muted);
    }

    .heading .name {
      gap: 0.25em;
    }

    .is-score {
      white-space: normal;
    }

    tr.is-named {
      background-color: var(--_accent-soft);
      box-shadow: 0 0 0 8px var(--_accent-soft);
      border-color: transparent;
    }

    tr.is-named :is(th, td) {
      background-color: transparent;
      box-shadow: none;
    }
  }
`;
