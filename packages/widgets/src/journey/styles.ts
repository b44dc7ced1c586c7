import { css } from 'lit';
import { coreStyles } from '../element/core-styles.js';
import { moreStyles } from '../element/more-styles.js';
import { switchStyles } from '../element/switch-styles.js';
import { bonesStyles } from './bones-styles.js';
import { lightStyles } from './light-styles.js';

/** The widget around its map, and its list. */
export const styles = [
  coreStyles,
  moreStyles,
  switchStyles,
  lightStyles,
  css`
    .journey {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-4);
    }

    .intro {
      display: grid;
      gap: 2px;
    }

    .said {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-5);
    }

    .said div {
      max-inline-size: 36em;
    }

    .head {
      gap: var(--_space-2) var(--_space-4);
    }

    @media print {
      :is(.switch, .tools) {
        display: none;
      }
    }
  `,
  bonesStyles,
];
