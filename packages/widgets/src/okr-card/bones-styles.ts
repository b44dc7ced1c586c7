import { css } from 'lit';

/** While loading: the ready layout with bars for its words. */
export const bonesStyles = css`
  .bones {
    forced-color-adjust: none;
    user-select: none;
  }

  .bones bdi:not(bdi bdi),
  .bones button span {
    border-radius: 0.2em;
    background-color: var(--_blank);
    color: transparent;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }

  .bones :is(.icon, .fill, .pace, .mark),
  .bones .facts > span::after {
    visibility: hidden;
  }

  @media (forced-colors: active) {
    .bones bdi:not(bdi bdi),
    .bones button span {
      outline: 1px solid GrayText;
    }
  }
`;
