import { css } from 'lit';

/** A few ways to choose from, side by side; see `renderSwitch`. */
export const switchStyles = css`
  .switch {
    display: inline-flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: var(--_size-s);
    font-weight: var(--_strong);
  }

  .switch label {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target-s);
    padding: 4px 12px;
    color: var(--_muted);
    cursor: pointer;
  }

  .switch input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .switch label:has(:checked) {
    color: var(--_text);
    text-decoration: 2px underline var(--_accent);
    text-underline-offset: 0.55em;
  }

  .switch label:has(:focus-visible) {
    border-radius: var(--_radius);
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
