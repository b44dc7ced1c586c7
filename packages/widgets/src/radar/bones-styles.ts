import { css } from 'lit';

/** While loading: the ready layout with bars for its words. */
export const bonesStyles = css`
  .bones {
    user-select: none;
  }

  .bones bdi:not(.is-score) {
    border-radius: 0.2em;
    background-color: var(--_blank);
    color: transparent;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }

  .bones .intro p {
    color: transparent;
  }

  .bones :is(.line, .mark, .interval, .chart text) {
    visibility: hidden;
  }

  .bones .ring:last-of-type {
    color: var(--_line);
  }

  @media (forced-colors: active) {
    .bones bdi:not(.is-score) {
      forced-color-adjust: none;
    }

    .bones bdi:not(bdi bdi) {
      outline: 1px solid GrayText;
    }
  }
`;
