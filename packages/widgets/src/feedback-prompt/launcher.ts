import { html, type TemplateResult } from 'lit';
import { renderHead } from './places/head-template.js';
import type { FrameActions } from './presentations.js';
import type { FeedbackPromptWording } from './strings.js';

export { launcherStyles as styles } from './launcher-styles.js';

/** Draws the panel of a launcher, which is no modal dialog. */
export function renderFrame(
  content: unknown,
  wording: FeedbackPromptWording,
  actions: FrameActions,
): TemplateResult {
  return html`
    <div
      id="panel"
      class="panel"
      part="panel"
      popover="manual"
      role="dialog"
      aria-labelledby="title"
      @keydown=${actions.keydown}
    >
      ${renderHead(wording, actions)}
      <div class="content">${content}</div>
    </div>
    <p class="visually-hidden" role="status">${actions.isOffered ? wording.text('offered') : ''}</p>
  `;
}

/** Opens or closes the panel, which the browser also closes when it is moved in the page. */
export function show(root: ParentNode, isShown: boolean): void {
  const panel = root.querySelector<HTMLElement>('[popover]');
  if (panel?.isConnected && panel.matches(':popover-open') !== isShown)
    panel.togglePopover(isShown);
}
