import { css } from 'lit';

/**
 * The figure, and the marks of the series wherever they stand. Its units are a sixteenth of the host's font, so that its
 * words grow with those around it, and shrink only where there is no room.
 */
export const chartStyles = css`
  .chart {
    display: block;
    block-size: auto;
    margin-inline: auto;
    overflow: visible;
    /* An axis has no writing direction. */
    direction: ltr;
  }

  .chart.is-compact {
    inline-size: min(100%, max(21em, 336px));
  }

  .chart.is-wide {
    display: none;
    inline-size: min(100%, max(27em, 432px));
  }

  @container (inline-size >= 27em) and (inline-size >= 432px) {
    .chart.is-compact {
      display: none;
    }

    .chart.is-wide {
      display: block;
    }
  }

  .chart text {
    fill: var(--_text);
    font-size: 13px;
    unicode-bidi: plaintext;
  }

  .chart tspan {
    unicode-bidi: plaintext;
  }

  .chart .label {
    font-weight: var(--_strong);
  }

  .chart .tick {
    fill: var(--_muted);
    font-size: 12px;
  }

  /* Lines pass behind a number. */
  .chart :is(.tick, .value) {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .chart .value {
    font-weight: var(--_strong);
  }

  .ring,
  .spoke {
    fill: none;
    stroke: var(--_line);
  }

  .ring:last-of-type {
    stroke: var(--_edge);
  }

  .line {
    fill: none;
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .line.is-customer {
    stroke: var(--_customers);
  }

  .line.is-employee {
    stroke: var(--_employees);
    stroke-dasharray: 6 4;
  }

  .line.is-benchmark {
    stroke: var(--_benchmark);
    stroke-width: 1.75;
    stroke-dasharray: 0.1 4;
    stroke-linecap: round;
  }

  .interval {
    stroke-width: 1.5;
  }

  .interval.is-customer {
    stroke: var(--_customers);
  }

  .interval.is-employee {
    stroke: var(--_employees);
  }

  .mark.is-customer {
    fill: var(--_surface);
    stroke: var(--_customers);
    stroke-width: 2.25;
  }

  .mark.is-employee {
    fill: var(--_employees);
    stroke: var(--_surface);
  }

  .mark.is-benchmark {
    fill: var(--_benchmark);
  }

  .chart .value.is-customer {
    fill: var(--_customers);
  }

  .chart .value.is-employee {
    fill: var(--_employees);
  }

  .key {
    flex: none;
    inline-size: 36px;
    block-size: 14px;
    margin-block-start: calc((1lh - 14px) / 2);
    overflow: visible;
  }

  .key.is-mark {
    inline-size: 12px;
    block-size: 12px;
    margin-block: 0;
    margin-inline-end: 0.375em;
    vertical-align: -1px;
  }

  @media (forced-colors: active) {
    .ring:last-of-type {
      stroke: CanvasText;
    }

    .chart .tick,
    .chart .value,
    .chart .label {
      fill: CanvasText;
    }
  }
`;
