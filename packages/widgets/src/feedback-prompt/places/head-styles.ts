import { css } from 'lit';

/** What everything that stands over the page looks like. */
export const headStyles = css`
  .panel {
    margin: 0;
    padding: var(--_space-2) var(--_space-5) var(--_space-5);
    overflow: auto;
    scroll-padding-block-start: calc(var(--_target) + var(--_space-2));
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background-color: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_lift);
  }

  /* The way out stays in sight where the question is higher than the window. */
  .head {
    position: sticky;
    z-index: 2;
    inset-block-start: calc(-1 * var(--_space-2));
    display: flex;
    align-items: center;
    justify-content: space-between;
    background-color: var(--_surface);
  }

  .close {
    inline-size: var(--_target);
    block-size: var(--_target);
    margin-inline-end: -12px;
    padding: 0;
    border-color: transparent;
  }

  @media (forced-colors: active) {
    .panel {
      border: 2px solid CanvasText;
    }
  }
`;
