import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { LatePart } from '../element/late-part.js';
import { renderProblem } from '../element/problem.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { Answering, type Place } from './answering.js';
import { readChannel } from './channel.js';
import type * as Employees from './employees/employees.js';
import type { FeedbackPrompt } from './feedback-prompt.js';
import { renderOpener } from './opener-template.js';
import { asksEmployees, lateEmployees } from './late-employees.js';
import { isInForm, lateForm } from './late-form.js';
import type { Prefilling } from './kinds/prefilling.js';
import { asksLateKinds, lateKinds } from './late-kinds.js';
import { lateResume } from './late-resume.js';
import { Earlier, lateHeard } from './earlier.js';
import { lateThanks, needsThanks } from './late-thanks.js';
import { placeholder } from './placeholder.js';
import { everyPart, type FrameModule } from './presentations.js';
import { Reading } from './reading.js';
import { Showing } from './showing.js';
import type { FeedbackPromptWording } from './strings.js';
import { renderFeedbackPrompt, type FeedbackPromptActions } from './template.js';
import { toFeedbackPromptView, type FeedbackPromptView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';
export const parts = [
  ...everyPart,
  lateForm,
  lateResume,
  lateKinds,
  lateEmployees,
  lateThanks,
  lateHeard,
];

/** Draws the prompt and holds what a person did there, for as long as the element lives. */
export class View implements ElementView, ReactiveController {
  readonly #host: FeedbackPrompt;
  readonly #wording: FeedbackPromptWording;
  readonly #answering: Answering;
  readonly #reading = new Reading();
  #view: FeedbackPromptView | undefined;
  /** Gives what the host gives beforehand, from when it gives something. */
  #prefilling: Prefilling | undefined;
  readonly #showing: Showing;
  #place: Place | 'nowhere' | undefined;
  #needsLateKinds = false;
  #needsThanks = false;
  readonly #earlier: Earlier;
  #needsEmployees = false;

  constructor(host: FeedbackPrompt) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#answering = new Answering(host, (place) => this.#goOn(place));
    this.#showing = new Showing(host, this.#answering, (place) => this.#goOn(place));
    this.#earlier = new Earlier(host, () => this.#goOn(undefined));
    host.addController(this);
  }

  check(data: unknown): Verdict | undefined {
    if (data == null) return { state: 'empty', total: 0, invalid: 0, faults: [] };
    const reading = this.#reading.read(data);
    if (!reading) return undefined;
    const { prompt, ...counts } = reading;
    if (!prompt) return { state: 'error', ...counts };
    this.#needsEmployees ||= asksEmployees(prompt);
    if (this.#needsEmployees && !lateEmployees.module) return undefined;
    const asked = lateEmployees.module?.withoutBlockedComments(prompt) ?? prompt;
    // It asked so few employees for nothing but words.
    if (asked.questions.length === 0) return { state: 'empty', ...counts };
    if (this.#answering.take(asked)) this.#showing.startAnew();
    return { state: 'ready', ...counts };
  }

  get parts(): readonly LatePart[] {
    const { prompt } = this.#answering;
    const needsLateKinds = prompt && asksLateKinds(prompt);
    this.#needsThanks ||= prompt !== undefined && needsThanks(prompt);
    // What is shown already does not wait for what the host gives beforehand.
    const waits = this.#host.answers != null && this.#host.state !== 'ready';
    this.#needsLateKinds ||= needsLateKinds || waits;
    return [
      ...this.#showing.parts,
      ...this.#reading.parts,
      ...(this.#needsLateKinds ? [lateKinds] : []),
      ...(this.#needsEmployees ? [lateEmployees] : []),
      ...(this.#needsThanks ? [lateThanks] : []),
      ...(this.#isInForm ? [lateForm, lateKinds] : []),
      ...(this.#resumes ? [lateResume, lateKinds] : []),
      ...this.#earlier.parts,
    ];
  }

  change(data: unknown): Verdict | undefined {
    return this.check(data);
  }

  refresh(): void {
    this.#answering.refresh();
    this.#earlier.refresh();
  }

  prepare(): void {
    this.#answering.channel = readChannel(this.#host);
    this.#showing.prepare();
    this.#prefill();
    const { prompt, progress } = this.#answering;
    if (this.#host.state === 'loading') {
      const start = { step: 0, drafts: new Map<string, string>() };
      this.#view = toFeedbackPromptView(placeholder, start, this.#wording);
    } else if (this.#host.state === 'ready') {
      const employees = this.#employees;
      // An employee answers once.
      const isOpenToMore = this.#showing.isOpenToMore && !employees;
      const more = progress.more ?? (isOpenToMore ? 'same' : undefined);
      const toView = employees?.toEmployeeView ?? toFeedbackPromptView;
      // What goes along with a form is not sent question by question.
      const asked = prompt && this.#isInForm ? { ...prompt, partial: false } : prompt;
      this.#view = asked && toView(asked, { ...progress, more }, this.#wording);
      const isSent = progress.outcome?.status === 'sent';
      this.#earlier.follow(this.#showing.isShown ? prompt : undefined, isSent);
    }
  }

  render(): unknown {
    const { hasOpener, frame } = this.#showing;
    switch (this.#host.state) {
      case 'loading':
        return this.#renderBones(hasOpener ? this.#renderOpener() : this.#renderContent());
      case 'empty':
        return nothing;
      case 'error':
        return this.#renderRoot(renderProblem(this.#host));
      case 'ready':
        return this.#renderRoot([
          renderProblem(this.#host),
          frame?.module ? this.#renderFramed(frame.module) : this.#renderInline(),
        ]);
    }
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    this.#showing.update();
    if (this.#isInForm && this.#host.state === 'ready')
      lateForm.module?.keepInForm(this.#host, this.#answering);
    if (this.#resumes && this.#host.state === 'ready')
      lateResume.module?.followResume(this.#host, this.#answering);
    const place = this.#place;
    this.#place = undefined;
    if (place) findPlace(root, place)?.focus();
  }

  findFocus(): HTMLElement | null {
    const { state, renderRoot } = this.#host;
    if (state !== 'ready') return null;
    if (!this.#showing.isShown) return findPlace(renderRoot, 'opener');
    return findPlace(renderRoot, this.#view?.outcome ? 'outcome' : 'question');
  }

  /** Takes the answers that the host gives beforehand, as soon as there is what reads them. */
  #prefill(): void {
    const host = this.#host;
    if (host.answers == null && !this.#prefilling) return;
    const { module } = lateKinds;
    if (module) (this.#prefilling ??= new module.Prefilling(host, this.#answering)).prepare();
    else
      lateKinds.load().then(
        () => host.requestUpdate(),
        (error) => host.warn('prefill', `cannot read its answers: ${String(error)}`),
      );
  }

  /** A form around it hands the answers in; never those of employees, which the page would read. */
  get #isInForm(): boolean {
    const { prompt } = this.#answering;
    return isInForm(this.#host) && !(prompt && asksEmployees(prompt));
  }

  /** It can be begun here and finished elsewhere; never what employees answer, which the page would read. */
  get #resumes(): boolean {
    const { prompt } = this.#answering;
    return !!this.#host.resume && !(prompt && asksEmployees(prompt));
  }

  /** What is different for employees, where they are asked. */
  get #employees(): typeof Employees | undefined {
    const { prompt } = this.#answering;
    return prompt && asksEmployees(prompt) ? lateEmployees.module : undefined;
  }

  get #actions(): FeedbackPromptActions {
    const { write, next, back, retry, withdraw, change, copy, again } = this.#answering;
    return {
      write,
      next:
        this.#isInForm && this.#view?.isLast
          ? undefined
          : this.#view?.isOver
            ? this.#showing.dismiss
            : next,
      back,
      dismiss: this.#isInForm ? undefined : this.#showing.dismissal,
      retry,
      withdraw,
      change,
      copy: () => void copy(this.#view?.outcome?.copy ?? ''),
      again,
    };
  }

  #renderRoot(content: unknown): TemplateResult {
    const look = `root ${this.#showing.look}`;
    const foreign = this.#host.foreignLanguage;
    return html`<div class=${look} lang=${foreign ?? nothing} dir=${foreign ? 'ltr' : nothing}>
      ${content}
    </div>`;
  }

  #renderBones(content: unknown): TemplateResult {
    return this.#renderRoot(html`<div class="bones" inert aria-hidden="true">${content}</div>`);
  }

  #renderInline(): unknown {
    const { isShown, warning } = this.#showing;
    return isShown ? [warning, this.#renderContent()] : this.#renderOpener();
  }

  #renderFramed({ renderFrame }: FrameModule): unknown[] {
    const { hasOpener, actions } = this.#showing;
    return [
      hasOpener ? this.#renderOpener() : nothing,
      renderFrame(this.#renderContent(), this.#wording, actions),
    ];
  }

  #renderOpener(): TemplateResult {
    const { isShown, hasOpener, actions } = this.#showing;
    const open = { words: this.#wording.text('launch') };
    const opener = isShown ? open : (this.#view?.opener ?? open);
    return renderOpener(opener, { isLauncher: hasOpener, isShown }, actions);
  }

  #renderContent(): unknown {
    const view = this.#view;
    const isSent = view?.outcome?.status === 'sent';
    if (view && this.#isInForm)
      return html`<fieldset class="whole" role="none" ?disabled=${this.#host.matches(':disabled')}>
        ${renderFeedbackPrompt(view, this.#wording, this.#actions)}
      </fieldset>`;
    return [
      view && renderFeedbackPrompt(view, this.#wording, this.#actions),
      isSent && this.#employees ? this.#renderReceipt(this.#employees) : nothing,
      this.#resumes ? lateResume.module?.renderResumable(this.#host) : nothing,
      this.#earlier.render(),
      this.#earlier.offersCode && (isSent || view?.isFirst) ? this.#renderCodeOffer() : nothing,
    ];
  }

  #renderCodeOffer(): TemplateResult {
    return html`<button type="button" class="plain have-code" @click=${this.#earlier.openCode}>
      ${this.#wording.text('haveCode')}
    </button>`;
  }

  #renderReceipt({ renderReceipt, toEmployeeWording }: typeof Employees): unknown {
    const { receipt = '', copy } = this.#answering;
    const wording = toEmployeeWording(this.#wording);
    return renderReceipt(receipt, wording, { copy: () => void copy(receipt) });
  }

  #goOn(place: Place | 'nowhere' | undefined): void {
    if (place) this.#place = place;
    this.#host.requestUpdate();
  }
}

function findPlace(root: ParentNode, place: Place | 'nowhere'): HTMLElement | null {
  if (place === 'nowhere') return null;
  if (place === 'opener') return root.querySelector('.opener');
  if (place === 'outcome') return root.querySelector('[role="status"]');
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  return (
    find('[aria-invalid="true"]') ?? find('input:checked') ?? find('input, textarea, .impulse')
  );
}
