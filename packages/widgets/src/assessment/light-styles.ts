import { css } from 'lit';
import { placeStyles } from '../element/place-styles.js';

/** The place that a page with four statements will take, for the light element before its view; the bones lie over it. */
export const lightStyles = [
  placeStyles,
  css`
    :host::before {
      --_place: 84em;
    }

    @container (inline-size >= 528px) {
      :host::before {
        --_place: 66em;
      }
    }
  `,
];
