import { css } from 'lit';
import { sharedStyles } from '../element/shared-styles.js';

export const styles = [
  sharedStyles,
  css`
    .items {
      display: grid;
      gap: var(--_space-1);
      margin-block-start: var(--_space-3);
    }

    .hint {
      color: var(--_muted);
      max-inline-size: 42em;
    }

    /* While loading: the ready layout with bars for its words. */
    .bones {
      user-select: none;
    }

    .bones bdi {
      border-radius: 0.2em;
      background-color: var(--_blank);
      color: transparent;
    }

    @media (forced-colors: active) {
      .bones bdi {
        forced-color-adjust: none;
      }

      .bones bdi:not(bdi bdi) {
        outline: 1px solid GrayText;
      }
    }
  `,
];
