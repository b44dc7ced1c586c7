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
  }

  .bones .field {
    border-color: var(--_line);
    color: transparent;
  }

  .bones :is(.icon, .fill, .pace) {
    visibility: hidden;
  }

  @media (forced-colors: active) {
    .bones bdi {
      forced-color-adjust: none;
      outline: 1px solid GrayText;
    }
  }
`;
