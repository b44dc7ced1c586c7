import { css } from 'lit';

/** The place that the bones take, for the light element before its view: the headings and two notes. */
export const lightStyles = css`
  :host {
    --_block-size: 28em;
  }
`;
