import { css } from 'lit';

/** A touchpoint on its rail: the rail with its marks carries the order, everything else is words. */
export const touchpointStyles = css`
  :host {
    --_mark: max(24px, 1.875em);
  }

  .touchpoint {
    position: relative;
    display: grid;
    grid-template:
      'rail title title' auto
      'rail time facts' auto
      'rail mood mood' auto
      'rail more more' auto
      / calc(var(--_mark) + var(--_space-2)) auto minmax(0, 1fr);
    padding-block: var(--_space-3);
    scroll-margin-block-start: calc(var(--_sticky) + 4em);
  }

  .touchpoint:focus {
    outline: none;
  }

  .touchpoint:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .rail {
    grid-area: rail;
    position: relative;
    display: flex;
    justify-content: center;
    align-items: flex-start;
    margin-block: calc(-1 * var(--_space-3));
    margin-inline-end: var(--_space-2);
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

  .day + .touchpoint > .rail::before {
    inset-block-start: var(--_space-4);
  }

  .touchpoint:last-child > .rail::before {
    inset-block-end: auto;
    block-size: var(--_space-4);
  }

  .day + .touchpoint:last-child > .rail::before {
    display: none;
  }

  .mark {
    position: relative;
    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    margin-block-start: calc(var(--_space-3) + 0.75em - var(--_mark) / 2);
    border: 1.5px solid var(--_customers);
    border-radius: 50%;
    background-color: var(--_surface);
    color: var(--_customers);
  }

  .is-employees .mark {
    border-color: var(--_employees);
    border-radius: 3px;
    color: var(--_employees);
  }

  .bones .mark {
    border-color: var(--_line);
  }

  .mark .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  .title {
    grid-area: title;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--_space-3);
    min-inline-size: 0;
  }

  h4 {
    flex: 1 1 9em;
    margin: 0;
    min-inline-size: 0;
    font-size: 1em;
    font-weight: var(--_strong);
    line-height: 1.5;
  }

  .amount {
    margin-inline-start: auto;
    font-weight: var(--_strong);
    white-space: nowrap;
  }

  .time,
  .facts,
  .mood {
    color: var(--_muted);
    font-size: var(--_size-s);
  }

  .time {
    grid-area: time;
    margin-inline-end: var(--_space-2);
    white-space: nowrap;
  }

  .facts {
    grid-area: facts;
    min-inline-size: 0;
  }

  .facts > :not(:last-child)::after {
    content: '\\00a0· ';
    content: '\\00a0· ' / '';
  }

  .mood {
    grid-area: mood;
  }

  .more {
    grid-area: more;
    min-inline-size: 0;
  }

  .more > button {
    min-block-size: 24px;
    margin-inline-start: -8px;
    padding-block: 2px;
    font-weight: 400;
    scroll-margin-block-start: calc(var(--_sticky) + 4em);
  }

  .more .icon {
    transition: rotate var(--_motion);
  }

  .more > [aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  .detail {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-1);
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_line);
    max-inline-size: 42em;
  }

  .detail[hidden] {
    display: none;
  }

  .plain-text bdi {
    display: block;
  }

  .plain-text {
    white-space: pre-line;
  }

  @container (inline-size >= 512px) {
    .touchpoint {
      grid-template:
        'time rail title' auto
        '. rail facts' auto
        '. rail mood' auto
        '. rail more' auto
        / 4.5em calc(var(--_mark) + var(--_space-2)) minmax(0, 1fr);
    }

    .time {
      margin-inline-end: var(--_space-3);
      padding-block-start: 0.2em;
      text-align: end;
    }
  }

  @media (forced-colors: active) {
    .rail::before {
      border-color: CanvasText;
    }
  }

  @media print {
    .touchpoint {
      break-inside: avoid;
    }

    .more > button {
      display: none;
    }
  }
`;
