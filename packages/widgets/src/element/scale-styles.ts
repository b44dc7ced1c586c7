import { css } from 'lit';

/**
 * A scale: one row where it fits, else 0 to 5 and 6 to 10, or two rows as equal as they can be. Never upright, and from left
 * to right in every script, since another direction changes the scores.
 */
export const scaleStyles = css`
  .scale {
    direction: ltr;
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 4px;
  }

  .scale.middle {
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }

  .scale.little {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }

  .scale.short {
    grid: auto / auto-flow minmax(0, 1fr);
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

  @container (inline-size >= 528px) {
    .scale.scale {
      grid: auto / auto-flow minmax(0, 1fr);
    }

    .ends {
      direction: ltr;
      display: flex;
      justify-content: space-between;
      gap: var(--_space-4);
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
  }
`;
