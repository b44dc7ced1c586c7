import { KeepRequestEvent, RecallRequestEvent, type Kept } from '../../element/events.js';
import { RequestController } from '../../element/request-controller.js';
import type { Answers } from '../../element/request-event.js';
import { keyLength, toRandomKey } from '../../element/random-key.js';
import type { Answering, Refit } from '../answering.js';
import type { Assessment } from '../assessment.js';
import { readDraft, toDraft, type AssessmentDraft, type ReadDraft } from '../draft.js';
import type { Filled } from '../filled.js';
import type { Questionnaire } from '../questionnaire.js';
import { isWords } from '../words.js';
import { HandedOver } from '../wish.js';

export { strings } from './strings.js';
export { toKeepingView } from './view-model.js';

/** What is known of keeping: `site` where the host has kept it and does not say where. */
export type Keeping = Kept | 'site' | 'asking' | 'nobody';

/** How long whoever keeps may say nothing before the person reads that nothing is kept, in milliseconds. */
const patience = 3000;

/** What only elements of this page know, and no script: nobody else can ask a connection for what employees have begun. */
const page = toHandle();

/**
 * Has what a person has answered kept whenever they turn a page or wish it, and takes up what was kept. Of employees by
 * hand-over, of customers by request.
 */
export class Drafts {
  readonly #host: Assessment;
  readonly #answering: Answering;
  readonly #takesNotes: (questionnaire: Questionnaire) => boolean;
  readonly #request: RequestController<unknown>;
  /** Instrument, version and side that were asked for. */
  #asked = '';
  /** What was kept last, as JSON, and at which page; empty where nobody has said whether there is anything. */
  #kept = '';
  #step: unknown;
  #abort = new AbortController();
  /** What only this element knows: where nobody is known to be signed in, what was begun is for it alone. */
  readonly #handle = toHandle();
  keeping: Keeping | undefined;
  restored: ReadDraft | undefined;

  /** @param takesNotes whether own words are asked for: what was written before that changed is not kept */
  constructor(
    host: Assessment,
    answering: Answering,
    takesNotes: (questionnaire: Questionnaire) => boolean,
  ) {
    this.#host = host;
    this.#answering = answering;
    this.#takesNotes = takesNotes;
    this.#request = new RequestController<unknown>(host, {
      create: (signal) => this.#toRecall(signal),
      receive: (given, isFirst) => isFirst && this.#receive(given),
      fail: (error) => this.#warn(error),
      // Then it is begun here, and nothing is said of keeping.
      unanswered: () => {},
    });
  }

  get refit(): Refit | undefined {
    return this.#answering.refit;
  }

  /** Asks once for what was kept, and has kept what was answered when a page was turned; after each drawing. */
  follow(): void {
    const { questionnaire, step, isTouched } = this.#answering;
    if (!questionnaire || this.#host.shared) return;
    const { instrument, side } = questionnaire;
    const wanted = JSON.stringify([instrument.id, instrument.version, side]);
    if (wanted !== this.#asked) {
      this.#asked = wanted;
      this.#step = step;
      this.#forget();
      this.#request.ask();
    } else if (step !== this.#step) {
      this.#step = step;
      if (typeof step === 'number' && isTouched) void this.#keepDraft(questionnaire, step, false);
    }
  }

  /** What is known of another questionnaire is not said of this one. */
  #forget(): void {
    this.#abort.abort();
    this.#kept = '';
    if (!this.keeping && !this.restored) return;
    this.keeping = undefined;
    this.restored = undefined;
    this.#host.requestUpdate();
  }

  /** The person wishes it to be kept, and is told what became of that. */
  readonly keep = (): void => {
    const { questionnaire, step } = this.#answering;
    if (questionnaire && typeof step === 'number') void this.#keepDraft(questionnaire, step, true);
  };

  /** It is handed in: nobody has to keep it any more, nor what was begun before and never came. */
  letGo(): void {
    const { questionnaire } = this.#answering;
    this.#request.cancel();
    this.keeping = undefined;
    this.restored = undefined;
    if (questionnaire && this.#kept !== 'null') void this.#ask(questionnaire, null).catch(() => {});
    this.#kept = 'null';
  }

  async #keepDraft(questionnaire: Questionnaire, step: number, isWished: boolean): Promise<void> {
    const { filled } = this.#answering;
    const words = this.#takesNotes(questionnaire) ? filled : { ...filled, notes: new Map() };
    const draft = toDraft(questionnaire, words, step);
    const written = JSON.stringify(draft);
    if (written === this.#kept && !isWished) return;
    this.#kept = written;
    if (isWished) this.#tell('asking');
    try {
      const kept = await this.#ask(questionnaire, draft);
      if (kept === 'aborted') return;
      // Nobody asked for it: that nobody keeps it is said when somebody wants to know.
      if (kept || isWished || this.keeping !== undefined) this.#tell(kept ?? 'nobody');
    } catch (error) {
      this.#warn(error);
      this.#tell('nobody');
    }
  }

  /** @returns where it is kept; `undefined` where nobody keeps it, or nobody may */
  async #ask(
    questionnaire: Questionnaire,
    draft: AssessmentDraft | null,
  ): Promise<Keeping | 'aborted' | undefined> {
    if (this.#host.shared) return undefined;
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    const host = this.#host;
    const { isProtected, isOutside } = questionnaire;
    const instrument = questionnaire.instrument.id;
    const detail = { ...this.#toPlace(questionnaire), draft };
    const answers = isProtected
      ? new HandedOver<typeof detail, unknown>(
          ...([host, 'handkeep', detail, { wish: 'keep', instrument, draft }, signal] as const),
        ).dispatch()
      : new KeepRequestEvent(detail, signal, isOutside).dispatch(host);
    if (!answers) return undefined;
    const tooLate = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience));
    const answer = await Promise.race([firstOf(answers), tooLate]);
    if (signal.aborted) return 'aborted';
    return answer === 'late' ? undefined : readKept(answer, isProtected);
  }

  #toRecall(signal: AbortSignal) {
    const { questionnaire } = this.#answering;
    if (!questionnaire) return undefined;
    const { instrument, isProtected, isOutside } = questionnaire;
    const detail = this.#toPlace(questionnaire);
    if (!isProtected) return new RecallRequestEvent(detail, signal, isOutside);
    const wish = { wish: 'recall', instrument: instrument.id } as const;
    return new HandedOver<typeof detail, unknown>(this.#host, 'handrecall', detail, wish, signal);
  }

  #toPlace({ instrument: { id }, side, isProtected }: Questionnaire) {
    const handle = this.#handle;
    return { subject: 'assessment', id, side, handle, ...(isProtected && { page }) };
  }

  #receive(given: unknown): void {
    const { questionnaire, step, filled, isTouched } = this.#answering;
    const draft = questionnaire && readDraft(questionnaire, given);
    if (!draft || step === 'end') return;
    this.restored = draft;
    // Whoever is at it already stays where they are, and what they have answered here comes first.
    const isAtIt = isTouched || (step !== 'start' && this.#host.shadowRoot?.activeElement);
    this.#answering.restore(merge(draft.filled, filled), isAtIt ? undefined : draft.step);
    this.#step = this.#answering.step;
    this.#kept = JSON.stringify(toDraft(questionnaire, draft.filled, draft.step));
  }

  #tell(keeping: Keeping): void {
    this.keeping = keeping;
    this.#host.requestUpdate();
  }

  #warn(error: unknown): void {
    const reason = error instanceof Error ? error.message : typeof error;
    this.#host.warn('draft', `the one who keeps what was answered so far failed: ${reason}`);
  }
}

/** Both; of what is in both, that of the second. */
function merge(one: Filled, other: Filled): Filled {
  return {
    answers: new Map([...one.answers, ...other.answers]),
    notes: new Map([...one.notes, ...other.notes]),
    segments: new Map([...one.segments, ...other.segments]),
  };
}

/** What was answered in another version, as far as it fits; `undefined` where nothing does. */
export function fit(
  former: Questionnaire,
  now: Questionnaire,
  filled: Filled,
): ReadDraft | undefined {
  return readDraft(now, toDraft(former, filled, 0));
}

async function firstOf(answers: Answers<unknown>): Promise<unknown> {
  if (!(Symbol.asyncIterator in answers)) return answers;
  for await (const answer of answers) return answer;
  throw new TypeError('the answer ended before its first value');
}

/**
 * Reads where something is kept.
 * @param isStated it has to be said: a handler that knows no drafts answers nothing, too
 */
function readKept(answer: unknown, isStated: boolean): Keeping | undefined {
  const { until, by } = Object(answer) as Record<string, unknown>;
  if (until === 'page' || until === 'element') return { until };
  if (isWords(by)) return { by };
  return isStated ? undefined : 'site';
}

function toHandle(): string {
  return toRandomKey(crypto.getRandomValues(new Uint8Array(keyLength))).id;
}
