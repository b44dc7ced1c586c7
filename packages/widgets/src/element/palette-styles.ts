import { css } from 'lit';

/** The probe that computed colours are read off, see `renderProbe`. */
export const paletteStyles = css`
  .probe,
  .probe i {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    pointer-events: none;
    transition: color 1ms;
  }

  .probe {
    font-weight: var(--_strong);
  }

  .ink-text {
    color: var(--_text);
  }

  .ink-muted {
    color: var(--_muted);
  }

  .ink-line {
    color: var(--_line);
  }

  .ink-edge {
    color: var(--_edge);
  }

  .ink-surface {
    color: var(--_surface);
  }

  .ink-focus {
    color: var(--_focus);
  }
`;
