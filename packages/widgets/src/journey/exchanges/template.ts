import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../element/icon.js';
import { renderPieces } from '../../element/pieces-template.js';
import { shapes } from '../../element/shapes.js';
import type { ExchangeWording } from './strings.js';
import type { ExchangeView } from './view-model.js';

/** What a person can do with an offer. */
export interface ExchangeActions {
  open(): void;
  write(name: string): void;
  send(): void;
  close(): void;
  again(): void;
  giveBack(): void;
}

/** Draws an offer: what it is, whether there is room, and how one takes part. */
export function renderExchange(
  view: ExchangeView,
  { text }: ExchangeWording,
  actions: ExchangeActions,
): TemplateResult {
  const { index, title, facts, places, learned, isOwn, news } = view;
  const name = `exchange-${index}`;
  const button = (key: Parameters<typeof text>[0], press: () => void, place?: string) =>
    html`<button
      type="button"
      class="small"
      id=${place ?? nothing}
      aria-describedby=${name}
      @click=${press}
    >
      <bdi>${text(key)}</bdi>
    </button>`;
  return html`<div class="exchange" part="exchange" role="group" aria-labelledby=${name}>
    <p class="small muted kind"><bdi>${text('exchangeKind')}</bdi></p>
    <p class="title" id=${name}>${renderPieces(title)}</p>
    ${facts.map((fact) => html`<p class="small">${renderPieces(fact)}</p>`)}
    ${places === undefined ? nothing : html`<p class="small"><bdi>${places}</bdi></p>`}
    ${
      isOwn
        ? html`<p class="small with-icon">
            ${icon(shapes.check)} <bdi>${text('exchangeOwn')}</bdi>
          </p>`
        : nothing
    }
    ${
      learned.length > 0
        ? html`<p class="small muted"><bdi>${text('exchangeLearned')}</bdi></p>
            <ul class="small">
              ${learned.map((each) => html`<li>${renderPieces(each)}</li>`)}
            </ul>`
        : nothing
    }
    ${view.form ? renderForm(view.form, name, text, actions) : nothing}
    ${view.canOpen ? button('exchangeOpen', actions.open, `${name}-open`) : nothing}
    ${view.canGiveBack ? button('exchangeGiveBack', actions.giveBack) : nothing}
    <p class="small told" id="${name}-news" role="status" tabindex="-1">
      ${news === '' ? nothing : html`<bdi>${news}</bdi>`}
    </p>
    ${view.canSendAgain ? button('exchangeAgain', actions.again) : nothing}
  </div>`;
}

function renderForm(
  { name: written, obstacle }: NonNullable<ExchangeView['form']>,
  name: string,
  text: ExchangeWording['text'],
  { write, send, close }: ExchangeActions,
): TemplateResult {
  const keydown = (event: KeyboardEvent) => {
    // While a text is composed, the keys belong to the input method.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // What the form takes is not also for a dialog of the page around it.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    if (event.key === 'Enter' && (event.target as Element).matches('input')) send();
  };
  return html`<div class="joining" @keydown=${keydown}>
    ${
      obstacle === undefined
        ? nothing
        : html`<p id="${name}-obstacle" class="small bad with-icon" role="alert">
            ${icon(shapes.problem)} <bdi>${obstacle}</bdi>
          </p>`
    }
    <label for="${name}-name"><bdi>${text('exchangeName')}</bdi></label>
    <input
      id="${name}-name"
      type="text"
      autocomplete="name"
      dir="auto"
      .value=${live(written)}
      aria-describedby="${name} ${name}-told ${name}-obstacle"
      @input=${({ target }: InputEvent) => write((target as HTMLInputElement).value)}
    />
    <p id="${name}-told" class="small muted"><bdi>${text('exchangeTold')}</bdi></p>
    <div class="row">
      <button type="button" class="primary" @click=${send}>
        <bdi>${text('exchangeSend')}</bdi>
      </button>
      <button type="button" class="plain" @click=${close}>
        <bdi>${text('exchangeCancel')}</bdi>
      </button>
    </div>
  </div>`;
}
