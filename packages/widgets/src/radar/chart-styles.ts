import { css } from 'lit';

/**
 * The figure, and the marks of the series wherever they stand. Its units are a sixteenth of the host's font, so that its
 * words grow with those around it, and shrink only where there is no room.
 */
export const chartStyles = css`
  /* The surface where a colour stands in fill or stroke: a url() in these would be fetched, mixed it is only invalid. */
  :is(.chart, .key, .picture) {
    --_ground: color-mix(in srgb, var(--_surface), var(--_surface));
  }

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
    color: var(--_text);
    fill: currentColor;
    font-size: 13px;
    unicode-bidi: plaintext;
  }

  .chart tspan {
    unicode-bidi: plaintext;
  }

  .chart :is(.label, .value) {
    font-weight: var(--_strong);
  }

  .chart .tick {
    color: var(--_muted);
    font-size: 12px;
  }

  /* Lines pass behind a number. */
  .chart :is(.tick, .value) {
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .ring,
  .spoke {
    color: var(--_line);
    fill: none;
    stroke: currentColor;
  }

  .ring:last-of-type {
    color: var(--_edge);
  }

  .spoke.is-chosen {
    color: var(--_accent);
    stroke-width: 2;
  }

  .target {
    fill: none;
    pointer-events: all;
  }

  [data-dimension] {
    cursor: pointer;
  }

  .chart .label.is-chosen {
    text-decoration: underline;
  }

  :is(.chart, .key, .picture) .is-customer {
    color: var(--_customers);
  }

  :is(.chart, .key, .picture) .is-employee {
    color: var(--_employees);
  }

  :is(.chart, .key, .picture) .is-benchmark {
    color: var(--_benchmark);
  }

  .line,
  .interval {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .line.is-employee {
    stroke-dasharray: 6 4;
  }

  .line.is-benchmark {
    stroke-width: 1.75;
    stroke-dasharray: 0.1 4;
    stroke-linecap: round;
  }

  .interval {
    stroke-width: 1.5;
  }

  .mark {
    fill: currentColor;
  }

  .mark.is-customer {
    fill: var(--_ground);
    stroke: currentColor;
    stroke-width: 2.25;
  }

  .mark.is-employee {
    stroke: var(--_ground);
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
    /* Few palettes have a quiet line; the data comes first. */
    :is(.ring, .spoke) {
      stroke-opacity: 0.5;
    }

    .spoke.is-chosen {
      color: Highlight;
      stroke-opacity: 1;
    }

    .ring:last-of-type {
      color: CanvasText;
      stroke-opacity: 1;
    }
  }
`;
