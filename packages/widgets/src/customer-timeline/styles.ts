import { css } from 'lit';
import { sharedStyles } from '../element/shared-styles.js';
import { bonesStyles } from './bones-styles.js';
import { rowStyles } from './row-styles.js';
import { toolbarStyles } from './toolbar-styles.js';

/** The widget around its touchpoints: sentence, filter, days and foot. */
export const styles = [
  sharedStyles,
  toolbarStyles,
  rowStyles,
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

    .chip:has(:checked) {
      border-color: var(--_accent);
      background-color: var(--_accent-soft);
      font-weight: var(--_strong);
    }

    .chip:has(:checked) .icon:first-of-type {
      color: var(--_accent);
    }

    .chip:has(:focus-visible) {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }

    /* As much as the overview will take that is brought or counted. */
    .overview-place {
      min-block-size: calc(6em + 110px);
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

    .group > .day {
      position: sticky;
      inset-block-start: var(--_sticky);
      z-index: 1;
    }

    .group + .group {
      padding-block-start: var(--_space-2);
    }

    .box {
      position: relative;
      max-block-size: var(--ox-scroll-block-size, min(40em, 80vh));
      overflow: hidden auto;
      overflow-anchor: none;
      scroll-padding-block-start: 3em;
      contain: content;
    }

    .rows {
      position: absolute;
      inset-block-start: 0;
      inset-inline: 0;
    }

    .stuck {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      block-size: 0;
      cursor: pointer;
    }

    .filter.is-unsettled {
      min-block-size: calc(var(--_target-s) + var(--_space-3));
    }

    .sentence:focus,
    .feed-end:focus {
      outline: none;
    }

    .sentence:focus-visible,
    .feed-end:focus-visible {
      outline: 2px solid var(--_focus);
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
      .group > .day {
        position: static;
      }

      .waiting,
      .foot button {
        display: none;
      }
    }
  `,
  bonesStyles,
];
