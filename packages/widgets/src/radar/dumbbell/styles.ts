import { css } from 'lit';

/** The lines of the dumbbell. */
export const styles = css`
  .dumbbell {
    container-type: inline-size;
  }

  .line-row {
    display: grid;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_line);
    line-height: 1.4;
  }

  .line-row.is-scale {
    padding-block: 0;
    border: 0;
  }

  .line-name {
    font-weight: var(--_strong);
    font-size: var(--_size-s);
    hyphens: auto;
  }

  .lines {
    display: block;
    inline-size: 100%;
    block-size: 36px;
    overflow: visible;
    /* A scale has no writing direction. */
    direction: ltr;
  }

  .is-scale .lines {
    block-size: 18px;
  }

  .lines .tick {
    color: var(--_muted);
    fill: currentColor;
    font-size: 12px;
  }

  .lines .key {
    margin: 0;
  }

  .base {
    color: var(--_line);
    stroke: currentColor;
  }

  .band {
    fill: currentColor;
    fill-opacity: 0.2;
  }

  .gap {
    color: var(--_edge);
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .gap.is-named {
    color: var(--_text);
    stroke-width: 2.5;
  }

  .line-values {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    font-size: var(--_size-s);
  }

  .line-value {
    white-space: nowrap;
  }

  .line-value:has(.is-withheld) {
    white-space: normal;
  }

  .line-gap {
    flex-basis: 100%;
  }

  .line-row.is-named {
    background-color: var(--_accent-soft);
    box-shadow:
      8px 0 0 var(--_accent-soft),
      -8px 0 0 var(--_accent-soft);
  }

  @container (inline-size >= 40em) and (inline-size >= 640px) {
    .line-row {
      grid-template-columns: 11em minmax(0, 1fr) 17em;
      align-items: center;
    }
  }

  @media (forced-colors: active) {
    .band {
      fill: none;
      stroke: currentColor;
    }
  }

  @media print {
    .line-row {
      break-inside: avoid;
    }
  }
`;
