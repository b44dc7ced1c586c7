import { css } from 'lit';
import { sharedStyles } from '../element/shared-styles.js';
import { bonesStyles } from './bones-styles.js';
import { touchpointStyles } from './touchpoint-styles.js';

/** The widget around its touchpoints: sentence, filter, days and foot. */
export const styles = [
  sharedStyles,
  touchpointStyles,
  css`
    :host {
      --_sticky: var(--ox-sticky, 0px);
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

    /* Between the filter and the first day, and below the heading of a day once that sticks. */
    .waiting {
      position: sticky;
      inset-block-start: calc(var(--_sticky) + 5.75em);
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
      margin-block-start: calc((var(--_target-s) + var(--_space-3)) / -2);
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

    .group + .group {
      padding-block-start: var(--_space-3);
    }

    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--_space-2) var(--_space-4);
    }

    @container (inline-size >= 512px) {
      .waiting {
        inset-block-start: calc(var(--_sticky) + 8px);
      }

      .waiting > div {
        margin-block-start: 0;
      }
    }

    @media (forced-colors: active) {
      .chip:has(:checked) {
        border: 2px solid Highlight;
      }
    }

    @media print {
      .day {
        position: static;
        break-after: avoid;
      }

      .waiting,
      .foot button {
        display: none;
      }
    }
  `,
  bonesStyles,
];
