import { css } from 'lit';

/** An objective in one line. */
export const styles = css`
  .fold > summary {
    display: flex;
    gap: var(--_space-2);
    align-items: start;
    min-block-size: var(--_target);
    padding-block: var(--_space-2);
    cursor: pointer;
    list-style: none;
  }

  .fold > summary::-webkit-details-marker {
    display: none;
  }

  .fold > summary::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-block-start: 0.45em;
    margin-inline: 0.2em 0.1em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
  }

  .fold > summary:dir(rtl)::before {
    rotate: 135deg;
  }

  .fold[open] > summary::before {
    rotate: 45deg;
  }

  .fold > summary:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .fold > summary:hover {
    background-color: var(--_sunken);
  }

  .fold .line {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px var(--_space-4);
    align-items: start;
    min-inline-size: 0;
  }

  .fold .line > .named,
  .fold .line > .named + .small {
    grid-column: 1 / -1;
  }

  .fold h2 {
    display: inline;
    font-size: 1em;
  }

  .fold .named > .small {
    display: block;
  }

  /* What is small stands at the middle of the first line of the title. */
  .fold .line > .small {
    margin-block-start: 2px;
  }

  .fold .bar {
    margin-block-start: 5px;
    max-inline-size: 12em;
  }

  .fold > .card {
    padding-block: var(--_space-3) var(--_space-5);
    padding-inline-start: var(--_space-4);
  }

  @container (inline-size >= 704px) {
    .fold .line {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) 7em 8.5em;
    }

    .fold .line > .named,
    .fold .line > .named + .small {
      grid-column: auto;
    }
  }
`;
