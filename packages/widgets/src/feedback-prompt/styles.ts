import { css } from 'lit';
import { sharedStyles } from '../element/shared-styles.js';
import { lightStyles } from './light-styles.js';

const questionStyles = css`
  .root {
    container-name: prompt;
  }

  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    max-inline-size: 672px;
  }

  .step .sentence {
    display: block;
    inline-size: 100%;
    padding-block-end: var(--_space-3);
    text-wrap: pretty;
  }

  fieldset {
    min-inline-size: 0;
  }

  .scale {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 4px;
  }

  .point {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: var(--_target);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    cursor: pointer;
  }

  .point:hover {
    background-color: var(--_sunken);
  }

  .point input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .point:has(:focus-visible) {
    z-index: 1;
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .point:has(:checked) {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: var(--_strong);
  }

  .badge {
    display: none;
    position: absolute;
    z-index: 1;
    inset-block-start: -8px;
    inset-inline-end: 2px;
    padding: 3px;
    border-radius: 50%;
    background-color: var(--_surface);
    color: var(--_accent);
    box-shadow: 0 0 0 1.5px var(--_accent);
  }

  .badge .icon {
    display: block;
    inline-size: 10px;
    block-size: 10px;
    stroke-width: 3;
  }

  .point:has(:checked) .badge {
    display: block;
  }

  .ends {
    display: grid;
    margin-block-start: 6px;
  }

  .words .sentence {
    padding-block-end: var(--_space-1);
  }

  textarea {
    margin-block-start: var(--_space-3);
  }

  textarea[aria-invalid='true'] {
    border-color: var(--_bad);
  }

  #obstacle {
    align-items: start;
  }

  #obstacle .icon,
  .title .icon {
    margin-block-start: 0.2em;
  }

  #count {
    margin-block-start: 6px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
  }

  button.plain.large {
    padding-inline: 10px;
  }

  .position {
    inline-size: 100%;
  }

  @container prompt (inline-size >= 528px) {
    .scale {
      grid-template-columns: repeat(11, minmax(0, 1fr));
    }

    .ends {
      display: flex;
      justify-content: space-between;
      gap: var(--_space-4);
    }

    .position {
      inline-size: auto;
      margin-inline-start: auto;
    }
  }

  @media (forced-colors: active) {
    .point:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
    }

    .badge {
      forced-color-adjust: none;
      background-color: Canvas;
      color: CanvasText;
      box-shadow: 0 0 0 2px CanvasText;
    }

    button.plain {
      border-color: Canvas;
      text-decoration: underline;
    }
  }
`;

const outcomeStyles = css`
  .title {
    align-items: start;
    font-weight: var(--_strong);
  }

  .message {
    display: grid;
    gap: var(--_space-1);
    justify-items: start;
  }

  .message:focus-visible {
    outline-offset: 4px;
  }

  .notice .row .plain {
    margin-inline-start: -8px;
  }

  .given {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_line);
  }

  .given dd {
    white-space: pre-wrap;
  }
`;

const launcherStyles = css`
  /* The panel is always narrow. It is no container: Chromium (156) does not draw new content of a container that it also
     positions at an anchor. */
  .root.is-launcher {
    container: none;
  }

  .opener {
    background-color: var(--_surface);
    color: var(--_text);
  }

  .panel {
    position: fixed;
    inset: auto;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    inline-size: min(416px, 100vi - 16px);
    max-block-size: calc(100vb - 16px);
    margin: 0;
    padding: var(--_space-2) var(--_space-5) var(--_space-5);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background-color: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_lift);
  }

  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  .close {
    inline-size: var(--_target);
    block-size: var(--_target);
    margin-inline-end: -12px;
    padding: 0;
    border-color: transparent;
  }

  /* At the button where the browser can, else in the corner of the window. */
  @supports (position-area: block-start) {
    .opener {
      anchor-name: --opener;
    }

    .panel {
      position-anchor: --opener;
      position-area: block-start span-inline-start;
      position-try-fallbacks:
        flip-inline,
        flip-block,
        flip-block flip-inline,
        --corner;
      inset: auto;
      margin: 8px;
    }

    @position-try --corner {
      position-area: none;
      inset: auto 0 0 auto;
    }
  }

  @media (forced-colors: active) {
    .panel {
      border: 2px solid CanvasText;
    }
  }
`;

/** While loading: the ready layout with bars for its words. */
const bonesStyles = css`
  .bones {
    forced-color-adjust: none;
    user-select: none;
  }

  .bones :is(bdi, button span) {
    border-radius: 0.2em;
    background-color: var(--_blank);
    color: transparent;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }

  .bones :is(button, .point) {
    border-color: var(--_blank);
    background-color: transparent;
    color: transparent;
  }

  @media (forced-colors: active) {
    .bones :is(button, .point) {
      border-color: GrayText;
    }

    .bones :is(bdi:not(bdi bdi), button span) {
      outline: 1px solid GrayText;
    }
  }
`;

export const styles = [
  sharedStyles,
  lightStyles,
  questionStyles,
  outcomeStyles,
  launcherStyles,
  bonesStyles,
];
