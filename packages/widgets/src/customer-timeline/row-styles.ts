import { css } from 'lit';
import { betweenStyles } from './between-styles.js';

/**
 * A row of a timeline: its rail with its mark carries the order, everything else is words. Columns: room of the other lane,
 * time, rail, words, what stands at their end, room of the other lane. Rows: what leads to the touchpoint (1 to 3), the
 * touchpoint (4 to 9), what it came from (10 and 11).
 */
export const rowStyles = [
  css`
    :host {
      --_mark: max(24px, 1.75em);
      --_rail: calc(var(--_mark) + var(--_space-3));
      --_time: 0px;
    }

    /* It shares its name with the rows of buttons of all widgets. */
    .rows > .row {
      display: block;
    }

    .touchpoint {
      position: relative;
      display: grid;
      grid-template-columns:
        var(--_before, 0px) var(--_time) var(--_rail) minmax(0, 1fr)
        auto var(--_after, 0px);
      padding-block: var(--_space-1);
      line-height: 1.35;
      scroll-margin-block-start: calc(var(--_sticky, 0px) + 4em);
    }

    .touchpoint:focus {
      outline: none;
    }

    .touchpoint:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: -2px;
    }

    .is-collapsed > :not(.day),
    .time:empty,
    .facts:empty {
      display: none;
    }

    .day {
      grid-area: 2 / 1 / auto / -1;
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      gap: var(--_space-3);
      padding-block: var(--_space-2) var(--_space-1);
      padding-inline-end: 4px;
      background-color: var(--_surface);
      line-height: 1.35;
    }

    .touchpoint:not(.is-first) > .day {
      padding-block-start: var(--_space-3);
    }

    .day > h3 > button {
      justify-content: start;
      min-block-size: 24px;
      padding: 2px 4px;
      color: inherit;
      font-size: 1em;
      text-align: start;
    }

    .count {
      flex: none;
      color: var(--_muted);
      font-size: var(--_size-s);
      font-weight: 400;
      unicode-bidi: plaintext;
      white-space: nowrap;
    }

    /* What opens has an arrow that turns, drawn here since it would be a node in each row. */
    :is(.day > h3 > button, .opens)::before {
      content: '';
      flex: none;
      inline-size: 0.45em;
      block-size: 0.45em;
      margin-inline: 0.2em;
      border-block-end: 1.5px solid currentColor;
      border-inline-end: 1.5px solid currentColor;
      transform: translateY(-25%) rotate(45deg);
      transition: transform var(--_motion);
    }

    :is(.day > h3 > button, .opens):dir(rtl)::before {
      transform: translateY(-25%) rotate(-45deg);
    }

    :is(.day > h3 > button, .opens)[aria-expanded='true']::before {
      transform: translateY(25%) rotate(225deg);
    }

    :is(.day > h3 > button, .opens)[aria-expanded='true']:dir(rtl)::before {
      transform: translateY(25%) rotate(135deg);
    }

    .rail {
      grid-area: 4 / 3 / 10 / auto;
      position: relative;
      margin-block: calc(-1 * var(--_space-1));
      margin-inline-end: var(--_space-3);
      padding-block: var(--_space-1);
      text-align: center;
    }

    .rail::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(50% - 0.5px);
      border-inline-start: 1px solid var(--_edge);
    }

    .is-employees > .rail::before {
      border-inline-start-style: dashed;
    }

    .is-first > .rail::before,
    .day ~ .rail::before,
    .day + .touchpoint > .rail::before {
      inset-block-start: var(--_space-2);
    }

    .is-last > .rail::before {
      inset-block-end: auto;
      block-size: var(--_space-3);
    }

    .touchpoint > .rail > .icon {
      position: relative;
      display: block;
      inline-size: var(--_mark);
      block-size: var(--_mark);
      padding: calc((var(--_mark) - 16px) / 2 - 1.5px);
      border: 1.5px solid var(--_customers);
      border-radius: 50%;
      background-color: var(--_surface);
      color: var(--_customers);
    }

    .is-employees > .rail > .icon {
      border-color: var(--_employees);
      border-radius: 3px;
      color: var(--_employees);
    }

    .alongside {
      grid-area: 4 / 3 / 7 / auto;
      position: relative;
      place-self: start end;
      inline-size: 18px;
      block-size: 18px;
      margin-block: calc(var(--_mark) - 9px) -9px;
      margin-inline-end: calc(var(--_space-3) - 6px);
      padding: 2px;
      border: 1px solid var(--_customers);
      border-radius: 50%;
      background-color: var(--_surface);
      color: var(--_customers);
    }

    .time,
    .facts {
      color: var(--_muted);
      font-size: var(--_size-s);
    }

    .time {
      grid-area: 4 / 4 / auto / 6;
      justify-self: start;
      unicode-bidi: plaintext;
    }

    .title {
      justify-self: start;
      unicode-bidi: plaintext;
      grid-area: 5 / 4;
      margin: 0;
      min-inline-size: 0;
      font-size: 1em;
      font-weight: var(--_strong);
    }

    .amount {
      grid-area: 5 / 5;
      justify-self: end;
      margin-inline: var(--_space-3) 4px;
      font-weight: var(--_strong);
      unicode-bidi: plaintext;
      white-space: nowrap;
    }

    .facts {
      unicode-bidi: isolate;
      grid-area: 6 / 4 / auto / 6;
    }

    .opens,
    .copy {
      min-block-size: 24px;
      margin-inline-start: -5px;
      padding: 1px 4px;
      font-weight: 400;
      scroll-margin-block-start: calc(var(--_sticky, 0px) + 4em);
    }

    .opens {
      grid-area: 8 / 4 / auto / 6;
      justify-self: start;
    }

    .fold {
      grid-row: 7;
    }

    .detail {
      grid-area: 9 / 4 / auto / 6;
      display: grid;
      gap: var(--_space-2);
      justify-items: start;
      margin-block: var(--_space-1) var(--_space-2);
      padding-inline-start: var(--_space-3);
      border-inline-start: 2px solid var(--_line);
      max-inline-size: 42em;
      line-height: 1.5;
    }

    .plain-text {
      white-space: pre-line;
    }

    .plain-text > bdi {
      display: block;
    }

    mark,
    .is-found > .rail > .icon {
      background-color: color-mix(in oklab, var(--_warn) 26%, var(--_surface));
    }

    /* In a link too: the accent differs too little from this ground. */
    mark {
      color: var(--_text);
    }

    :is(.is-sought mark, .is-sought > .rail > .icon) {
      outline: 2px solid var(--_accent);
    }

    @container (inline-size >= 512px) {
      .touchpoint {
        --_time: 4.75em;
      }

      .is-dated {
        --_time: 6.5em;
      }

      .time {
        grid-area: 4 / 2 / 7 / auto;
        justify-self: end;
        margin-inline-end: var(--_space-3);
        padding-block-start: 0.2em;
        text-align: end;
      }

      .title {
        grid-row: 4;
      }

      .amount {
        grid-row: 4;
      }

      .facts {
        grid-area: 5 / 4;
      }

      .opens:not([aria-expanded='true'].fold) {
        grid-area: 5 / 5;
        place-self: center end;
        margin-block: -3px;
        margin-inline: var(--_space-3) 0;
      }

      .lane-customer {
        --_after: 36%;
      }

      .lane-firm {
        --_before: 36%;
      }

      .lane-both {
        --_before: 18%;
        --_after: 18%;
      }
    }

    @container (inline-size >= 832px) {
      .lane-customer {
        --_after: 48%;
      }

      .lane-firm {
        --_before: 48%;
      }
    }

    @media (forced-colors: active) {
      mark {
        forced-color-adjust: none;
        background-color: Mark;
        color: MarkText;
      }

      /* Now it has an edge, which would cross the sum above it. */
      .opens.opens:not([aria-expanded='true'].fold) {
        margin-block: 0;
      }

      .is-found > .rail > .icon {
        background-color: Canvas;
      }

      :is(.is-sought mark, .is-sought > .rail > .icon) {
        outline-color: Highlight;
      }
    }

    @media print {
      .touchpoint {
        break-inside: avoid;
      }

      .opens,
      .copy,
      .day > h3 > button::before {
        display: none;
      }

      .day {
        break-after: avoid;
      }
    }
  `,
  betweenStyles,
];
