import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import { renderPieces } from '../../element/pieces-template.js';
import { outcomeLooks } from './outcome-looks.js';
import type { OutcomeView } from './outcome-view-model.js';
import type { CheckInWording } from './strings.js';

/** What a person can do after sending. */
export interface OutcomeActions {
  retry(): void;
  change(): void;
  /** Gives the check-in up, or puts away what became of it. */
  close(): void;
}

/** Draws what became of a check-in. Its status region is always there: assistive technology announces only changes. */
export function renderOutcome(
  outcome: OutcomeView | undefined,
  wording: CheckInWording,
  actions: OutcomeActions,
): TemplateResult {
  const tone = outcome ? outcomeLooks[outcome.status].tone : '';
  return html`
    <div class=${outcome ? `notice is-${tone}` : 'visually-hidden'}>
      <div role="status" class="message" tabindex=${outcome ? '-1' : nothing}>
        ${outcome ? renderMessage(outcome, tone) : nothing}
      </div>
      ${outcome ? renderGiven(outcome, wording) : nothing}
      ${outcome ? renderChoices(outcome, wording, actions) : nothing}
    </div>
  `;
}

function renderMessage({ status, title, body, back }: OutcomeView, tone: string): TemplateResult {
  return html`
    <p class="with-icon strong ${tone}">${icon(outcomeLooks[status].shape)} <bdi>${title}</bdi></p>
    <p><bdi>${body}</bdi></p>
    ${back === undefined ? nothing : html`<p><bdi>${back}</bdi></p>`}
  `;
}

function renderGiven(
  { given }: OutcomeView,
  { text }: CheckInWording,
): TemplateResult | typeof nothing {
  if (given.length === 0) return nothing;
  return html`<ul class="given" aria-label=${text('mine')}>
    ${given.map((pieces) => html`<li class="prose">${renderPieces(pieces)}</li>`)}
  </ul>`;
}

function renderChoices(
  { canRetry, canChange, canClose }: OutcomeView,
  { text }: CheckInWording,
  { retry, change, close }: OutcomeActions,
): TemplateResult | typeof nothing {
  const buttons = [
    ...(canRetry ? [renderButton(text('sendAgain'), retry, 'primary')] : []),
    ...(canChange ? [renderButton(text('change'), change)] : []),
    ...(canChange ? [renderButton(text('discard'), close, 'plain')] : []),
    ...(canClose ? [renderButton(text('close'), close)] : []),
  ];
  return buttons.length === 0 ? nothing : html`<div class="row">${buttons}</div>`;
}

function renderButton(words: string, act: () => void, look = ''): TemplateResult {
  return html`<button type="button" class=${look} @click=${act}>${words}</button>`;
}
