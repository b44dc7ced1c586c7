import { css } from 'lit';

/** A page that holds nothing but the prompt. */
export const styles = css`
  .root.is-page {
    display: grid;
    grid-template-columns: minmax(0, 672px);
    place-content: safe center;
    min-block-size: calc(100svb - 2 * var(--_space-5));
    padding-block: var(--_space-5);
  }
`;
