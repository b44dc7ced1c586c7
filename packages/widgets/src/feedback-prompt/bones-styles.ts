import { css } from 'lit';

/** While loading: the ready layout with bars for its words. */
export const bonesStyles = css`
  .bones {
    forced-color-adjust: none;
    user-select: none;
  }

  .bones :is(bdi, button span) {
    border-radius: 0.2em;
    background-color: var(--_blank);
    color: transparent;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }

  .bones :is(button, .point) {
    border-color: var(--_blank);
    background-color: transparent;
    color: transparent;
  }

  @media (forced-colors: active) {
    .bones :is(button, .point) {
      border-color: GrayText;
    }

    .bones :is(bdi:not(bdi bdi), button span) {
      outline: 1px solid GrayText;
    }
  }
`;
