import { css } from 'lit';

/** The place that the bones take, for the light element before its view: the sentence and three items. */
export const lightStyles = css`
  :host {
    --_block-size: 10em;
  }
`;
