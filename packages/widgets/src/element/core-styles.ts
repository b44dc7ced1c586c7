import { css } from 'lit';
import { tokens } from './tokens.js';

/** What every view needs: the root, text, buttons and notices. */
export const coreStyles = [
  tokens,
  css`
    .root {
      container-type: inline-size;
      color: var(--_text);
      line-height: 1.5;
      font-variant-numeric: tabular-nums;
      text-align: start;
      overflow-wrap: anywhere;
    }

    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    h2,
    h3,
    p,
    dl,
    dd,
    dt,
    ul,
    ol,
    fieldset,
    legend {
      margin: 0;
      padding: 0;
      border: 0;
      font-size: 1em;
    }

    h2,
    h3,
    legend {
      font-weight: var(--_strong);
      line-height: 1.35;
    }

    .sentence {
      font-size: var(--_size-l);
      font-weight: var(--_strong);
      line-height: 1.35;
      text-wrap: balance;
      max-inline-size: 44em;
    }

    .small {
      font-size: var(--_size-s);
    }

    .muted {
      color: var(--_muted);
    }

    .good {
      color: var(--_good);
    }

    .warn {
      color: var(--_warn);
    }

    .bad {
      color: var(--_bad);
    }

    .icon {
      inline-size: 1.125em;
      block-size: 1.125em;
      flex: none;
      vertical-align: -0.2em;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    /* The icon stands at the middle of the first line, however many follow. */
    .with-icon {
      display: inline-flex;
      align-items: start;
      gap: 0.375em;
    }

    .with-icon > .icon {
      margin-block-start: calc((1lh - 1.125em) / 2);
    }

    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-2);
    }

    button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 6px;
      min-block-size: var(--_target-s);
      padding: 4px 12px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background-color: transparent;
      color: inherit;
      font: inherit;
      font-size: var(--_size-s);
      font-weight: var(--_strong);
      line-height: 1.3;
      cursor: pointer;
    }

    button:hover {
      background-color: var(--_sunken);
    }

    button.plain {
      border-color: transparent;
      color: var(--_accent);
      padding-inline: 8px;
    }

    :is(a, button, input, textarea, [tabindex]):focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }

    .notice {
      display: grid;
      gap: var(--_space-2);
      justify-items: start;
      max-inline-size: 42em;
      padding-block: var(--_space-1);
      padding-inline-start: var(--_space-4);
      border-inline-start: 3px solid var(--_edge);
    }

    .notice.is-good {
      border-color: var(--_good);
    }

    .notice.is-warn {
      border-color: var(--_warn);
    }

    .notice.is-bad {
      border-color: var(--_bad);
    }
  `,
];
