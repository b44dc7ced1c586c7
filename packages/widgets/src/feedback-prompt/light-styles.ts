import { css } from 'lit';

/**
 * The place that the first question will take, for the light element before its view: the size of the question about
 * recommendation as it wraps in English. The bones of the view lie over it. The attribute beside the state is for pages
 * rendered by a server.
 */
export const lightStyles = css`
  :host(
    :is(
      [presentation='launcher'],
      [presentation='tab'],
      [presentation='dialog'],
      :state(launcher)
    ):not([hidden])
  ) {
    --_block-size: 44px;
    display: inline-block;
    min-inline-size: 0;
  }

  :host([presentation='tab']:not([hidden])) {
    --_block-size: 0px;
    display: block;
  }

  :host(
    :not(
      [presentation='launcher'],
      [presentation='tab'],
      [presentation='dialog'],
      :state(launcher),
      [hidden],
      :state(ready),
      :state(empty),
      :state(error)
    )
  ) {
    --_block-size: 0px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
  }

  :host(:not(:state(ready), :state(empty), :state(error)))::before {
    content: '';
    grid-area: 1 / 1;
    block-size: var(--ox-block-size, var(--_question));
  }

  :host::before {
    --_question: calc(8.465em + 178px);
  }

  @container (inline-size >= 528px) {
    :host::before {
      --_question: calc(4.425em + 122px);
    }
  }

  /* Nothing of it is to be seen, whatever the page says of its display. */
  :host(:state(away)) {
    display: none !important;
  }

  .root {
    grid-area: 1 / 1;
    align-self: start;
  }
`;
