import { css } from 'lit';

/** The panel that the button opens. */
export const launcherStyles = css`
  .panel {
    position: fixed;
    inset: auto;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    inline-size: min(416px, 100vi - 16px);
    max-block-size: calc(100vb - 16px);
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

  /* At the button where the browser can, else in the corner of the window. */
  @supports (position-area: block-start) {
    .opener {
      anchor-name: --opener;
    }

    .panel {
      position-anchor: --opener;
      position-area: block-start span-inline-start;
      position-try-fallbacks:
        flip-inline,
        flip-block,
        flip-block flip-inline,
        --corner;
      inset: auto;
      margin: 8px;
    }

    @position-try --corner {
      position-area: none;
      inset: auto 0 0 auto;
    }
  }

  @media (forced-colors: active) {
    .panel {
      border: 2px solid CanvasText;
    }
  }
`;
