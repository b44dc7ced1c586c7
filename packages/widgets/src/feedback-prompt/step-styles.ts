import { css } from 'lit';

/** One question: its sentence, the scale or the text field, and the way on. */
export const stepStyles = css`
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
