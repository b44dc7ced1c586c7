import type { CSSResultGroup, PropertyValues } from 'lit';
import type { Delivery } from '@oxbow/model/delivery';
import type { Response } from '@oxbow/model/response';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import { property } from '../element/property.js';
import type { Answers } from '../element/request-event.js';
import { lightStyles } from './light-styles.js';

/**
 * Asks a person one question at a time and says honestly what became of the answers.
 *
 * `data` takes a prompt, see `@oxbow/model/prompt`. What a person hands in is asked of the host as `oxsubmit`.
 *
 * @tag ox-feedback-prompt
 * @fires {DataRequestEvent} oxdata - Wants the prompt that the attribute `prompt` names, while the host gives none.
 * @fires {SubmitRequestEvent} oxsubmit - A customer hands answers in; answered with what became of them (`Delivery`). Employees hand in without an event.
 * @fires {AnswerEvent} oxanswer - A customer has answered a question; names the question, never the answer.
 * @fires {MayShowRequestEvent} oxmayshow - Would like to show itself; only the answer `true` lets it.
 * @fires {ShowEvent} oxshow - A person has opened the prompt, or it has shown itself.
 * @fires {DismissEvent} oxdismiss - A person has put the prompt away.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @csspart notice - What the host wants to be known before the first question.
 * @csspart question - The question.
 * @csspart launcher - The button that opens the prompt.
 * @csspart panel - What the button opens: a panel, or a dialog.
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

  /**
   * Where it stands. `inline`: in the flow of the page; `launcher`: a button that opens a panel over the page; `tab`: the
   * same at the edge of the window; `dialog`: a modal dialog; `page`: alone on a page. Anything else is `inline`.
   */
  @property() presentation: string = 'inline';

  /** On a device that many use, with `presentation="page"`: large targets, and what somebody leaves there is cleared. */
  @property({ type: Boolean }) kiosk = false;

  /** Seconds without input after which such a device asks whether somebody is still there; 10 or more. */
  @property({ type: Number }) idle = 60;

  /**
   * What it waits for before it shows itself: `now`, `delay 10s`, `scroll 50%`, `seen #reviews`, `exit`,
   * `event order-placed`; several with commas, any of which will do.
   */
  @property() when: string | undefined;

  /** Addresses it shows itself at: paths or whole addresses in which `*` stands for anything, several with spaces. */
  @property() pages: string | undefined;

  /** The share of visits in which it shows itself: more than 0, up to 1. */
  @property({ type: Number }) sample: number | undefined;

  /** The devices it shows itself on: `touch`, `mouse`, or both. */
  @property() devices: string | undefined;

  /** Where it is asked, by a name of `@oxbow/model/channel`; any other is handed in as `other`. */
  @property() channel: string = 'website';

  /**
   * Answers that the host gives beforehand: a list of `Answer`, or values by question id. They are shown and can be changed;
   * only the person hands them in, and what the person did is never replaced. One that does not fit its question is named in
   * the console and left out. Never read it from an address: whoever writes the link would answer.
   */
  @property({ attribute: false }) answers: unknown;

  /**
   * Takes what employees hand in where there is no `<ox-connection>` of the same copy of Oxbow around the prompt, or for the
   * whole document: they hand in without an event. Its answers are those of `oxsubmit`.
   */
  @property({ attribute: false }) handler:
    ((response: Response, signal: AbortSignal) => Answers<Delivery>) | undefined;

  override get subject(): Subject | undefined {
    return this.prompt ? { subject: 'prompt', id: this.prompt } : undefined;
  }

  /** @internal Nothing of it is to be seen; said by its view, as soon as that is there. */
  isAway: boolean | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { presentation } = this;
    const isButton = presentation === 'launcher' || presentation === 'tab';
    const waits = this.when || this.pages || this.sample || this.devices;
    const isWaiting = waits && !isButton && presentation !== 'page';
    this.toggleState('launcher', isButton || presentation === 'dialog');
    this.toggleState('away', this.isAway ?? !!isWaiting);
  }
}
