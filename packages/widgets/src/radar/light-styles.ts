import { css } from 'lit';
import { placeStyles } from '../element/place-styles.js';

/**
 * The place that a profile of six dimensions will take, for the light element before its view: figure and table one
 * below the other, where it is narrow a block for each dimension, where it is wide side by side. The
 * bones of the view lie over it.
 */
export const lightStyles = [
  placeStyles,
  css`
    :host::before {
      --_place: 68em;
    }

    @container (inline-size >= 360px) {
      :host::before {
        --_place: 92em;
      }
    }

    @container (inline-size >= 38em) and (inline-size >= 608px) {
      :host::before {
        --_place: 68em;
      }
    }

    @container (inline-size >= 736px) {
      :host::before {
        --_place: 58em;
      }
    }

    @container (inline-size >= 58.5em) and (inline-size >= 936px) {
      :host::before {
        --_place: 45em;
      }
    }
  `,
];
