import { css } from 'lit';

/**
 * The place that the first question will take, for the light element before its view: the size of the question about
 * recommendation as it wraps in English. The bones of the view lie over it. The attribute beside the state is for pages
 * rendered by a server.
 */
export const lightStyles = css`
  :host(:is([presentation='launcher'], :state(launcher)):not([hidden])) {
    --_block-size: 44px;
    display: inline-block;
    min-inline-size: 0;
  }

  :host(
    :not(
      [presentation='launcher'],
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

  :host(
    :not([presentation='launcher'], :state(launcher), :state(ready), :state(empty), :state(error))
  )::before {
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

  .root {
    grid-area: 1 / 1;
    align-self: start;
  }
`;
