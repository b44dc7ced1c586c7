import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../element/icon.js';
import { shapes } from '../../element/shapes.js';
import { renderThread } from './thread-template.js';
import type { HeardWording } from './strings.js';
import type { HeardView, ItemView } from './view-model.js';

/** What a person can do about what they handed in. */
export interface HeardActions {
  toggle(): void;
  again(): void;
  openCode(): void;
  writeCode(draft: string): void;
  closeCode(): void;
  findCode(): unknown;
  reply(receipt: string): void;
  write(receipt: string, draft: string): void;
  cancel(receipt: string): void;
  send(receipt: string): unknown;
  askToRemove(receipt: string): void;
  remove(receipt: string): unknown;
}

/** Draws what became of what a person handed in earlier. */
export function renderHeard(
  view: HeardView,
  wording: HeardWording,
  actions: HeardActions,
): TemplateResult {
  const { text } = wording;
  const { toggle, isOpen, items, status, failed, code } = view;
  return html`
    <div class="heard" part="heard">
      ${
        toggle === undefined
          ? nothing
          : html`<button
              type="button"
              class="plain"
              aria-expanded=${String(isOpen)}
              aria-controls="heard-items"
              @click=${actions.toggle}
            >
              ${icon(isOpen ? shapes.up : shapes.down)} <span>${toggle}</span>
            </button>`
      }
      <div id="heard-status" role="status" tabindex="-1">
        ${status === '' ? nothing : html`<p class="small"><bdi>${status}</bdi></p>`}
        ${
          failed === undefined
            ? nothing
            : html`<p class="warn with-icon">${icon(shapes.warning)} <bdi>${failed}</bdi></p>`
        }
      </div>
      ${
        failed === undefined
          ? nothing
          : html`<button type="button" @click=${actions.again}>${text('tryAgain')}</button>`
      }
      <div id="heard-items" ?hidden=${!isOpen}>
        ${isOpen ? items.map((item, index) => renderItem(item, index, wording, actions)) : nothing}
      </div>
      ${code ? renderCode(code, wording, actions) : nothing}
    </div>
  `;
}

function renderCode(
  { draft, problem, isLoading }: NonNullable<HeardView['code']>,
  { text }: HeardWording,
  actions: HeardActions,
): TemplateResult {
  return html`
    <form
      class="code-form"
      @submit=${(event: Event) => (event.preventDefault(), actions.findCode())}
      @keydown=${leaveOnEscape(actions.closeCode)}
    >
      <label for="heard-code">${text('codeField')}</label>
      <input
        id="heard-code"
        type="text"
        dir="ltr"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        .value=${live(draft)}
        aria-describedby="heard-code-problem"
        aria-invalid=${problem === undefined || isLoading ? 'false' : 'true'}
        @input=${(event: InputEvent) => actions.writeCode((event.target as HTMLInputElement).value)}
      />
      <p id="heard-code-problem" role="status" class="small ${isLoading ? 'muted' : 'bad'}">
        <bdi>${problem ?? ''}</bdi>
      </p>
      <div class="row">
        <button type="submit" class="primary" aria-disabled=${isLoading ? 'true' : nothing}>
          ${text('findCode')}
        </button>
        <button type="button" class="plain" @click=${actions.closeCode}>${text('cancel')}</button>
      </div>
    </form>
  `;
}

function renderItem(
  item: ItemView,
  index: number,
  wording: HeardWording,
  actions: HeardActions,
): TemplateResult {
  const { headline, facts, isNew, receipt } = item;
  const { text } = wording;
  return html`
    <article aria-labelledby="heard-${index}">
      <h3 id="heard-${index}" tabindex="-1">
        <bdi>${headline}</bdi>${
          isNew === undefined ? nothing : html` <span class="new"><bdi>${isNew}</bdi></span>`
        }
      </h3>
      ${facts === undefined ? nothing : html`<p class="small muted"><bdi>${facts}</bdi></p>`}
      ${renderThread(item.steps)} ${renderDoing(item, index, wording, actions)}
      <details>
        <summary class="small">${text('code')}</summary>
        <p class="code" dir="ltr" translate="no">${receipt}</p>
        <p class="small muted"><bdi>${text('codeHint')}</bdi></p>
      </details>
    </article>
  `;
}

function renderDoing(
  item: ItemView,
  index: number,
  wording: HeardWording,
  actions: HeardActions,
): TemplateResult {
  const { text } = wording;
  const { receipt, doing, canReply, canRemove } = item;
  if (doing === 'replying') return renderReply(item, index, wording, actions);
  if (doing === 'removing') return renderRemoval(item, index, wording, actions);
  return html`<div class="row">
    ${
      canReply
        ? html`<button type="button" @click=${() => actions.reply(receipt)}>
            ${text('answerBack')}
          </button>`
        : nothing
    }
    ${
      canRemove
        ? html`<button type="button" class="plain" @click=${() => actions.askToRemove(receipt)}>
            ${text('remove')}
          </button>`
        : nothing
    }
  </div>`;
}

function renderReply(
  { receipt, draft, sending, isSending, isWrong }: ItemView,
  index: number,
  { text }: HeardWording,
  actions: HeardActions,
): TemplateResult {
  const describe = `heard-sending-${index}`;
  return html`
    <div class="doing" data-doing @keydown=${leaveOnEscape(() => actions.cancel(receipt))}>
      <label for="heard-reply-${index}">${text('yourReply')}</label>
      <textarea
        id="heard-reply-${index}"
        dir="auto"
        .value=${live(draft)}
        aria-describedby=${describe}
        aria-invalid=${isWrong ? 'true' : 'false'}
        ?readonly=${isSending}
        @input=${(event: InputEvent) =>
          actions.write(receipt, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p id=${describe} role="status" class="small ${isSending ? 'muted' : 'bad'}">
        <bdi>${sending ?? ''}</bdi>
      </p>
      <div class="row">
        <button
          type="button"
          class="primary"
          aria-disabled=${isSending ? 'true' : nothing}
          @click=${() => actions.send(receipt)}
        >
          ${text('sendReply')}
        </button>
        <button type="button" class="plain" @click=${() => actions.cancel(receipt)}>
          ${text('cancel')}
        </button>
      </div>
    </div>
  `;
}

function renderRemoval(
  { receipt, removing, isRemoving }: ItemView,
  index: number,
  { text }: HeardWording,
  actions: HeardActions,
): TemplateResult {
  return html`
    <div
      class="doing"
      data-doing
      role="group"
      tabindex="-1"
      aria-labelledby="heard-remove-${index}"
      @keydown=${leaveOnEscape(() => actions.cancel(receipt))}
    >
      <p id="heard-remove-${index}"><bdi>${text('removeQuestion')}</bdi></p>
      <p role="status" class="small ${isRemoving ? 'muted' : 'bad'}">
        <bdi>${removing ?? ''}</bdi>
      </p>
      <div class="row">
        <button
          type="button"
          class="primary"
          aria-disabled=${isRemoving ? 'true' : nothing}
          @click=${() => actions.remove(receipt)}
        >
          ${text('removeYes')}
        </button>
        <button type="button" @click=${() => actions.cancel(receipt)}>${text('removeNo')}</button>
      </div>
    </div>
  `;
}

/** Escape leaves what was begun, and nothing around it. */
function leaveOnEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    // While a text is composed, Escape belongs to the input method.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
}
