import { css } from 'lit';
import { placeStyles } from '../element/place-styles.js';

/**
 * The place that a journey of six stages will take, for the light element before its view: a list where it is narrow, else a
 * map. The bones of the view lie over it.
 */
export const lightStyles = [
  placeStyles,
  css`
    :host::before {
      --_place: 120em;
    }

    @container (inline-size >= 560px) {
      :host::before {
        --_place: min(62em, 85vh + 14em);
      }
    }
  `,
];
