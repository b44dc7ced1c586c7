import { css } from 'lit';
import { scaleStyles } from '../element/scale-styles.js';
import { sharedStyles } from '../element/shared-styles.js';
import { bonesStyles } from './bones-styles.js';

/** The pages of the questionnaire. */
export const styles = [
  sharedStyles,
  scaleStyles,
  css`
    .page {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-4);
      max-inline-size: 832px;
    }

    .progress,
    .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
      justify-items: start;
    }

    .steps {
      display: flex;
      gap: 4px;
      inline-size: 100%;
    }

    .steps span {
      flex: 1;
      block-size: 4px;
      background-color: var(--_blank);
    }

    .steps .done {
      background-color: var(--_accent);
    }

    .steps .now::before {
      content: '';
      display: block;
      inline-size: 50%;
      block-size: 100%;
      background-color: var(--_accent);
    }

    h2:focus {
      outline: none;
    }

    summary {
      min-block-size: max(1.5rem, 24px);
      align-content: center;
      color: var(--_accent);
      cursor: pointer;
    }

    .group {
      min-inline-size: 0;
      padding-block: var(--_space-4);
      border-block-start: 1px solid var(--_line);
    }

    legend {
      float: inline-start;
      inline-size: 100%;
      max-inline-size: 38em;
      padding-block-end: var(--_space-2);
      text-wrap: pretty;
    }

    legend ~ * {
      clear: both;
    }

    .agree .point {
      align-content: center;
      min-inline-size: 0;
      min-block-size: max(3.25rem, 52px);
      padding: 6px 2px;
      font-size: var(--_size-s);
      line-height: 1.25;
      text-align: center;
      hyphens: auto;
    }

    .apart {
      flex-wrap: nowrap;
      justify-content: space-between;
      min-block-size: var(--_target);
      margin-block-start: var(--_space-1);
    }

    .options {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }

    .option {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
      min-block-size: var(--_target);
      padding-inline-end: 8px;
      cursor: pointer;
    }

    .apart .option {
      padding-inline-end: 0;
      font-size: var(--_size-s);
      line-height: 1.3;
    }

    .apart button {
      flex: none;
    }

    .option input {
      flex: none;
      inline-size: 20px;
      block-size: 20px;
      margin: 0;
      accent-color: var(--_accent);
    }

    .note {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-1);
    }

    .note label {
      font-weight: var(--_strong);
    }

    .moves {
      gap: var(--_space-2) var(--_space-4);
    }

    .moves .plain {
      padding-inline: 0;
    }

    @container (inline-size < 448px) {
      .agree .point {
        padding-inline: 0;
        font-size: max(0.75em, 12px);
      }

      /* Seven words side by side have no room to spare. */
      .agree.is-long {
        gap: 0;
      }

      .is-long .point {
        margin-inline-start: -1px;
        border-radius: 0;
        font-weight: 400;
        letter-spacing: -0.02em;
      }

      .is-long .point:first-child {
        margin-inline-start: 0;
        border-start-start-radius: var(--_radius);
        border-end-start-radius: var(--_radius);
      }

      .is-long .point:last-child {
        border-start-end-radius: var(--_radius);
        border-end-end-radius: var(--_radius);
      }
    }

    @container (inline-size >= 528px) {
      .agree .point {
        min-block-size: var(--_target);
      }
    }

    @media (forced-colors: active) {
      .steps span {
        border: 1px solid CanvasText;
      }

      .moves .plain {
        padding-inline: 12px;
      }

      .steps :is(.done, .now)::before,
      .steps .done {
        forced-color-adjust: none;
        background-color: Highlight;
      }
    }
  `,
  bonesStyles,
];
