import type { LatePart } from '../element/late-part.js';
import type { Answering, Place } from './answering.js';
import { isBegun } from './begun.js';
import { DismissEvent, ShowEvent } from './events.js';
import type { FeedbackPrompt } from './feedback-prompt.js';
import { asksEmployees } from './late-employees.js';
import type { FrameActions, FrameModule } from './presentations.js';
import { appearing, frames, kiosk, page } from './presentations.js';
import type { Kiosk } from './places/kiosk.js';
import type { Appearing } from './when/appearing.js';
import { HoldController } from './when/hold.js';
import { readPlan, type Plan } from './when/plan.js';

/** Whether a prompt is shown, and where: as the page wants it, as a person chose, or by itself. */
export class Showing {
  readonly #host: FeedbackPrompt;
  readonly #answering: Answering;
  readonly #goOn: (place?: Place | 'nowhere') => void;
  readonly #hold: HoldController;
  readonly #parts = new Set<LatePart>();
  /** What the person chose. */
  #chosen: boolean | undefined;
  #plan: Plan | undefined;
  #appearing: Appearing | undefined;
  #kiosk: Kiosk | undefined;

  /** @param goOn called when something changes, with the place where the person goes on */
  constructor(
    host: FeedbackPrompt,
    answering: Answering,
    goOn: (place?: Place | 'nowhere') => void,
  ) {
    this.#host = host;
    this.#answering = answering;
    this.#goOn = goOn;
    this.#hold = new HoldController(host);
  }

  /** `inline`, `page`, or one that stands over the page. */
  get presentation(): string {
    const { presentation } = this.#host;
    return presentation === 'page' || this.frame ? presentation : 'inline';
  }

  /** What is fetched for it; what was worn once stays on. */
  get parts(): readonly LatePart[] {
    this.#plan = this.#readPlan();
    const frame = this.frame;
    if (frame) this.#parts.add(frame);
    if (this.presentation === 'page') this.#parts.add(page);
    if (this.#isKiosk) this.#parts.add(kiosk);
    if (this.#plan) this.#parts.add(appearing);
    return [...this.#parts];
  }

  /** What is around the question where it stands over the page. */
  get frame(): LatePart<FrameModule> | undefined {
    const { presentation } = this.#host;
    return Object.hasOwn(frames, presentation) ? frames[presentation] : undefined;
  }

  /** The questions are shown, not only the button to them. */
  get isShown(): boolean {
    const isWanted = this.#plan ? this.#appearing?.isShown : !this.frame;
    return this.#chosen ?? isWanted ?? false;
  }

  /** There is a button to it beside it: a dialog that shows itself has none. */
  get hasOpener(): boolean {
    return this.frame !== undefined && !(this.#isDialog && this.#plan);
  }

  /** For styles, by place. */
  get look(): string {
    return this.#isKiosk ? 'is-page is-kiosk' : `is-${this.presentation}`;
  }

  /** Another answer can be given after the first: by the same button, or by whoever comes next. */
  get isOpenToMore(): boolean {
    return this.hasOpener || this.#isKiosk;
  }

  /** How to put the question itself away; what is around it may offer that already. */
  get dismissal(): (() => void) | undefined {
    if (this.#isKiosk) return this.#clear;
    return this.frame ? undefined : this.dismiss;
  }

  get actions(): FrameActions {
    return {
      isOffered: this.#appearing?.isShown === true && this.#chosen === undefined,
      toggle: this.toggle,
      dismiss: this.dismiss,
      closed: () => this.isShown && this.dismiss(),
      keydown: this.#closeOnEscape,
    };
  }

  /** What is said on a device that many use, before all is cleared. */
  get warning(): unknown {
    return this.#kiosk?.warning;
  }

  /** There is another prompt now. */
  startAnew(): void {
    if (!this.frame) this.#chosen = undefined;
  }

  /** Follows what page and prompt say; before each drawing. */
  prepare(): void {
    const id = this.#answering.prompt?.id;
    const plan = this.#readPlan();
    this.#plan = plan;
    if (plan && id !== undefined && appearing.module) {
      this.#appearing ??= new appearing.module.Appearing(this.#host, {
        isHeld: () => this.#hold.isHeld,
        isModal: () => this.#isDialog,
        isInUse: () => this.#isInUse,
        appeared: this.#appear,
        escape: this.#closeOnEscape,
      });
      this.#appearing.follow(id, plan);
      this.#appearing.look();
    }
    if (this.#isKiosk && kiosk.module)
      this.#kiosk ??= new kiosk.module.Kiosk(this.#host, this.#answering, this.#clear);
    this.#host.isAway = this.#isAway;
  }

  /** Opens or closes what stands over the page; after each drawing. */
  update(): void {
    this.frame?.module?.show(this.#host.renderRoot, this.isShown);
  }

  readonly toggle = (): void => (this.isShown ? this.dismiss() : this.#show());

  readonly dismiss = (): void => {
    this.#chosen = false;
    this.#appearing?.end();
    this.#goOn('opener');
    const { prompt, progress } = this.#answering;
    if (!prompt) return;
    // Of an employee the page is not told that they have handed something in.
    const answered = progress.outcome !== undefined && !asksEmployees(prompt);
    this.#host.dispatchEvent(new DismissEvent({ prompt: prompt.id, answered }));
  };

  /** Clears the screen for whoever comes next, and gives nobody the focus. */
  readonly #clear = (): void => {
    this.#chosen = undefined;
    this.#answering.again();
    const { activeElement } = this.#host.shadowRoot ?? {};
    (activeElement as HTMLElement | null | undefined)?.blur();
    this.#goOn('nowhere');
  };

  /** Nothing of it is to be seen, not even a button. */
  get #isAway(): boolean {
    if (this.#hold.isHeld && !this.#isInUse) return true;
    if (!this.#plan || this.isShown || this.hasOpener) return false;
    return this.#chosen === undefined || this.#isDialog;
  }

  get #isKiosk(): boolean {
    return this.#host.kiosk && this.#host.presentation === 'page';
  }

  get #isDialog(): boolean {
    return this.#host.presentation === 'dialog';
  }

  /** A person has begun something in it, or has something to read there that is theirs. */
  get #isInUse(): boolean {
    const isInside = this.#host.matches(':focus-within') && !(this.#isDialog && !this.#chosen);
    return this.#chosen === true || isInside || isBegun(this.#answering);
  }

  #readPlan(): Plan | undefined {
    // Whoever comes to such a page comes to answer.
    if (this.#host.presentation === 'page') return undefined;
    return readPlan(this.#host, this.#answering.prompt?.show);
  }

  #show(): void {
    this.#chosen = true;
    this.#goOn(this.#answering.progress.outcome ? 'outcome' : 'question');
    this.#tellShown();
  }

  readonly #appear = (): void => {
    // Only what stands before everything else takes the focus: nobody has asked for it.
    this.#goOn(this.#isDialog ? 'question' : undefined);
    this.#tellShown();
  };

  readonly #closeOnEscape = (event: KeyboardEvent): void => {
    // While a text is composed, Escape belongs to the input method.
    if (event.key !== 'Escape' || event.isComposing || !this.frame || !this.isShown) return;
    // What the panel takes is not also for a dialog of the page around it.
    event.preventDefault();
    event.stopPropagation();
    this.dismiss();
  };

  #tellShown(): void {
    const { prompt } = this.#answering;
    if (prompt) this.#host.dispatchEvent(new ShowEvent({ prompt: prompt.id }));
  }
}
