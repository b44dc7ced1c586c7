import { css } from 'lit';

/**
 * For the style sheet of the page: what it holds back takes no room before its light element is there to see that, nor as a
 * server rendered it.
 */
export const pageStyles = css`
  :root:has([data-oxhold]:not([data-oxhold='false' i]))
    ox-feedback-prompt:is(:not(:defined), [hydrate-internals-role]) {
    display: none !important;
  }
`;
