import { css } from 'lit';

/** While loading: the ready layout with bars for its words. */
export const bonesStyles = css`
  .bones {
    user-select: none;
  }

  .bones bdi {
    border-radius: 0.2em;
    background-color: var(--_blank);
    color: transparent;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }

  .bones :is(.line, .mark, .cell text) {
    visibility: hidden;
  }

  @media (forced-colors: active) {
    .bones bdi {
      forced-color-adjust: none;
    }

    .bones bdi:not(bdi bdi) {
      outline: 1px solid GrayText;
    }
  }
`;
