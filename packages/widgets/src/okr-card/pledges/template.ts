import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../element/icon.js';
import { renderPieces } from '../../element/pieces-template.js';
import { shapes } from '../../element/shapes.js';
import type { PledgeDraft } from './pledging.js';
import type { PledgeFormView, PledgesView, PledgeView } from './view-model.js';
import type { PledgeWording } from './strings.js';

/** What a person can do with pledges. */
export interface PledgeActions {
  open(place: string): void;
  write(place: string, part: Partial<PledgeDraft>): void;
  send(place: string): void;
  close(place: string): void;
  again(id: string): void;
  change(id: string): void;
  takeBack(id: string): void;
}

/**
 * Draws how one can help at one place: the button, or the form.
 * @param describedBy id of what is helped with
 */
export function renderHelp(
  place: string,
  form: PledgeFormView | undefined,
  { text }: PledgeWording,
  actions: PledgeActions,
  describedBy?: string,
): TemplateResult {
  if (form) return renderForm(form, text, actions, describedBy);
  return html`<button
    type="button"
    class="plain help"
    id="help-${place}"
    aria-describedby=${describedBy ?? nothing}
    @click=${() => actions.open(place)}
  >
    ${text(place === 'whole' ? 'helpWhole' : 'help')}
  </button>`;
}

/** Draws one’s own pledges and those of others. */
export function renderPledges(
  { own, others, news }: PledgesView,
  { text }: PledgeWording,
  actions: PledgeActions,
): TemplateResult {
  const list = (title: string, pledges: readonly PledgeView[]) =>
    pledges.length === 0
      ? nothing
      : html`<h4 class="small">${title}</h4>
          <ul>
            ${pledges.map((pledge) => renderPledge(pledge, text, actions))}
          </ul>`;
  return html`
    <p class="small news" role="status" tabindex="-1">
      ${news === '' ? nothing : html`<bdi>${news}</bdi>`}
    </p>
    ${list(text('ownPledges'), own)} ${list(text('otherPledges'), others)}
  `;
}

function renderPledge(
  { id, text: words, facts, status, canTakeBack, canSendAgain }: PledgeView,
  text: PledgeWording['text'],
  { again, change, takeBack }: PledgeActions,
): TemplateResult {
  const name = `pledge-${id}`;
  return html`<li>
    <p class="prose" id=${name}><bdi>${words}</bdi></p>
    ${
      facts.length > 0
        ? html`<p class="facts small muted">
            ${facts.map((fact) => html`<span>${renderPieces(fact)}</span> `)}
          </p>`
        : nothing
    }
    ${
      status === undefined
        ? nothing
        : html`<p class="small muted with-icon">${icon(shapes.clock)} <bdi>${status}</bdi></p>`
    }
    ${
      canSendAgain
        ? html`<div class="row">
            <button type="button" aria-describedby=${name} @click=${() => again(id)}>
              ${text('pledgeAgain')}
            </button>
            <button type="button" class="plain" aria-describedby=${name} @click=${() => change(id)}>
              ${text('pledgeChange')}
            </button>
          </div>`
        : nothing
    }
    ${
      canTakeBack
        ? html`<button
            type="button"
            class="plain back"
            aria-describedby=${name}
            @click=${() => takeBack(id)}
          >
            ${text('takeBack')}
          </button>`
        : nothing
    }
  </li>`;
}

function renderForm(
  { place, text: words, by, obstacle, isWrong }: PledgeFormView,
  text: PledgeWording['text'],
  actions: PledgeActions,
  describedBy: string | undefined,
): TemplateResult {
  const name = `pledging-${place}`;
  const keydown = (event: KeyboardEvent) => {
    // While a text is composed, the keys belong to the input method.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // What the form takes is not also for a dialog of the page around it.
      event.preventDefault();
      event.stopPropagation();
      actions.close(place);
    }
    if (event.key === 'Enter' && (event.target as Element).matches('input')) actions.send(place);
  };
  return html`
    <div
      class="pledging"
      part="pledge"
      role="group"
      aria-label=${text(place === 'whole' ? 'helpWhole' : 'help')}
      aria-describedby=${describedBy ?? nothing}
      id=${name}
      @keydown=${keydown}
    >
      ${
        obstacle === undefined
          ? nothing
          : html`<p id="${name}-obstacle" class="bad with-icon" role="alert">
              ${icon(shapes.problem)} <bdi>${obstacle}</bdi>
            </p>`
      }
      <div>
        <label for="${name}-text"><bdi>${text('pledgeText')}</bdi></label>
        <textarea
          id="${name}-text"
          rows="2"
          dir="auto"
          .value=${live(words)}
          aria-invalid=${isWrong === 'text' ? 'true' : 'false'}
          aria-describedby="${name}-text-hint ${name}-obstacle"
          @input=${({ target }: InputEvent) =>
            actions.write(place, { text: (target as HTMLTextAreaElement).value })}
        ></textarea>
        <p id="${name}-text-hint" class="small muted"><bdi>${text('pledgeTextHint')}</bdi></p>
      </div>
      <div>
        <label for="${name}-by"><bdi>${text('pledgeBy')}</bdi></label>
        <input
          id="${name}-by"
          type="text"
          autocomplete="off"
          dir="auto"
          .value=${live(by)}
          aria-invalid=${isWrong === 'by' ? 'true' : 'false'}
          aria-describedby="${name}-by-hint ${name}-obstacle"
          @input=${({ target }: InputEvent) =>
            actions.write(place, { by: (target as HTMLInputElement).value })}
        />
        <p id="${name}-by-hint" class="small muted"><bdi>${text('pledgeByHint')}</bdi></p>
      </div>
      <div class="row">
        <button type="button" class="primary large" @click=${() => actions.send(place)}>
          ${text('pledgeGive')}
        </button>
        <button type="button" class="plain large" @click=${() => actions.close(place)}>
          ${text('pledgeCancel')}
        </button>
      </div>
    </div>
  `;
}
