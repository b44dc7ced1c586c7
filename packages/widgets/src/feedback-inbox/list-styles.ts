import { css } from 'lit';

/** The list: what it can be narrowed to, its items and its foot. */
export const listStyles = css`
  .filter,
  .narrow {
    display: grid;
    gap: var(--_space-3);
    min-inline-size: 0;
  }

  .narrow {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    align-items: end;
  }

  .narrow > div {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    min-inline-size: 0;
  }

  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: var(--_target-s);
    padding: 2px 9px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_size-s);
    cursor: pointer;
  }

  .chip:hover {
    background-color: var(--_sunken);
  }

  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .chip .icon {
    display: none;
  }

  .chip:has(:checked) {
    border-color: var(--_accent);
    background-color: var(--_accent-soft);
    font-weight: var(--_strong);
  }

  .chip:has(:checked) .icon {
    display: inline;
    color: var(--_accent);
  }

  .chip:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .fresh {
    justify-self: center;
  }

  .nothing {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }

  .items {
    border-block-start: 1px solid var(--_line);
  }

  .items li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--_space-4);
    align-items: start;
    padding-block: var(--_space-3);
    border-block-end: 1px solid var(--_line);
  }

  .items h3 {
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

  .items li:has([aria-current]) {
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_accent);
    background-color: var(--_accent-soft);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }

  .unread {
    color: var(--_text);
    font-weight: var(--_strong);
  }

  .unread::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background-color: var(--_accent);
    vertical-align: 0.1em;
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
  }

  @container (inline-size >= 528px) {
    .desk:not(.has-open) .items li {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .desk:not(.has-open) .who {
      display: grid;
      justify-items: end;
      max-inline-size: 14em;
      text-align: end;
    }
  }

  @media (forced-colors: active) {
    .chip:has(:checked) {
      border: 2px solid Highlight;
    }

    .unread::before {
      forced-color-adjust: none;
      background-color: Highlight;
    }

    .items li:has([aria-current]) {
      border-inline-start-color: Highlight;
    }
  }
`;
