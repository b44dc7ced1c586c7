import { css } from 'lit';
import { scrollStyles } from '../scroll-styles.js';

/** From channel to channel. */
export const styles = [
  scrollStyles,
  css`
    .handovers {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
      padding-block-start: var(--_space-2);
    }

    .handovers > p {
      max-inline-size: 44em;
    }

    .matrix td {
      min-inline-size: 6.5em;
    }

    /* The diagonal: not handed over, but begun again. */
    .matrix .is-same {
      background-color: var(--_sunken);
    }
  `,
];
