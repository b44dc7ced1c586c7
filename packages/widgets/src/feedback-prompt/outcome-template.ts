import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../element/icon.js';
import { renderPieces } from '../element/pieces-template.js';
import { lateThanks } from './late-thanks.js';
import { outcomeLooks } from './looks.js';
import type { OutcomeView } from './outcome-view-model.js';
import type { FeedbackPromptWording } from './strings.js';

/** What a person can do after handing in. */
export interface OutcomeActions {
  retry(): void;
  /** Deletes what waits on the device. */
  withdraw(): void;
  change(): void;
  copy(): void;
  again(): void;
}

/** Draws what became of the answers. Its status region is always there: assistive technology announces only changes. */
export function renderOutcome(
  outcome: OutcomeView | undefined,
  wording: FeedbackPromptWording,
  actions: OutcomeActions,
): TemplateResult {
  const tone = outcome ? outcomeLooks[outcome.status].tone : '';
  return html`
    <div class=${outcome ? `notice is-${tone}` : nothing} part="outcome">
      <div role="status" class="message" tabindex=${outcome ? '-1' : nothing}>
        ${outcome ? renderMessage(outcome, tone) : nothing}
      </div>
      ${outcome?.person?.isFirst ? renderPerson(outcome) : nothing}
      ${outcome ? renderGiven(outcome, wording) : nothing}
      ${outcome ? renderChoices(outcome, wording, actions) : nothing}
      ${outcome?.person && !outcome.person.isFirst ? renderPerson(outcome) : nothing}
    </div>
  `;
}

function renderMessage(
  { status, title, acknowledgement, body, remark }: OutcomeView,
  tone: string,
): TemplateResult {
  return html`
    <p class="with-icon title ${tone}">${icon(outcomeLooks[status].shape)} <bdi>${title}</bdi></p>
    ${acknowledgement ? html`<p class="lines">${renderPieces(acknowledgement)}</p>` : nothing}
    <p>${renderPieces(body)}</p>
    ${remark === undefined ? nothing : html`<p class="small muted"><bdi>${remark}</bdi></p>`}
  `;
}

/** Behind the message, which is announced and takes the focus: nothing to press is part of it. */
function renderPerson({ person }: OutcomeView): unknown {
  return person && lateThanks.module?.renderPerson(person);
}

function renderGiven(
  { given }: OutcomeView,
  { text }: FeedbackPromptWording,
): TemplateResult | typeof nothing {
  if (given.length === 0) return nothing;
  return html`
    <dl class="given" aria-label=${text('given')}>
      ${given.map(
        ({ question, answer }) =>
          html`<div>
            <dt class="small muted">${renderPieces(question)}</dt>
            <dd><bdi>${answer}</bdi></dd>
          </div>`,
      )}
    </dl>
  `;
}

function renderChoices(
  { status, given, canRetry, canDelete, canChange, canGiveMore }: OutcomeView,
  { text }: FeedbackPromptWording,
  actions: OutcomeActions,
): TemplateResult | typeof nothing {
  const [retry, look] =
    status === 'saved' ? (['tryNow', ''] as const) : (['tryAgain', 'primary'] as const);
  const buttons = [
    ...(canRetry ? [renderButton(text(retry), actions.retry, look)] : []),
    ...(canDelete ? [renderButton(text('withdraw'), actions.withdraw)] : []),
    ...(canChange ? [renderButton(text('back'), actions.change)] : []),
    ...(given.length > 0 && canRetry ? [renderButton(text('copy'), actions.copy)] : []),
    ...(canGiveMore ? [renderButton(text('another'), actions.again, 'plain')] : []),
  ];
  return buttons.length === 0 ? nothing : html`<div class="row">${buttons}</div>`;
}

function renderButton(words: string, act: () => void, look = ''): TemplateResult {
  return html`<button type="button" class=${look} @click=${act}>${words}</button>`;
}
