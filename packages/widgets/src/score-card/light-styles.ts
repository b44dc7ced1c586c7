import { css } from 'lit';

/** The place that the bones take, for the light element before its view: the sentence, how sure it is, and what can be opened. */
export const lightStyles = css`
  :host {
    --_block-size: 11em;
  }
`;
