import { css } from 'lit';

/** What everything that stands over the page looks like. */
export const headStyles = css`
  .panel {
    margin: 0;
    padding: var(--_space-2) var(--_space-5) var(--_space-5);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background-color: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_lift);
  }

  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
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
