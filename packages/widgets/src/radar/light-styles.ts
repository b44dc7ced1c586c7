import { css } from 'lit';

/** The place that a profile of six dimensions will take, for the light element before its view. */
export const lightStyles = css`
  :host {
    --_block-size: 40em;
  }
`;
