import { css } from 'lit';

/**
 * For the style sheet of the page: what shows itself later, and what the page holds back, takes no room before its light
 * element is there to see that, nor as a server rendered it.
 */
export const pageStyles = css`
  ox-feedback-prompt:is([trigger], [pages], [sample], [devices]):is(
      :not(:defined),
      [hydrate-internals-role]
    ):not([presentation='launcher'], [presentation='tab'], [presentation='page']) {
    display: none !important;
  }

  :root:has([data-oxhold]:not([data-oxhold='false' i]))
    ox-feedback-prompt:is(:not(:defined), [hydrate-internals-role]) {
    display: none !important;
  }
`;
