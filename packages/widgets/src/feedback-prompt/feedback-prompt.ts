import type { CSSResultGroup, PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import { lightStyles } from './light-styles.js';

/**
 * Asks a person one question at a time and says honestly what became of the answers.
 *
 * `data` takes a prompt, see `@oxbow/model/prompt`. What a person hands in is asked of the host as `oxsubmit`.
 *
 * @tag ox-feedback-prompt
 * @fires {DataRequestEvent} oxdata - Wants the prompt that the attribute `prompt` names, while the host gives none.
 * @fires {SubmitRequestEvent} oxsubmit - A person hands answers in; answered with what became of them (`Delivery`).
 * @fires {AnswerEvent} oxanswer - A person has answered a question; names the question, never the answer.
 * @fires {ShowEvent} oxshow - A person has opened the prompt.
 * @fires {DismissEvent} oxdismiss - A person has put the prompt away.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @csspart notice - What the host wants to be known before the first question.
 * @csspart question - The question.
 * @csspart launcher - The button that opens the prompt.
 * @csspart panel - What the button opens.
 * @csspart outcome - What became of the answers.
 * @csspart problem - What is wrong with the data.
 * @cssprop --ox-block-size - Height that is kept free until the prompt is there, where it differs from the usual question.
 */
export class FeedbackPrompt extends OxElement {
  static override readonly label = { en: 'Feedback', de: 'Rückmeldung', fr: 'Votre avis' };

  static override get styles(): CSSResultGroup {
    return [super.styles, lightStyles];
  }

  /** The id of the prompt to ask the host for. */
  @property() prompt: string | undefined;

  /** `inline`: in the flow of the page; `launcher`: a button that opens a panel over the page. Anything else is `inline`. */
  @property() presentation: string = 'inline';

  /** Where it is asked, by a name of `@oxbow/model/channel`; any other is handed in as `other`. */
  @property() channel: string = 'website';

  override get subject(): Subject | undefined {
    return this.prompt ? { subject: 'prompt', id: this.prompt } : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.toggleState('launcher', this.presentation === 'launcher');
  }
}
