import { css } from 'lit';
import { moreStyles } from '../../element/more-styles.js';

/** Whom somebody can talk to: quiet at a question, a button where it comes first. */
export const styles = [
  moreStyles,
  css`
    .person {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-2);
      align-items: center;
      margin-block-start: var(--_space-3);
    }

    .person a {
      display: inline-flex;
      align-items: center;
      min-block-size: max(var(--_target-s), 24px);
    }

    .person.is-first {
      margin-block: 0;
    }

    .person.is-first a {
      min-block-size: var(--_target);
      padding-inline: 18px;
      border: 1px solid var(--_accent);
      border-radius: var(--_radius);
      font-weight: var(--_strong);
      text-decoration: none;
    }

    .message .lines {
      white-space: pre-line;
    }
  `,
];
