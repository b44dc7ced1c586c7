import type { Answer } from '@oxbow/model/answer';
import type { Channel } from '@oxbow/model/channel';
import type { Prompt } from '@oxbow/model/prompt';
import type { Response } from '@oxbow/model/response';
import type { FeedbackPrompt } from './feedback-prompt.js';
import { toResponse, toResponseKey, type ResponseKey } from './response.js';
import { submit, type FeedbackSubmission } from './submission.js';

/** What a customer hands in: at once, or question by question under one id, each part in the place of the one before it. */
export class Parts {
  readonly #host: FeedbackPrompt;
  readonly #key: ResponseKey;
  #sequence = 0;
  #part: FeedbackSubmission | undefined;
  #answers = '';

  constructor(host: FeedbackPrompt) {
    this.#host = host;
    this.#key = toResponseKey(Date.now(), crypto.getRandomValues(new Uint8Array(26)));
  }

  /** Hands in what is answered so far; nobody waits for what becomes of it. */
  handInPart(prompt: Prompt, answers: Answer[], channel: Channel): void {
    const written = JSON.stringify(answers);
    if (answers.length === 0 || written === this.#answers) return;
    this.#answers = written;
    const part = { partial: true, sequence: this.#sequence++ } as const;
    const response = this.#toResponse(prompt, answers, channel, part);
    this.#part?.stop();
    this.#part = submit(this.#host, response);
  }

  /** Hands in all. */
  handIn(
    prompt: Prompt,
    answers: Answer[],
    channel: Channel,
  ): { submission: FeedbackSubmission; receipt: string } {
    const part = prompt.partial ? { sequence: this.#sequence++ } : {};
    const response = this.#toResponse(prompt, answers, channel, part);
    this.#part?.stop();
    this.#part = undefined;
    return { submission: submit(this.#host, response), receipt: this.#key.receipt };
  }

  /** Asks again for what nobody has saved yet. */
  refresh(): void {
    if (this.#part?.isOpen) this.#part.attempt();
  }

  /** The person goes on to something else; a part that nobody saved yet stays asked for. */
  leave(): void {
    this.#part?.leave();
  }

  #toResponse(
    prompt: Prompt,
    answers: Answer[],
    channel: Channel,
    part: Pick<Response, 'partial' | 'sequence'>,
  ): Response {
    const { locale } = this.#host;
    return toResponse(prompt, answers, this.#key, { now: Date.now(), locale, channel, part });
  }
}
