import { css } from 'lit';
import { placeStyles } from '../element/place-styles.js';

/**
 * The place that six channels of one side will take, for the light element before its view: bars and parts one below the other,
 * where it is wide side by side. The bones of the view lie over it.
 */
export const lightStyles = [
  placeStyles,
  css`
    :host::before {
      --_place: 66em;
    }

    @container (inline-size >= 360px) {
      :host::before {
        --_place: 58em;
      }
    }

    @container (inline-size >= 46em) {
      :host::before {
        --_place: 37em;
      }
    }
  `,
];
