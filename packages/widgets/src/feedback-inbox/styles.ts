import { css } from 'lit';
import { sharedStyles } from '../element/shared-styles.js';
import { bonesStyles } from './bones-styles.js';
import { itemStyles } from './item-styles.js';
import { listStyles } from './list-styles.js';

/** The widget around list and open item: sentence, the two beside each other, figures. */
export const styles = [
  sharedStyles,
  listStyles,
  itemStyles,
  css`
    .root,
    .bones,
    .index {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3);
    }

    .bones {
      grid-column: 1 / -1;
    }

    h4 {
      margin: 0;
      font-size: 1em;
      font-weight: var(--_strong);
      line-height: 1.35;
    }

    .strong {
      font-weight: var(--_strong);
    }

    .desk {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-4) var(--_space-5);
      align-items: start;
    }

    .field {
      min-inline-size: 0;
      max-inline-size: 100%;
      min-block-size: var(--_target-s);
      padding: 4px 10px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background-color: var(--_surface);
      color: inherit;
      font: inherit;
      font-size: max(1em, 13px);
    }

    .figures {
      display: grid;
      gap: var(--_space-2);
      padding-block-start: var(--_space-3);
      border-block-start: 1px solid var(--_line);
    }

    .figures dl {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2) var(--_space-4);
    }

    .figures dt {
      font-weight: var(--_strong);
    }

    .figures dd {
      max-inline-size: 42em;
    }

    select:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }

    /* Where there is no room for both, an open item is a page of its own. */
    @container (inline-size < 704px) {
      .has-open > .index {
        display: none;
      }
    }

    @container (inline-size >= 704px) {
      .has-open {
        grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      }
    }

    @container (inline-size >= 528px) {
      .figures dl > div {
        display: grid;
        grid-template-columns: minmax(0, 10em) minmax(0, 1fr);
        gap: var(--_space-4);
      }
    }

    @media (forced-colors: active) {
      .field {
        border-color: FieldText;
      }

      button.plain {
        border-color: Canvas;
        text-decoration: underline;
      }
    }
  `,
  bonesStyles,
];
