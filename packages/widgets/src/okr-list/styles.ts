import { css } from 'lit';
import { coreStyles } from '../element/core-styles.js';
import { moreStyles } from '../element/more-styles.js';
import { bonesStyles } from './bones-styles.js';
import { rowStyles } from './row-styles.js';

/** The sentence, the filter, and what stands around the rows. */
export const styles = [
  coreStyles,
  moreStyles,
  css`
    .whole {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3);
    }

    .filter {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
      gap: var(--_space-3);
      align-items: start;
    }

    .filter > div {
      display: grid;
      gap: 2px;
      min-inline-size: 0;
    }

    .field {
      inline-size: 100%;
      min-inline-size: 0;
      min-block-size: var(--_target-s);
      padding: 4px 8px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background-color: var(--_surface);
      color: inherit;
      font: inherit;
      font-size: max(1em, 13px);
    }

    .field:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }

    .over {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 var(--_space-4);
    }

    .keys {
      flex-basis: 100%;
    }

    .nothing {
      display: grid;
      gap: var(--_space-2);
      justify-items: start;
    }
  `,
  rowStyles,
  bonesStyles,
];
