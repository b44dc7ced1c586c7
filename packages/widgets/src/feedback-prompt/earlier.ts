import { isServer } from 'lit';
import type { Prompt } from '@oxbow/model/prompt';
import { StatusRequestEvent, type HandedState } from '../element/events.js';
import { whenIdle } from '../element/idle.js';
import { LatePart } from '../element/late-part.js';
import { languages, primary } from '../element/language.js';
import { RequestController } from '../element/request-controller.js';
import type { FeedbackPrompt } from './feedback-prompt.js';
import type { Heard } from './heard/heard.js';
import { asksEmployees } from './late-employees.js';

/** Draws what became of what somebody handed in before, and what they do about it. */
export const lateHeard = new LatePart(() => import('./heard/heard.js'));

/**
 * What became of what a person handed in earlier. It is asked for when the prompt is looked at; only when there is
 * something to tell, or somebody has a code, comes what draws it.
 */
export class Earlier {
  readonly #host: FeedbackPrompt;
  readonly #changed: () => void;
  readonly #request: RequestController<HandedState[]>;
  #prompt: Prompt | undefined;
  #heard: Heard | undefined;
  #loading: Promise<Heard | undefined> | undefined;
  #isSent = false;
  /** Somebody has answered. */
  #isTaken = false;

  /** @param changed called when there is something else to draw */
  constructor(host: FeedbackPrompt, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#request = new RequestController<HandedState[]>(host, {
      create: (signal) => {
        const id = this.#prompt?.id;
        return id === undefined
          ? undefined
          : new StatusRequestEvent({ subject: 'prompt', id }, signal);
      },
      receive: (states) => this.#receive(states),
      fail: (error) => void this.#fail(error),
      // Nobody here knows anything of earlier: there is nothing to say.
      unanswered: () => {},
    });
  }

  /** What is there of the late part; it is not waited for. */
  get parts(): readonly LatePart[] {
    return this.#heard ? [lateHeard] : [];
  }

  /** Somebody here knows what became of earlier feedback, so that a code can be looked up. */
  get offersCode(): boolean {
    return this.#isTaken && !this.#host.kiosk && !this.#heard?.hasCode;
  }

  /**
   * Follows the prompt that is looked at; before each drawing.
   * @param prompt `undefined` where nobody looks
   * @param isSent what was answered now has arrived
   */
  follow(prompt: Prompt | undefined, isSent: boolean): void {
    // On a device that many use nobody reads what became of somebody else's words.
    if (!prompt || this.#host.kiosk) return;
    const isNew = prompt.id !== this.#prompt?.id;
    const hasArrived = isSent && !this.#isSent;
    this.#prompt = prompt;
    this.#isSent = isSent;
    if (isNew) this.#heard = this.#loading = undefined;
    this.#heard?.follow(prompt);
    if (!isNew && !hasArrived) return;
    // Of an employee nothing is known here; they have a code, if anything.
    if (asksEmployees(prompt)) this.#isTaken = true;
    else if (!isServer) whenIdle(() => this.#request.ask());
  }

  /** Asks again for what nobody answered. */
  refresh(): void {
    if (this.#heard?.isFailed) this.#request.ask();
  }

  /** Draws it; nothing where there is nothing to tell. */
  render(): unknown {
    return this.#heard?.render();
  }

  /** Somebody has a code of something that they handed in elsewhere. */
  readonly openCode = (): void => void this.#bring((heard) => heard.openCode());

  #receive(states: unknown): void {
    this.#isTaken = true;
    this.#changed();
    if (Array.isArray(states) && states.length === 0 && !this.#heard) return;
    void this.#bring((heard) => heard.take(states));
  }

  #fail(error: unknown): void {
    this.#host.warn('oxstatus', `what became of earlier feedback is not known: ${String(error)}`);
    void this.#bring((heard) => heard.fail());
  }

  async #bring(act: (heard: Heard) => void): Promise<void> {
    this.#loading ??= this.#load();
    const heard = (this.#heard ??= await this.#loading);
    if (!heard) return;
    act(heard);
    this.#changed();
  }

  /** Brings the late part with its texts, and only then puts it in the place of nothing. */
  async #load(): Promise<Heard | undefined> {
    try {
      const { Heard, strings } = await lateHeard.load();
      const language = languages.find((one) => one === primary(this.#host.locale));
      await strings.load(language ?? 'en');
      const again = () => this.#request.ask();
      const heard = new Heard(this.#host, { changed: this.#changed, again });
      if (this.#prompt) heard.follow(this.#prompt);
      return heard;
    } catch (error) {
      this.#loading = undefined;
      this.#host.warn('heard', `a part of its view could not be loaded: ${String(error)}`);
      return undefined;
    }
  }
}
