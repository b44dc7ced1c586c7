import { css } from 'lit';
import { sharedStyles } from '../element/shared-styles.js';
import { bonesStyles } from './bones-styles.js';
import { formStyles } from './form-styles.js';
import { noteStyles } from './note-styles.js';

/** The headings with the way to write, and the notes below. */
export const styles = [
  sharedStyles,
  noteStyles,
  formStyles,
  css`
    .bones,
    .desk {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-4);
    }

    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      justify-content: space-between;
      gap: var(--_space-3) var(--_space-4);
    }

    .head > div {
      flex: 1 1 16em;
      min-inline-size: 0;
    }

    .strong {
      font-weight: var(--_strong);
    }

    .given {
      justify-self: start;
    }

    .more {
      justify-self: start;
    }

    button[aria-disabled='true'] {
      opacity: 0.7;
      cursor: default;
    }

    :is(h2, h3, .given, .ask):focus:not(:focus-visible) {
      outline: none;
    }

    @media (forced-colors: active) {
      button.plain {
        border-color: Canvas;
        text-decoration: underline;
      }
    }
  `,
  bonesStyles,
];
