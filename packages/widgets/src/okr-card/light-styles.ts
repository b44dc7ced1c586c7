import { css } from 'lit';
import { placeStyles } from '../element/place-styles.js';

/**
 * The place that an objective with four key results will take, for the light element before its view, by the width it
 * has. The bones of the view lie over it.
 */
export const lightStyles = [
  placeStyles,
  css`
    :host::before {
      --_place: 97em;
    }

    @container (inline-size >= 384px) {
      :host::before {
        --_place: 83em;
      }
    }

    @container (inline-size >= 640px) {
      :host::before {
        --_place: 66em;
      }
    }

    @container (inline-size >= 704px) {
      :host::before {
        --_place: 61em;
      }
    }

    @container (inline-size >= 832px) {
      :host::before {
        --_place: 53em;
      }
    }

    :host([layout='row'])::before {
      --_place: 4em;
    }
  `,
];
