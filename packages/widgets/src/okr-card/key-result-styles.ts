import { css } from 'lit';

/** A key result: what is wanted, the bar with what is expected by now, the figures and the way to check in. */
export const keyResultStyles = css`
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  .what {
    min-inline-size: 0;
  }

  h4 {
    display: flex;
    gap: 0.5em;
    align-items: start;
    margin: 0;
    font-size: 1em;
    font-weight: var(--_strong);
    line-height: 1.4;
  }

  /* Customers are round, employees square: the colour is never alone. */
  .mark {
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-block-start: calc((1.4em - 0.625em) / 2);
    border: 0.15em solid var(--_customers);
    border-radius: 50%;
  }

  .mark.is-employee {
    border-color: var(--_employees);
    border-radius: 0;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    margin-block-start: 2px;
  }

  .steps li {
    display: flex;
    gap: 0.4em;
    align-items: start;
  }

  .box {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: calc((1lh - 1em) / 2);
    border: 1px solid var(--_edge);
    border-radius: 2px;
  }

  .box .icon {
    inline-size: 0.8em;
    block-size: 0.8em;
    stroke-width: 2.5;
  }

  .measure {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(60%);
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
  }

  .figures {
    text-align: end;
  }

  .figures .with-icon {
    justify-content: end;
    text-align: start;
  }

  .has-no-bar > .figures {
    grid-column: 1 / -1;
    text-align: start;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 14px;
    overflow: visible;
    direction: ltr;
  }

  /* Not a token in fill or stroke: a url() in it would be fetched. */
  .track {
    color: var(--_blank);
    fill: currentColor;
  }

  .fill {
    color: var(--_accent);
    fill: currentColor;
  }

  .zone {
    color: var(--_surface);
    stroke: currentColor;
    stroke-width: 2;
  }

  .fetching,
  .past {
    grid-column: 1 / -1;
  }

  .past > summary {
    inline-size: fit-content;
    min-block-size: var(--_target-s);
    color: var(--_accent);
    cursor: pointer;
  }

  .past > summary:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .fetching:not(:has(*)) {
    position: absolute;
  }

  button.act {
    justify-self: start;
    margin-inline-start: -8px;
  }

  @container (inline-size >= 640px) {
    .result {
      grid-template-columns: minmax(0, 1fr) minmax(200px, 36%);
      column-gap: var(--_space-4);
    }
  }

  @container (inline-size >= 832px) {
    .result {
      grid-template-columns: minmax(0, 1fr) 320px minmax(8.5em, auto);
      align-items: center;
    }

    .measure {
      grid-template-columns: minmax(0, 1fr) 9.5em;
    }

    .has-no-bar > .figures {
      text-align: end;
    }

    button.act {
      justify-self: end;
      margin-inline: 0;
    }
  }

  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: GrayText;
    }

    .fill {
      fill: Highlight;
    }

    .zone {
      stroke: GrayText;
    }
  }
`;
