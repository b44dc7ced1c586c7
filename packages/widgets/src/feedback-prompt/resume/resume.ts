import { html, nothing, type TemplateResult } from 'lit';
import type { Prompt } from '@oxbow/model/prompt';
import { KeepRequestEvent, RecallRequestEvent } from '../../element/events.js';
import { RequestController } from '../../element/request-controller.js';
import type { Answering } from '../answering.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { readPrefill } from '../kinds/prefill.js';
import { toAnswers, type Drafts } from '../response.js';

export { strings } from './strings.js';

/** How far somebody has come, as a host keeps it. */
export interface ResumeDraft {
  /** The prompt's id and version. */
  prompt: string;
  version: number;
  /** Answers as in a response. */
  answers: unknown;
  /** Index of the question they are at. */
  step: number;
}

/** What a host gave for a prompt; `undefined` for what is none of this prompt and version. Never throws. */
export function readResumeDraft(
  prompt: Prompt,
  given: unknown,
): { drafts: Drafts; step: number } | undefined {
  try {
    const draft = given as Partial<ResumeDraft> | null;
    if (draft?.prompt !== prompt.id || draft.version !== prompt.version) return undefined;
    const { drafts } = readPrefill(prompt, draft.answers);
    return { drafts, step: Number.isInteger(draft.step) ? Number(draft.step) : 0 };
  } catch {
    // A getter of the host throws.
    return undefined;
  }
}

const resumes = new WeakMap<FeedbackPrompt, Resume>();

/** Takes up what was begun elsewhere, and has the host keep what is done here; after each drawing. */
export function followResume(host: FeedbackPrompt, answering: Answering): void {
  const known = resumes.get(host) ?? new Resume(host, answering);
  resumes.set(host, known);
  known.follow();
}

/** Says that the host keeps the answers, once it has said so. */
export function renderResumable(host: FeedbackPrompt): TemplateResult {
  // A screen reader announces only what changes while it is there.
  return html`<p class="small muted" role="status">
    <bdi>${resumes.get(host)?.isKept ? host.text('resumable') : nothing}</bdi>
  </p>`;
}

class Resume {
  readonly #host: FeedbackPrompt;
  readonly #answering: Answering;
  readonly #request: RequestController<unknown>;
  /** Token and prompt that were asked for. */
  #asked = '';
  /** What was kept last, as JSON. */
  #kept = '';
  #keeping = new AbortController();
  isKept = false;

  constructor(host: FeedbackPrompt, answering: Answering) {
    this.#host = host;
    this.#answering = answering;
    this.#request = new RequestController<unknown>(host, {
      create: (signal) => {
        const { resume } = host;
        return resume
          ? new RecallRequestEvent({ subject: 'resume', id: resume }, signal)
          : undefined;
      },
      receive: (given) => this.#receive(given),
      fail: (error) => this.#warn(error),
      // Then it is begun here, and nothing is said of keeping.
      unanswered: () => {},
    });
  }

  follow(): void {
    const { prompt } = this.#answering;
    if (!prompt) return;
    const wanted = JSON.stringify([this.#host.resume, prompt.id, prompt.version]);
    if (wanted !== this.#asked) {
      this.#asked = wanted;
      this.#kept = this.#toDraft(prompt);
      this.isKept = false;
      this.#request.ask();
      return;
    }
    const draft = this.#toDraft(prompt);
    if (draft === this.#kept) return;
    this.#kept = draft;
    void this.#keep(JSON.parse(draft));
  }

  /** What is to be kept; nothing any more once it is handed in. */
  #toDraft(prompt: Prompt): string {
    const { drafts, step, outcome } = this.#answering.progress;
    if (outcome?.status === 'sent' || outcome?.status === 'saved') return 'null';
    const draft: ResumeDraft = {
      prompt: prompt.id,
      version: prompt.version,
      // Not each letter, but each question that was left.
      answers: toAnswers(prompt, drafts, step - 1),
      step,
    };
    return JSON.stringify(draft);
  }

  async #keep(draft: unknown): Promise<void> {
    const { resume } = this.#host;
    if (!resume) return;
    this.#keeping.abort();
    this.#keeping = new AbortController();
    const { signal } = this.#keeping;
    const detail = { subject: 'resume', id: resume, draft };
    try {
      const answer = new KeepRequestEvent(detail, signal).dispatch(this.#host);
      if (!answer || !('then' in answer)) return;
      await answer;
      if (signal.aborted) return;
      this.isKept = draft !== null;
      this.#host.requestUpdate();
    } catch (error) {
      this.isKept = false;
      this.#warn(error);
    }
  }

  #receive(given: unknown): void {
    const { prompt, isTouched } = this.#answering;
    const draft = prompt && readResumeDraft(prompt, given);
    // What the person has begun here comes first.
    if (!draft || isTouched) return;
    this.#answering.restore(draft.drafts, draft.step);
    this.#kept = prompt ? this.#toDraft(prompt) : '';
  }

  #warn(error: unknown): void {
    const reason = error instanceof Error ? error.message : typeof error;
    this.#host.warn('resume', `the one who keeps what was begun elsewhere failed: ${reason}`);
  }
}
