import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import { shapes } from '../../element/shapes.js';
import {
  renderConfidence,
  renderMilestones,
  renderNote,
  renderObstacle,
  renderStates,
  renderValue,
  type Write,
} from './check-in-fields-template.js';
import type { CheckInFormView, CheckInView } from './check-in-view-model.js';
import { renderOutcome, type OutcomeActions } from './outcome-template.js';
import { renderRival } from './rival-template.js';
import type { CheckInWording } from './strings.js';

/** What a person can do at a check-in. */
export interface CheckInActions extends OutcomeActions {
  write: Write;
  /** Says of a milestone whether it is done. */
  toggle(id: string, isDone: boolean): void;
  send(): void;
  /** Throws away what was written. */
  discard(): void;
}

/**
 * Draws a check-in: its form, or what became of it.
 * @param name id of its key result, whose title is `<name>-title`
 */
export function renderCheckIn(
  { form, outcome }: CheckInView,
  name: string,
  wording: CheckInWording,
  actions: CheckInActions,
): TemplateResult {
  const keydown = (event: KeyboardEvent) => {
    // While a text is composed, the keys belong to the input method.
    if (event.isComposing) return;
    // What cannot be sent any more is not put away where nothing leads back to it.
    const canClose = form ? form.gone === undefined : outcome?.canClose;
    if (event.key === 'Escape' && canClose) {
      // What the form takes is not also for a dialog of the page around it.
      event.preventDefault();
      event.stopPropagation();
      actions.close();
    }
    const isField = (event.target as Element).matches('input:not([type="checkbox"])');
    if (event.key === 'Enter' && form && isField) actions.send();
  };
  return html`
    <div
      class="check-in"
      part=${outcome ? 'outcome' : 'check-in'}
      role="group"
      aria-labelledby="${name}-form ${name}-title"
      aria-describedby="${name}-back"
      @keydown=${keydown}
    >
      <p class="small strong" id="${name}-form" ?hidden=${outcome !== undefined}>
        <bdi>${wording.text('checkIn')}</bdi>
      </p>
      ${renderOutcome(outcome, wording, actions)}
      ${form ? renderForm(form, name, wording, actions) : nothing}
    </div>
  `;
}

function renderForm(
  view: CheckInFormView,
  name: string,
  { text }: CheckInWording,
  actions: CheckInActions,
): TemplateResult {
  const { value, states, milestones, rival, gone, back, obstacle } = view;
  const isLost = gone !== undefined;
  return html`
    ${rival ? renderRival(rival, text) : nothing} ${isLost ? renderWarning(gone) : nothing}
    ${
      back === undefined
        ? nothing
        : html`<p class="small muted" id="${name}-back"><bdi>${back}</bdi></p>`
    }
    <div class="fields">
      ${value ? renderValue(value, view, name, text, actions.write) : nothing}
      ${states.length > 0 ? renderStates(states, name, text, actions.write) : nothing}
      ${milestones.length > 0 ? renderMilestones(milestones, text, actions.toggle) : nothing}
      ${renderNote(view, name, text, actions.write)}
    </div>
    ${renderConfidence(view, name, text, actions.write)}
    ${obstacle?.field === 'form' ? renderObstacle(obstacle.words, name) : nothing}
    <div class="row">
      ${
        view.send === undefined
          ? nothing
          : html`<button
              type="button"
              class="primary large"
              ?disabled=${isLost}
              @click=${() => actions.send()}
            >
              ${view.send}
            </button>`
      }
      ${
        rival || isLost
          ? nothing
          : html`<button type="button" class="plain large" @click=${() => actions.close()}>
              ${text('cancel')}
            </button>`
      }
      ${
        rival || isLost || back !== undefined
          ? html`<button type="button" class="plain large" @click=${() => actions.discard()}>
              ${text('discard')}
            </button>`
          : nothing
      }
    </div>
  `;
}

function renderWarning(words: string): TemplateResult {
  return html`<p class="warn with-icon" role="alert">
    ${icon(shapes.warning)} <bdi>${words}</bdi>
  </p>`;
}
