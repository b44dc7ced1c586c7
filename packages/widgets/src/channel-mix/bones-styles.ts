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
  }

  .bones .intro p {
    color: transparent;
  }

  .bones :is(.swatch, .ticks) {
    visibility: hidden;
  }

  .bones .piece {
    color: var(--_blank);
    fill: currentColor;
  }

  @media (forced-colors: active) {
    .bones bdi {
      forced-color-adjust: none;
      outline: 1px solid GrayText;
    }
  }
`;
