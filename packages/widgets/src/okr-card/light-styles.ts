import { css } from 'lit';

/**
 * The place that an objective with four key results will take, for the light element before its view, by the width it
 * has. The bones of the view lie over it.
 */
export const lightStyles = css`
  :host(:not([hidden], :state(ready), :state(empty), :state(error))) {
    --_block-size: 0px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
  }

  :host(:not(:state(ready), :state(empty), :state(error)))::before {
    content: '';
    grid-area: 1 / 1;
    block-size: var(--ox-block-size, var(--_card));
  }

  :host::before {
    --_card: 97em;
  }

  @container (inline-size >= 384px) {
    :host::before {
      --_card: 83em;
    }
  }

  @container (inline-size >= 640px) {
    :host::before {
      --_card: 66em;
    }
  }

  @container (inline-size >= 704px) {
    :host::before {
      --_card: 61em;
    }
  }

  @container (inline-size >= 832px) {
    :host::before {
      --_card: 53em;
    }
  }

  .root {
    grid-area: 1 / 1;
    align-self: start;
  }
`;
