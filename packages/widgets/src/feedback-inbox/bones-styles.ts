import { css } from 'lit';

/** While loading: the ready layout with bars for its words. */
export const bonesStyles = css`
  .bones {
    user-select: none;
  }

  .bones bdi:not(bdi bdi),
  .bones :is(.chip span, .narrow label) {
    border-radius: 0.2em;
    background-color: var(--_blank);
    color: transparent;
  }

  .bones .field {
    border-color: var(--_line);
    color: transparent;
  }

  .bones .icon {
    visibility: hidden;
  }

  @media (forced-colors: active) {
    .bones bdi,
    .bones span {
      forced-color-adjust: none;
    }

    .bones bdi:not(bdi bdi) {
      outline: 1px solid GrayText;
    }
  }
`;
