import { css } from 'lit';

/** While loading: the ready layout with bars for its words. */
export const bonesStyles = css`
  .bones {
    user-select: none;
  }

  .bones :is(bdi, .option span, label, summary) {
    border-radius: 0.2em;
    color: transparent;
  }

  .bones bdi {
    background-color: var(--_blank);
  }

  .bones :is(.badge, .option, summary, .note),
  .bones .now::before {
    visibility: hidden;
  }

  .bones :is(button, .point) {
    border-color: var(--_blank);
    background-color: transparent;
    color: transparent;
  }

  .bones .steps span {
    background-color: var(--_blank);
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
