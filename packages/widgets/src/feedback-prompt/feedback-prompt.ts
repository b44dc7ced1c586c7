import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import type { Delivery } from '@oxbow/model/delivery';
import type { Response } from '@oxbow/model/response';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import type { Answers } from '../element/request-event.js';
import { lightStyles } from './light-styles.js';
import { isHeld } from './when/held.js';

/**
 * Asks a person one question at a time and says honestly what became of the answers.
 *
 * `data` takes a prompt, see `@oxbow/model/prompt`. What a person hands in is asked of the host as `oxsubmit`.
 *
 * @tag ox-feedback-prompt
 * @fires {DataRequestEvent} oxdata - Wants the prompt that the attribute `prompt` names, while the host gives none.
 * @fires {SubmitRequestEvent} oxsubmit - A customer hands answers in; answered with what became of them (`Delivery`). Employees hand in without an event.
 * @fires {AnswerEvent} oxanswer - A customer has answered a question; names the question, never the answer.
 * @fires {RecallRequestEvent} oxrecall - With `resume`: wants what the person has begun elsewhere.
 * @fires {KeepRequestEvent} oxkeep - With `resume`: what a customer has answered so far is to be kept; `null` once it is handed in.
 * @fires {MayShowRequestEvent} oxmayshow - Would like to show itself; only the answer `true` lets it.
 * @fires {StatusRequestEvent} oxstatus - Somebody looks at it: what became of what they handed in?
 * @fires {ReplyRequestEvent} oxreply - A customer answers back.
 * @fires {WithdrawRequestEvent} oxwithdraw - A customer deletes what they handed in, sent or not.
 * @fires {ShowEvent} oxshow - A person has opened the prompt, or it has shown itself.
 * @fires {DismissEvent} oxdismiss - A person has put the prompt away.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @csspart notice - What the host wants to be known before the first question.
 * @csspart question - The question.
 * @csspart launcher - The button that opens the prompt.
 * @csspart panel - What the button opens: a panel, or a dialog.
 * @csspart outcome - What became of the answers.
 * @csspart person - Whom somebody can talk to.
 * @csspart heard - What became of earlier feedback.
 * @csspart problem - What is wrong with the data.
 * @cssstate away - Nothing of it is to be seen now; its place is given up.
 * @cssstate launcher - A button opens it, as `presentation` says.
 * @cssprop --ox-block-size - Height that is kept free until the prompt is there, where it differs from the usual question.
 */
export class FeedbackPrompt extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    prompt: {},
    presentation: { useDefault: true },
    kiosk: { type: Boolean },
    idle: { type: Number, useDefault: true },
    trigger: {},
    pages: {},
    sample: { type: Number },
    devices: {},
    name: {},
    resume: {},
    channel: { useDefault: true },
    answers: { attribute: false },
    handler: { attribute: false },
  };

  static readonly formAssociated = true;

  /** @internal Also for what keeps its answers in a form. */
  declare readonly internals: ElementInternals;

  static override get styles(): CSSResultGroup {
    return [super.styles, lightStyles];
  }

  /** The id of the prompt to ask the host for. */
  prompt: string | undefined;

  /**
   * Where it stands. `inline`: in the flow of the page; `launcher`: a button that opens a panel over the page; `tab`: the
   * same at the edge of the window; `dialog`: a modal dialog; `page`: alone on a page. Anything else is `inline`.
   */
  presentation: string = 'inline';

  /** On a device that many use, with `presentation="page"`: large targets, and what somebody leaves there is cleared. */
  kiosk = false;

  /** Seconds without input after which such a device asks whether somebody is still there; 10 or more. */
  idle = 60;

  /**
   * What it waits for before it shows itself: `now`, `delay 10s`, `scroll 50%`, `seen #reviews`, `exit`,
   * `event order-placed`; several with commas, any of which will do.
   */
  trigger: string | undefined;

  /** Addresses it shows itself at: paths or whole addresses in which `*` stands for anything, several with spaces. */
  pages: string | undefined;

  /** The share of visits in which it shows itself: more than 0, up to 1. */
  sample: number | undefined;

  /** The devices it shows itself on: `touch`, `mouse`, or both. */
  devices: string | undefined;

  /**
   * The name under which a customer's answers go along with the form around it, as the JSON of a list of answers. With it the
   * form hands them in, and the prompt does not. Employees' answers never go along with a form.
   */
  name: string | undefined;

  /**
   * A token of the host by which it finds what this person has begun elsewhere: asked for by `oxrecall`, kept by `oxkeep`. Never
   * for employees.
   */
  resume: string | undefined;

  /** Where it is asked, by a name of `@oxbow/model/channel`; any other is handed in as `other`. */
  channel: string = 'website';

  /**
   * Answers that the host gives beforehand: a list of `Answer`, or values by question id. They are shown and can be changed;
   * only the person hands them in, and what the person did is never replaced. One that does not fit its question is named in
   * the console and left out. Never read it from an address: whoever writes the link would answer.
   */
  answers: unknown;

  /**
   * Takes what employees hand in where there is no `<ox-connection>` around the prompt, or for the whole document, of this or
   * another copy of Oxbow: they hand in without an event. Its answers are those of `oxsubmit`.
   */
  handler: ((response: Response, signal: AbortSignal) => Answers<Delivery>) | undefined;

  /** The form that the answers go along with. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The answers as they go along with the form: JSON, or nothing. Setting it replaces what the person did. */
  get value(): string {
    return this.kept;
  }
  set value(value: string) {
    // An object may have no text at all, and whatever is set must not throw.
    this.restored = typeof value === 'string' ? value : '';
    this.requestUpdate();
  }

  /** What keeps the form from being sent. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** The same in words. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether something can keep the form from being sent. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Says whether the answers can go along with the form; `invalid` is dispatched where they cannot. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** The same, and shows what is wrong. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  override get subject(): Subject | undefined {
    return this.prompt ? { subject: 'prompt', id: this.prompt } : undefined;
  }

  /** @internal What the form, or the page, had before; read as soon as its view is there, and empty for a reset. */
  restored: string | undefined;

  /** @internal What goes along with the form. */
  kept = '';

  /** @internal */
  formResetCallback(): void {
    this.value = '';
  }

  /** @internal */
  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  /** @internal */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** @internal Nothing of it is to be seen; said by its view, as soon as that is there. */
  isAway: boolean | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { presentation } = this;
    const waits = this.trigger || this.pages || this.sample || this.devices;
    const isWaiting = waits && !/^(launcher|tab|page)$/.test(presentation);
    this.toggleState('launcher', /^(launcher|tab|dialog)$/.test(presentation));
    this.toggleState('away', this.isAway ?? (!!isWaiting || isHeld(this)));
  }
}
