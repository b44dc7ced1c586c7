import { css } from 'lit';

/** The place that the bones take, for the light element before its view: the sentence, the filter and four objectives. */
export const lightStyles = css`
  :host {
    --_block-size: 30em;
  }
`;
