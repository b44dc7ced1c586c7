import { css } from 'lit';
import { sharedStyles } from '../element/shared-styles.js';
import { bonesStyles } from './bones-styles.js';

/** The items below the sentence. */
export const styles = [
  sharedStyles,
  css`
    .items {
      display: grid;
      gap: var(--_space-1);
      margin-block-start: var(--_space-3);
    }
  `,
  bonesStyles,
];
