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

  .notice .strong {
    font-weight: var(--_strong);
  }

  .notice .lines {
    white-space: pre-line;
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
    .position {
      inline-size: auto;
      margin-inline-start: auto;
    }
  }

  @media (forced-colors: active) {
    button.plain {
      border-color: Canvas;
      text-decoration: underline;
    }
  }
`;
