import type { Prompt } from '@oxbow/model/prompt';
import type { Answering } from '../answering.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { readPrefill } from './prefill.js';

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

  /** Reads what is new; before each drawing. */
  prepare(): void {
    const { answers } = this.#host;
    const { prompt } = this.#answering;
    if (!prompt || (answers === this.#answers && prompt === this.#prompt)) return;
    this.#answers = answers;
    this.#prompt = prompt;
    const reading = answers == null ? undefined : readPrefill(prompt, answers);
    this.#answering.prefill(reading?.drafts ?? new Map());
    for (const fault of reading?.faults ?? [])
      this.#host.warn(`prefill:${fault}`, `cannot use ${fault}.`);
  }
}
