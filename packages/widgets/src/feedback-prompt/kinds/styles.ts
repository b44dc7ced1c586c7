import { css } from 'lit';

/** Stars, faces and thumbs, lists of answers, and fields of one line. */
export const styles = css`
  .marks {
    display: grid;
    grid: auto / auto-flow minmax(0, 1fr);
    gap: 4px;
    max-inline-size: 528px;
  }

  /* As with numbers, another direction would change the answers. */
  .marks:not(.thumbs),
  .marks:not(.thumbs) + .ends {
    direction: ltr;
  }

  .marks + .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-4);
    max-inline-size: 528px;
  }

  .marks + .ends span:last-child {
    text-align: end;
  }

  .mark {
    align-content: center;
    gap: 4px;
    padding: 8px 2px;
    text-align: center;
    line-height: 1.25;
    hyphens: auto;
  }

  .mark > .icon {
    inline-size: 24px;
    block-size: 24px;
    stroke-width: 1.25;
  }

  .thumbs {
    max-inline-size: 336px;
  }

  .stars .is-filled > .icon {
    fill: currentColor;
  }

  .emoji .word {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .lines {
    white-space: pre-line;
  }

  .impulse {
    max-inline-size: 42em;
  }

  .options-hint {
    margin-block-end: var(--_space-2);
  }

  .options {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: 528px;
  }

  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
    align-items: center;
    min-block-size: var(--_target);
    max-inline-size: 528px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    cursor: pointer;
  }

  .option:hover {
    background-color: var(--_sunken);
  }

  .option input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .option:has(:checked) {
    border-color: var(--_accent);
    background-color: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .field {
    display: grid;
    gap: 4px;
    max-inline-size: 416px;
  }

  .field input {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: max(1em, 13px);
  }

  [aria-invalid='true'] {
    border-color: var(--_bad);
  }

  @container (inline-size >= 528px) {
    .emoji .word {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }

    .emoji + .ends {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
      outline: 1px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
