import { css } from 'lit';
import { launcherStyles } from '../launcher-styles.js';

export { renderFrame, show } from '../launcher.js';

/**
 * A launcher's button at the edge of the window. Where there is no room beside the page, as at 320 px or a zoom of 400 %, it
 * stands in the page like any other: it must cover nothing. The window decides and no container, since it is fixed to it.
 */
export const styles = [
  launcherStyles,
  css`
    .root.is-tab {
      container: none;
    }

    @media (width >= 640px) and (height >= 320px) {
      .root.is-tab > .opener {
        position: fixed;
        z-index: 1;
        inset-block-start: 50%;
        inset-inline-end: 0;
        min-inline-size: var(--_target);
        padding: 14px 8px;
        border-inline-end: 0;
        border-start-end-radius: 0;
        border-end-end-radius: 0;
        translate: 0 -50%;
        box-shadow: var(--_lift);
        flex-direction: column;
      }

      /* In a page that reads the other way, with words of ours that do not, the edge is that of the page. */
      :host(:dir(rtl)) .root.is-tab[dir='ltr'] > .opener {
        inset-inline: 0 auto;
        border-inline-start: 0;
        border-inline-end: 1px solid var(--_edge);
        border-radius: 0 var(--_radius) var(--_radius) 0;
      }

      /* Not the button itself: its insets would turn with it. */
      .root.is-tab > .opener > span {
        writing-mode: vertical-lr;
      }

      @supports (position-area: block-start) {
        .root.is-tab > .panel {
          position-area: inline-start span-all;
          position-try-fallbacks: flip-inline, --corner;
        }
      }
    }
  `,
];
