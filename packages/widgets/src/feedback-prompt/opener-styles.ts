import { css } from 'lit';

/** The button that opens the prompt. */
export const openerStyles = css`
  /* A panel is always narrow. It is no container: Chromium (156) does not draw new content of a container that it also
     positions at an anchor. */
  .root.is-launcher {
    container: none;
  }

  .opener {
    background-color: var(--_surface);
    color: var(--_text);
  }

  .opener.warn > .icon {
    color: var(--_warn);
  }

  .opener.bad > .icon {
    color: var(--_bad);
  }
`;
