import { css } from 'lit';

/** What channels have contributed: a bar for what one can be told, stripes for what none can. */
export const styles = css`
  .channels {
    grid-column: 1 / -1;
  }

  .channels summary {
    display: list-item;
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }

  .channels summary:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .channels table {
    inline-size: 100%;
    max-inline-size: 44em;
    table-layout: fixed;
    margin-block: var(--_space-1) var(--_space-2);
    border-collapse: collapse;
  }

  .channels :is(th, td) {
    padding-block: 4px;
    padding-inline: 0 var(--_space-3);
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  .channels thead th {
    color: var(--_muted);
  }

  .channels col:nth-child(2) {
    inline-size: 42%;
  }

  .channels col:last-child {
    inline-size: 20%;
  }

  .channels td:last-child {
    padding-inline-end: 0;
  }

  .channels tfoot :is(th, td) {
    border-block-end: 0;
  }

  .length {
    display: block;
    inline-size: 100%;
    block-size: 14px;
    margin-block-start: calc((1lh - 14px) / 2);
    overflow: visible;
    direction: ltr;
  }

  /* Stripes: no channel's. */
  .rest {
    color: var(--_muted);
    stroke: currentColor;
    stroke-width: 8;
    stroke-dasharray: 2 3;
  }

  .zero {
    color: var(--_edge);
    stroke: currentColor;
  }

  @container (inline-size >= 480px) {
    .channels col:nth-child(2) {
      inline-size: 30%;
    }

    .channels col:last-child {
      inline-size: 38%;
    }
  }

  @media (forced-colors: active) {
    .rest,
    .zero {
      stroke: CanvasText;
    }
  }
`;
