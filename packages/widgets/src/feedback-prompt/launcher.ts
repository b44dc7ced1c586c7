import { html, type TemplateResult } from 'lit';
import { icon, shapes } from '../element/icon.js';
import type { OpenerActions } from './opener-template.js';
import type { FeedbackPromptWording } from './strings.js';

export { launcherStyles as styles } from './launcher-styles.js';

/** Draws the panel of a launcher, which is no modal dialog. */
export function renderFrame(
  content: unknown,
  { text }: FeedbackPromptWording,
  { dismiss, keydown }: OpenerActions,
): TemplateResult {
  return html`
    <div
      id="panel"
      class="panel"
      part="panel"
      popover="manual"
      role="dialog"
      aria-labelledby="title"
      @keydown=${keydown}
    >
      <div class="head">
        <h2 id="title" class="small muted">${text('launch')}</h2>
        <button type="button" class="close" aria-label=${text('close')} @click=${dismiss}>
          ${icon(shapes.close)}
        </button>
      </div>
      <div class="content">${content}</div>
    </div>
  `;
}

/** Opens or closes the panel, which the browser also closes when it is moved in the page. */
export function show(root: ParentNode, isShown: boolean): void {
  const panel = root.querySelector<HTMLElement>('[popover]');
  if (panel?.isConnected && panel.matches(':popover-open') !== isShown)
    panel.togglePopover(isShown);
}
