import { css } from 'lit';

/** How contact is spread over time, and which part of it is shown. */
export const styles = css`
  .overview {
    --_grip: 24px;

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    min-inline-size: 0;
  }

  :is(.overview-head, .overview-foot) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    min-block-size: var(--_target-s);
  }

  .overview-head .row {
    gap: 0 var(--_space-4);
  }

  /* Its words begin where those around do. */
  .overview button.plain {
    padding-inline: 0;
  }

  /* Time runs as words do; a finger that goes up or down scrolls the page. */
  .brush {
    cursor: crosshair;
    touch-action: pan-y pinch-zoom;
    user-select: none;
  }

  .bars {
    display: block;
    inline-size: calc(100% - 2 * var(--_grip));
    block-size: 56px;
    margin-inline: var(--_grip);
    border-block-end: 1px solid var(--_edge);
  }

  .bars:dir(rtl) {
    transform: scaleX(-1);
  }

  .bar {
    fill: none;
    stroke: currentColor;
  }

  .bar.is-solid {
    color: var(--_accent);
  }

  .bar.is-striped {
    color: var(--_text);
    stroke-dasharray: 3 1;
  }

  .bar.is-hollow {
    color: var(--_accent);
  }

  .bar.is-dotted {
    color: var(--_edge);
    stroke-dasharray: 1 2;
  }

  .veil {
    color: var(--_surface);
    fill: currentColor;
    fill-opacity: 0.75;
  }

  .edge {
    color: var(--_accent);
    stroke: currentColor;
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }

  .ends {
    position: relative;
    block-size: var(--_grip);
    cursor: ew-resize;
  }

  /*
   * Each is as much shorter as a grip is wide, so that both grips lie outside of what is shown and never one upon the
   * other. A pointer passes through: it draws over the whole, and a finger would move the slider of the browser too.
   */
  .ends input {
    position: absolute;
    inset-block: 0;
    inline-size: calc(100% - var(--_grip));
    block-size: var(--_grip);
    margin: 0;
    padding: 0;
    border: 0;
    appearance: none;
    background-color: transparent;
    pointer-events: none;
  }

  .ends .start {
    inset-inline-start: 0;
  }

  .ends .end {
    inset-inline-end: 0;
  }

  .ends input:focus-visible {
    outline: none;
  }

  .ends input::-webkit-slider-runnable-track {
    block-size: var(--_grip);
    background-color: transparent;
  }

  .ends input::-moz-range-track {
    block-size: var(--_grip);
    background-color: transparent;
  }

  .ends input::-webkit-slider-thumb {
    box-sizing: border-box;
    inline-size: var(--_grip);
    block-size: var(--_grip);
    margin: 0;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    appearance: none;
    background-color: var(--_surface);
  }

  .ends input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: var(--_grip);
    block-size: var(--_grip);
    margin: 0;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background-color: var(--_surface);
  }

  .ends input:focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .ends input:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .marks {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-2);
    margin-inline: var(--_grip);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
  }

  .swatch {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
  }

  .numbers {
    max-block-size: 20em;
    overflow: auto;
  }

  /* Where it is narrow the table is scrolled, and no word is broken. */
  .numbers table {
    border-collapse: collapse;
    overflow-wrap: normal;
  }

  .numbers :is(th, td) {
    padding: 0 var(--_space-3);
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
  }

  .numbers th:first-child {
    padding-inline-start: 0;
    text-align: start;
    white-space: nowrap;
  }

  .numbers thead th {
    position: sticky;
    inset-block-start: 0;
    background-color: var(--_surface);
    color: var(--_muted);
    vertical-align: bottom;
  }

  .numbers button {
    min-block-size: 24px;
    text-align: start;
  }

  @media (forced-colors: active) {
    .overview button.plain {
      padding-inline: 8px;
    }
  }

  @media print {
    .ends,
    .overview button {
      display: none;
    }
  }
`;
