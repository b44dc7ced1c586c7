import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../element/icon.js';
import { shapes } from '../element/shapes.js';
import { outcomeLooks } from './looks.js';
import type { OpenerView } from './view-model.js';

/** What a person can do at the button that opens the prompt, and at the head of what it opens. */
export interface OpenerActions {
  toggle(): void;
  dismiss(): void;
  keydown(event: KeyboardEvent): void;
}

/** Draws the button that opens the prompt; with a panel where it is a launcher. */
export function renderOpener(
  { words, status }: OpenerView,
  { isLauncher, isShown }: { isLauncher: boolean; isShown: boolean },
  { toggle, keydown }: OpenerActions,
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
