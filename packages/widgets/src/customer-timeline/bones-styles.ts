import { css } from 'lit';

/** While loading: the ready layout with bars for its words. */
export const bonesStyles = css`
  .bones {
    forced-color-adjust: none;
    user-select: none;
  }

  .bones :is(bdi, h4, time, .count, .facts, .chip > span, .tools > button) {
    border-radius: 0.2em;
    background-color: var(--_blank);
    color: transparent;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }

  .bones :is(.facts, h4) {
    justify-self: start;
  }

  .bones :is(.icon, .opens, .foot, .day > h3 > button::before) {
    visibility: hidden;
  }

  .bones .day {
    position: static;
  }

  @media (forced-colors: active) {
    .bones :is(bdi, h4, time, .count, .facts, .chip > span, .tools > button) {
      outline: 1px solid GrayText;
    }
  }
`;
