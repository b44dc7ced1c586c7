import { css } from 'lit';

/**
 * The place of a widget whose height depends on its width, for the light element before its view; the bones of the view lie
 * over it. A room says in `--_place` how high it is, by container queries.
 */
export const placeStyles = css`
  :host(:not([hidden], :state(ready), :state(empty), :state(error))) {
    --_block-size: 0px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
  }

  :host(:not(:state(ready), :state(empty), :state(error)))::before {
    content: '';
    grid-area: 1 / 1;
    block-size: var(--ox-block-size, var(--_place));
  }

  .root {
    grid-area: 1 / 1;
    align-self: start;
  }
`;
