import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { readPrompt } from '@oxbow/model/read-prompt';
import type { LatePart } from '../element/late-part.js';
import { renderProblem } from '../element/problem.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { Answering, type Place } from './answering.js';
import { readChannel } from './channel.js';
import { DismissEvent, ShowEvent } from './events.js';
import type { FeedbackPrompt } from './feedback-prompt.js';
import { renderOpener, type OpenerActions } from './opener-template.js';
import { placeholder } from './placeholder.js';
import { presentations, type PresentationModule } from './presentations.js';
import type { FeedbackPromptWording } from './strings.js';
import { renderFeedbackPrompt, type FeedbackPromptActions } from './template.js';
import { toFeedbackPromptView, type FeedbackPromptView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';
export const parts = Object.values(presentations);

/** Draws the prompt and holds what a person did there, for as long as the element lives. */
export class View implements ElementView, ReactiveController {
  readonly #host: FeedbackPrompt;
  readonly #wording: FeedbackPromptWording;
  readonly #answering: Answering;
  #view: FeedbackPromptView | undefined;
  /** What the person chose; unless they did, an inline prompt is shown and the panel of a launcher is not. */
  #shown: boolean | undefined;
  #place: Place | undefined;

  constructor(host: FeedbackPrompt) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#answering = new Answering(host, (place) => this.#goOn(place));
    host.addController(this);
  }

  check(data: unknown): Verdict {
    if (data == null) return { state: 'empty', total: 0, invalid: 0, faults: [] };
    const { prompt, ...counts } = readPrompt(data);
    if (!prompt) return { state: 'error', ...counts };
    const isAnew = this.#answering.take(prompt);
    if (isAnew && !this.#isLauncher) this.#shown = undefined;
    return { state: 'ready', ...counts };
  }

  get parts(): readonly LatePart[] {
    const { presentation } = this.#host;
    const part = Object.hasOwn(presentations, presentation) && presentations[presentation];
    return part ? [part] : [];
  }

  change(data: unknown): Verdict {
    return this.check(data);
  }

  refresh(): void {
    this.#answering.refresh();
  }

  prepare(): void {
    this.#answering.channel = readChannel(this.#host);
    const { prompt, progress } = this.#answering;
    if (this.#host.state === 'loading') {
      const start = { step: 0, drafts: new Map<string, string>() };
      this.#view = toFeedbackPromptView(placeholder, start, this.#wording);
    } else {
      const more = progress.more ?? (this.#isLauncher ? 'same' : undefined);
      this.#view = prompt && toFeedbackPromptView(prompt, { ...progress, more }, this.#wording);
    }
  }

  render(): unknown {
    const isLauncher = this.#isLauncher;
    switch (this.#host.state) {
      case 'loading':
        return this.#renderBones(isLauncher ? this.#renderOpener() : this.#renderContent());
      case 'empty':
        return nothing;
      case 'error':
        return this.#renderRoot(renderProblem(this.#host));
      case 'ready':
        return this.#renderRoot([
          renderProblem(this.#host),
          this.#presentation ? this.#renderFramed(this.#presentation) : this.#renderInline(),
        ]);
    }
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    this.#presentation?.show(root, this.#isShown);
    const place = this.#place;
    this.#place = undefined;
    if (place) findPlace(root, place)?.focus();
  }

  findFocus(): HTMLElement | null {
    const { state, renderRoot } = this.#host;
    if (state !== 'ready') return null;
    if (!this.#isShown) return findPlace(renderRoot, 'opener');
    return findPlace(renderRoot, this.#view?.outcome ? 'outcome' : 'question');
  }

  get #isLauncher(): boolean {
    return this.#host.presentation === 'launcher';
  }

  get #presentation(): PresentationModule | undefined {
    const [part] = this.parts;
    return part?.module as PresentationModule | undefined;
  }

  get #isShown(): boolean {
    return this.#shown ?? !this.#isLauncher;
  }

  get #actions(): FeedbackPromptActions {
    const { write, next, back, retry, change, copy, again } = this.#answering;
    return {
      write,
      next,
      back,
      // A launcher's panel can be closed as it is.
      dismiss: this.#isLauncher ? undefined : this.#dismiss,
      retry,
      change,
      copy: () => void copy(this.#view?.outcome?.copy ?? ''),
      again,
    };
  }

  #renderRoot(content: unknown): TemplateResult {
    const look = this.#isLauncher ? 'root is-launcher' : 'root';
    const foreign = this.#host.foreignLanguage;
    return html`<div class=${look} lang=${foreign ?? nothing} dir=${foreign ? 'ltr' : nothing}>
      ${content}
    </div>`;
  }

  #renderBones(content: unknown): TemplateResult {
    return this.#renderRoot(html`<div class="bones" inert aria-hidden="true">${content}</div>`);
  }

  #renderInline(): unknown {
    return this.#isShown ? this.#renderContent() : this.#renderOpener();
  }

  #renderFramed({ renderFrame }: PresentationModule): unknown[] {
    const content = this.#renderContent();
    return [this.#renderOpener(), renderFrame(content, this.#wording, this.#openerActions)];
  }

  #renderOpener(): TemplateResult {
    const isShown = this.#isShown;
    const open = { words: this.#wording.text('launch') };
    const opener = isShown ? open : (this.#view?.opener ?? open);
    return renderOpener(opener, { isLauncher: this.#isLauncher, isShown }, this.#openerActions);
  }

  #renderContent(): unknown {
    return this.#view && renderFeedbackPrompt(this.#view, this.#wording, this.#actions);
  }

  readonly #show = (): void => {
    this.#shown = true;
    this.#goOn(this.#view?.outcome ? 'outcome' : 'question');
    this.#host.dispatchEvent(new ShowEvent());
  };

  readonly #dismiss = (): void => {
    this.#shown = false;
    this.#goOn('opener');
    this.#host.dispatchEvent(new DismissEvent());
  };

  readonly #closeOnEscape = (event: KeyboardEvent): void => {
    // While a text is composed, Escape belongs to the input method.
    if (event.key !== 'Escape' || event.isComposing || !this.#isLauncher || !this.#isShown) return;
    // What the panel takes is not also for a dialog of the page around it.
    event.preventDefault();
    event.stopPropagation();
    this.#dismiss();
  };

  readonly #openerActions: OpenerActions = {
    toggle: () => (this.#isShown ? this.#dismiss() : this.#show()),
    dismiss: this.#dismiss,
    keydown: this.#closeOnEscape,
  };

  #goOn(place: Place | undefined): void {
    if (place) this.#place = place;
    this.#host.requestUpdate();
  }
}

function findPlace(root: ParentNode, place: Place): HTMLElement | null {
  if (place === 'opener') return root.querySelector('.opener');
  if (place === 'outcome') return root.querySelector('[role="status"]');
  return root.querySelector<HTMLElement>('input:checked') ?? root.querySelector('input, textarea');
}
