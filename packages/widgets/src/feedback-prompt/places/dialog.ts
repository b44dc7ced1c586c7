import { css, html, type TemplateResult } from 'lit';
import type { FrameActions } from '../presentations.js';
import type { FeedbackPromptWording } from '../strings.js';
import { headStyles } from './head-styles.js';
import { renderHead } from './head-template.js';

export const isModal = true;

export const styles = [
  headStyles,
  css`
    .root.is-dialog {
      container: none;
    }

    .panel {
      inline-size: min(720px, 100vi - 32px);
      max-inline-size: none;
      max-block-size: calc(100vb - 32px);
      margin: auto;
    }

    .panel > .content {
      container: prompt / inline-size;
    }

    .panel::backdrop {
      background-color: rgb(0 0 0 / 0.45);
    }
  `,
];

/** Draws the modal dialog; the browser keeps the focus in it and everything else out of reach. */
export function renderFrame(
  content: unknown,
  wording: FeedbackPromptWording,
  actions: FrameActions,
): TemplateResult {
  return html`
    <dialog
      id="panel"
      class="panel"
      part="panel"
      aria-labelledby="title"
      @keydown=${actions.keydown}
      @cancel=${(event: Event) => {
        event.preventDefault();
        actions.dismiss();
      }}
      @close=${({ target }: Event) => {
        // One that was moved is closed for a moment only.
        if (!(target as HTMLDialogElement).open) actions.closed();
      }}
    >
      ${renderHead(wording, actions)}
      <div class="content">${content}</div>
    </dialog>
  `;
}

/** Opens or closes the dialog; one that was moved in the page is still open, but no longer modal. */
export function show(root: ParentNode, isShown: boolean): void {
  const dialog = root.querySelector('dialog');
  if (!dialog?.isConnected || dialog.matches(':modal') === isShown) return;
  if (dialog.open) dialog.close();
  if (isShown) dialog.showModal();
}
