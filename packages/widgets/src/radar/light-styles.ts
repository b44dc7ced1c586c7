import { css } from 'lit';

/**
 * The place that a profile of six dimensions will take, for the light element before its view: figure, table and method
 * one below the other, where it is narrow with a block for each row of the table, where it is wide side by side. The
 * bones of the view lie over it.
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
    block-size: var(--ox-block-size, var(--_radar));
  }

  :host::before {
    --_radar: 103em;
  }

  @container (inline-size >= 360px) {
    :host::before {
      --_radar: 96em;
    }
  }

  @container (inline-size >= 38em) and (inline-size >= 608px) {
    :host::before {
      --_radar: 67em;
    }
  }

  @container (inline-size >= 736px) {
    :host::before {
      --_radar: 60em;
    }
  }

  @container (inline-size >= 58.5em) and (inline-size >= 936px) {
    :host::before {
      --_radar: 44em;
    }
  }

  .root {
    grid-area: 1 / 1;
    align-self: start;
  }
`;
