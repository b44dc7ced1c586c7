import { html, nothing, type TemplateResult } from 'lit';
import { icon, shapes } from '../element/icon.js';
import { outcomeLooks } from './looks.js';
import type { FeedbackPromptWording } from './strings.js';
import type { OpenerView } from './view-model.js';

/** What a person can do at the button that opens the prompt, and at the head of its panel. */
export interface LauncherActions {
  toggle(): void;
  dismiss(): void;
  keydown(event: KeyboardEvent): void;
}

/** Draws the button that opens the prompt; with a panel where it is a launcher. */
export function renderOpener(
  { words, status }: OpenerView,
  { isLauncher, isShown }: { isLauncher: boolean; isShown: boolean },
  { toggle, keydown }: LauncherActions,
): TemplateResult {
  const { tone, shape } = status ? outcomeLooks[status] : { tone: '', shape: shapes.feedback };
  return html`<button
    type="button"
    class="large opener ${tone}"
    part="launcher"
    aria-haspopup=${isLauncher ? 'dialog' : nothing}
    aria-expanded=${isLauncher ? String(isShown) : nothing}
    aria-controls=${isLauncher ? 'panel' : nothing}
    @click=${toggle}
    @keydown=${keydown}
  >
    ${icon(shape)} <span>${words}</span>
  </button>`;
}

/** Draws the panel of a launcher, which is no modal dialog. */
export function renderPanel(
  content: unknown,
  { text }: FeedbackPromptWording,
  { dismiss, keydown }: LauncherActions,
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
