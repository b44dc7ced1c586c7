import { css } from 'lit';

/** The rows, and what is open in them. */
export const rowStyles = css`
  .items {
    border-block-start: 1px solid var(--_line);
  }

  /* Rows out of sight are neither laid out nor painted; one is about so high until it was seen. */
  .line {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px var(--_space-4);
    align-items: start;
    padding: var(--_space-2) 4px;
    border-block-end: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7em;
  }

  h3 {
    line-height: 1.4;
  }

  button.title {
    display: inline;
    min-block-size: 24px;
    padding: 2px 0;
    border: 0;
    font-size: var(--_size-m);
    line-height: 1.4;
    text-align: start;
  }

  button.title:hover {
    background-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .line button:focus-visible {
    outline-offset: 0;
  }

  .title[aria-expanded='true'] {
    color: var(--_accent);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }

  .facts > :empty {
    display: none;
  }

  .is-context > .line .title {
    font-weight: 400;
    color: var(--_muted);
  }

  .health,
  .progress {
    display: flex;
    gap: 0.5em;
    align-items: start;
  }

  .health .icon {
    margin-block-start: calc((1lh - 1.125em) / 2);
  }

  .word {
    font-weight: var(--_strong);
  }

  .progress {
    align-items: center;
  }

  .bar {
    flex: none;
    inline-size: 7em;
    block-size: 14px;
    direction: ltr;
  }

  .track {
    color: var(--_blank);
    fill: currentColor;
  }

  .fill {
    color: var(--_accent);
    fill: currentColor;
  }

  .pace {
    color: var(--_text);
    fill: currentColor;
  }

  .opened {
    padding: var(--_space-4);
    border-block-end: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_accent);
  }

  .tree .line {
    padding-inline-start: 3.75em;
  }

  button.fold {
    position: absolute;
    inset-block-start: var(--_space-2);
    inset-inline-start: 4px;
    min-block-size: 24px;
    min-inline-size: 3em;
    padding: 2px;
    gap: 2px;
  }

  .fold[aria-expanded='false'] .icon {
    transform: rotate(-90deg);
  }

  .fold[aria-expanded='false']:dir(rtl) .icon {
    transform: rotate(90deg);
  }

  .below {
    padding-inline-start: min(1.5em, 3cqi);
  }

  @container (inline-size >= 480px) {
    .line {
      grid-template-columns: minmax(0, 1fr) 13em;
      contain-intrinsic-block-size: auto 4.5em;
    }

    h3 {
      grid-column: 1;
    }

    .facts {
      grid-row: 2;
      grid-column: 1;
    }

    .health,
    .progress {
      grid-column: 2;
    }
  }

  @container (inline-size >= 768px) {
    .line {
      grid-template-columns: minmax(0, 1fr) 13em 14em;
      contain-intrinsic-block-size: auto 4em;
    }

    .health,
    .progress {
      grid-row: 1 / span 2;
    }

    .progress {
      grid-column: 3;
    }
  }

  /* On paper all of it is in sight. */
  @media print {
    .line {
      content-visibility: visible;
    }
  }

  @media (forced-colors: active) {
    .track {
      color: Canvas;
      stroke: CanvasText;
    }

    .fill {
      color: CanvasText;
    }

    .pace {
      color: Highlight;
    }
  }
`;
