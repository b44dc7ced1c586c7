import type { Prompt } from '@oxbow/model/prompt';
import type { Answering } from './answering.js';
import type { FeedbackPrompt } from './feedback-prompt.js';
import { lateKinds } from './late-kinds.js';

/** Gives a prompt the answers that its host gives beforehand; what a person did comes first. */
export class Prefilling {
  readonly #host: FeedbackPrompt;
  readonly #answering: Answering;
  #answers: unknown;
  #prompt: Prompt | undefined;

  constructor(host: FeedbackPrompt, answering: Answering) {
    this.#host = host;
    this.#answering = answering;
  }

  /** There are some that wait for the part that reads them; what is shown already does not wait for it. */
  get needsLateKinds(): boolean {
    return this.#host.answers != null && this.#host.state !== 'ready';
  }

  /** Reads what is new; before each drawing. */
  prepare(): void {
    const { answers } = this.#host;
    const { prompt } = this.#answering;
    if (!prompt || (answers === this.#answers && prompt === this.#prompt)) return;
    const { module } = lateKinds;
    if (answers != null && !module) {
      void this.#load();
      return;
    }
    this.#answers = answers;
    this.#prompt = prompt;
    const reading = answers == null ? undefined : module?.readPrefill(prompt, answers);
    this.#answering.prefill(reading?.drafts ?? new Map());
    for (const fault of reading?.faults ?? [])
      this.#host.warn(`prefill:${fault}`, `cannot use ${fault}.`);
  }

  async #load(): Promise<void> {
    try {
      await lateKinds.load();
      this.#host.requestUpdate();
    } catch (error) {
      this.#host.warn('prefill', `cannot read its answers: ${String(error)}`);
    }
  }
}
