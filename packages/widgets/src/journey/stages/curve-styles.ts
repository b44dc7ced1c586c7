import { css } from 'lit';

/** The curves and their marks, in the list and in the map. */
export const curveStyles = css`
  :is(.cell, .key) {
    /* The surface where a colour stands in fill or stroke: a url() in these would be fetched, mixed it is only invalid. */
    --_ground: color-mix(in srgb, var(--_surface), var(--_surface));
    overflow: visible;
  }

  .cell {
    display: block;
    inline-size: 100%;
    block-size: 9em;
  }

  .cell :is(.is-customer, .value.is-customer),
  .key .is-customer {
    color: var(--_customers);
  }

  .cell :is(.is-employee, .value.is-employee),
  .key .is-employee {
    color: var(--_employees);
  }

  .is-backstage {
    color: var(--_muted);
  }

  .cell .grid {
    color: var(--_line);
    stroke: currentColor;
  }

  :is(.cell, .key) .line {
    stroke: currentColor;
    stroke-width: 2;
  }

  :is(.cell, .key) .line.is-employee {
    stroke-dasharray: 6 4;
  }

  .mark {
    fill: currentColor;
  }

  .mark.is-customer,
  .mark.is-backstage {
    fill: var(--_ground);
    stroke: currentColor;
    stroke-width: 2;
  }

  .mark.is-employee {
    stroke: var(--_ground);
  }

  .moment {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .cell text {
    fill: currentColor;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    /* Lines pass behind a number. */
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-width: 4px;
    stroke-linejoin: round;
    transform-box: fill-box;
    transform-origin: center;
  }

  .cell .value {
    font-weight: var(--_strong);
  }

  .axis text {
    color: var(--_muted);
  }

  /* Time goes on as the words do; the words themselves are not turned. */
  .cell:dir(rtl),
  .cell text:dir(rtl) {
    transform: scaleX(-1);
  }

  .key {
    flex: none;
    inline-size: 36px;
    block-size: 14px;
    vertical-align: -2px;
  }

  .key.is-mark {
    inline-size: 14px;
    margin-inline-end: 0.375em;
  }

  .key.is-mark + .key.is-mark {
    margin-inline-start: -0.25em;
  }

  @media (forced-colors: active) {
    .cell .grid {
      stroke-opacity: 0.5;
    }
  }
`;
