import { css } from 'lit';
import { placeStyles } from '../element/place-styles.js';

/**
 * The place that a profile of six dimensions will take, for the light element before its view: figure, table and method
 * one below the other, where it is narrow with a block for each row of the table, where it is wide side by side. The
 * bones of the view lie over it.
 */
export const lightStyles = [
  placeStyles,
  css`
    :host::before {
      --_place: 103em;
    }

    @container (inline-size >= 360px) {
      :host::before {
        --_place: 96em;
      }
    }

    @container (inline-size >= 38em) and (inline-size >= 608px) {
      :host::before {
        --_place: 67em;
      }
    }

    @container (inline-size >= 736px) {
      :host::before {
        --_place: 60em;
      }
    }

    @container (inline-size >= 58.5em) and (inline-size >= 936px) {
      :host::before {
        --_place: 44em;
      }
    }
  `,
];
