import { css } from 'lit';

/** A row of a timeline: its rail with its mark carries the order, everything else is words. */
export const rowStyles = css`
  :host {
    --_mark: max(24px, 1.75em);
    --_rail: calc(var(--_mark) + var(--_space-2));
  }

  .touchpoint {
    position: relative;
    display: grid;
    grid-template-columns: var(--_rail) minmax(0, 1fr) auto;
    column-gap: var(--_space-2);
    padding-block: var(--_space-1);
    line-height: 1.35;
    scroll-margin-block-start: calc(var(--_sticky, 0px) + 4em);
  }

  .touchpoint > * {
    grid-column: 2 / -1;
    min-inline-size: 0;
  }

  .touchpoint > .day,
  .touchpoint > .between {
    grid-column: 1 / -1;
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
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-3);
    padding-block: var(--_space-2) var(--_space-1);
    background-color: var(--_surface);
    line-height: 1.35;
  }

  .day > h3 > button {
    justify-content: start;
    min-block-size: 24px;
    margin-inline-start: -8px;
    padding-block: 2px;
    color: inherit;
    font-size: 1em;
    text-align: start;
  }

  .count {
    flex: none;
    color: var(--_muted);
    font-size: var(--_size-s);
    font-weight: 400;
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

  :is(.day > h3 > button, .opens)[aria-expanded='true']::before {
    transform: translateY(25%) rotate(225deg);
  }

  .rail {
    grid-column: 1;
    grid-row: auto / span 4;
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    margin-block: calc(-1 * var(--_space-1));
    padding-block-start: var(--_space-1);
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
  .day + .time + .rail::before {
    inset-block-start: var(--_space-2);
  }

  .is-last > .rail::before {
    inset-block-end: auto;
    block-size: var(--_space-3);
  }

  .touchpoint > .rail > .icon {
    position: relative;
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
    border-style: dashed;
    color: var(--_employees);
  }

  .alongside {
    grid-area: mark;
    position: relative;
    place-self: start end;
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: calc(var(--_mark) - 9px);
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
    justify-self: start;
    direction: ltr;
  }

  .title {
    margin: 0;
    font-size: 1em;
    font-weight: var(--_strong);
  }

  .amount {
    justify-self: end;
    direction: ltr;
    font-weight: var(--_strong);
    white-space: nowrap;
  }

  .opens,
  .copy {
    justify-self: start;
    min-block-size: 24px;
    margin-inline-start: -8px;
    padding-block: 1px;
    font-weight: 400;
    scroll-margin-block-start: calc(var(--_sticky, 0px) + 4em);
  }

  .detail {
    display: grid;
    gap: var(--_space-2);
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

  .copy {
    margin-inline-start: -9px;
  }

  mark {
    background-color: light-dark(#ffe68a, #6b5300);
    color: inherit;
  }

  .is-found > .rail > .icon {
    background-color: light-dark(#ffe68a, #6b5300);
  }

  .is-sought {
    background-color: var(--_accent-soft);
  }

  .between {
    display: grid;
    grid-template-columns: var(--_rail) minmax(0, 1fr);
    column-gap: var(--_space-2);
    align-items: center;
    padding-block: var(--_space-2);
    margin-block-end: calc(-1 * var(--_space-1));
    color: var(--_muted);
    font-size: var(--_size-s);
  }

  .between > .rail {
    grid-row: auto;
    align-self: stretch;
    justify-content: center;
    margin-block: calc(-1 * var(--_space-2));
    padding: 0;
  }

  .between > .rail > .icon {
    position: relative;
    background-color: var(--_surface);
    color: var(--_text);
  }

  .between > .words > strong {
    color: var(--_text);
    font-weight: var(--_strong);
  }

  .is-quiet > .words > strong {
    color: inherit;
    font-weight: 400;
  }

  .is-quiet > .rail::before,
  .is-gap > .rail::before {
    border-inline-start: 2px dotted var(--_edge);
  }

  .is-gap > .rail > .icon,
  .is-gap > .words > strong {
    color: var(--_bad);
  }
`;
