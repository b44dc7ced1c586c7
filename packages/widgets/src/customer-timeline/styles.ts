import { css } from 'lit';
import { sharedStyles } from '../element/shared-styles.js';

/** The rail with its marks carries the order; everything else is words and hairlines. */
export const styles = [
  sharedStyles,
  css`
    :host {
      --_sticky: var(--ox-sticky, 0px);
      --_mark: max(24px, 1.875em);
      --_rail: var(--_mark);
    }

    .root {
      isolation: isolate;
    }

    .root,
    .bones {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3);
    }

    .hint {
      color: var(--_muted);
      max-inline-size: 42em;
    }

    .filter {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
      min-inline-size: 0;
      padding-block-end: var(--_space-3);
      border-block-end: 1px solid var(--_line);
    }

    .chip {
      position: relative;
      display: inline-flex;
      align-items: center;
      gap: 0.375em;
      min-block-size: var(--_target-s);
      padding: 2px 9px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      font-size: var(--_size-s);
      cursor: pointer;
    }

    .chip:hover {
      background-color: var(--_sunken);
    }

    .chip input {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }

    .chip .icon:first-of-type {
      display: none;
    }

    .chip:has(:checked) {
      border-color: var(--_accent);
      background-color: var(--_accent-soft);
      font-weight: var(--_strong);
    }

    .chip:has(:checked) .icon:first-of-type {
      display: inline;
      color: var(--_accent);
    }

    .chip:has(:focus-visible) {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }

    .count {
      color: var(--_muted);
      font-size: var(--_size-s);
      font-weight: 400;
      white-space: nowrap;
    }

    .feed {
      min-inline-size: 0;
    }

    .waiting {
      position: sticky;
      inset-block-start: calc(var(--_sticky) + 8px);
      z-index: 2;
      display: flex;
      justify-content: center;
      block-size: 0;
    }

    /* Opaque, whatever the palette of the person makes of the button. */
    .waiting > div {
      flex: none;
      align-self: flex-start;
      max-inline-size: 100%;
      margin-block-start: 4.25em;
      border-radius: var(--_radius);
      background-color: var(--_surface);
    }

    .nothing {
      display: grid;
      gap: var(--_space-2);
      justify-items: start;
      padding-block: var(--_space-3);
    }

    .day {
      position: sticky;
      inset-block-start: var(--_sticky);
      z-index: 1;
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      gap: var(--_space-3);
      padding-block: var(--_space-3) var(--_space-2);
      background-color: var(--_surface);
    }

    .bones .day {
      position: static;
    }

    .group + .group {
      padding-block-start: var(--_space-3);
    }

    .touchpoint {
      position: relative;
      display: grid;
      grid-template:
        'rail title title' auto
        'rail time facts' auto
        'rail mood mood' auto
        'rail more more' auto
        / calc(var(--_rail) + var(--_space-2)) auto minmax(0, 1fr);
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

    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--_space-2) var(--_space-4);
    }

    .bone {
      display: inline-block;
      max-inline-size: 100%;
      line-height: 1;
      vertical-align: middle;
    }

    .w-3 {
      inline-size: 3em;
    }

    .w-5 {
      inline-size: 5em;
    }

    .w-7 {
      inline-size: 7em;
    }

    .w-10 {
      inline-size: 10em;
    }

    .w-13 {
      inline-size: 13em;
    }

    .w-16 {
      inline-size: 16em;
    }

    .w-24 {
      inline-size: 24em;
    }

    @container (inline-size >= 512px) {
      .waiting > div {
        margin-block-start: 0;
      }

      .touchpoint {
        grid-template:
          'time rail title' auto
          '. rail facts' auto
          '. rail mood' auto
          '. rail more' auto
          / 4.5em calc(var(--_rail) + var(--_space-2)) minmax(0, 1fr);
      }

      .time {
        margin-inline-end: var(--_space-3);
        padding-block-start: 0.2em;
        text-align: end;
      }
    }

    @media (forced-colors: active) {
      .chip:has(:checked) {
        border: 2px solid Highlight;
      }

      .rail::before {
        border-color: CanvasText;
      }
    }

    @media print {
      .day {
        position: static;
        break-after: avoid;
      }

      .touchpoint {
        break-inside: avoid;
      }

      .waiting,
      .foot button,
      .more > button {
        display: none;
      }
    }
  `,
];
