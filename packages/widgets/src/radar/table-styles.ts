import { css } from 'lit';

/** The table: columns where there is room, else a block of named figures for each dimension. */
export const tableStyles = css`
  .table {
    container-type: inline-size;
    min-inline-size: 0;
  }

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
    min-inline-size: 11em;
    padding-inline-start: 0;
    text-align: start;
  }

  thead th {
    color: var(--_muted);
    line-height: 1.3;
    vertical-align: bottom;
  }

  thead th + th {
    min-inline-size: 7em;
  }

  table .name {
    display: inline;
  }

  table .name:has(:is(.is-customer, .is-employee)) {
    white-space: nowrap;
  }

  tbody th {
    text-wrap: balance;
    hyphens: auto;
  }

  thead .key + span {
    color: var(--_text);
  }

  tbody th,
  .is-score > :first-child,
  .is-named > bdi {
    font-weight: var(--_strong);
  }

  .is-muted,
  .is-withheld,
  .doubt {
    color: var(--_muted);
  }

  .is-score {
    white-space: nowrap;
  }

  .heading {
    display: none;
  }

  @container (inline-size >= 46em) {
    :is(.is-named, .is-muted) > bdi {
      white-space: nowrap;
    }
  }

  tr.is-named {
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

  :is(tr, .line-row, .slopes li).is-chosen > :first-child {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
    text-decoration-color: var(--_accent);
  }

  tr.is-named:dir(rtl) {
    --_band: -8px;
  }

  @container (inline-size < 38em) or (inline-size < 608px) {
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

    .is-score,
    table .name:has(:is(.is-customer, .is-employee)) {
      white-space: normal;
    }

    .is-muted,
    .is-withheld {
      color: var(--_text);
    }

    tr.is-named {
      box-shadow:
        8px 0 0 var(--_accent-soft),
        -8px 0 0 var(--_accent-soft);
    }

    tr.is-named :is(th, td) {
      box-shadow: none;
    }
  }
`;
