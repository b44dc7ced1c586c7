import type { Delivery } from '@oxbow/model/delivery';
import type { Assessment as HandedIn } from '@oxbow/model/assessment';
import { readDelivery } from '@oxbow/model/read-delivery';
import { DataRequestEvent } from '../../element/data-request-event.js';
import { SubmitRequestEvent } from '../../element/events.js';
import { markMade } from '../../element/made.js';
import { keyLength, toRandomKey, type RandomKey } from '../../element/random-key.js';
import { RequestController } from '../../element/request-controller.js';
import type { RequestEvent } from '../../element/request-event.js';
import { Submission } from '../../element/submission.js';
import type { Answering } from '../answering.js';
import type { Assessment } from '../assessment.js';
import type { Questionnaire } from '../questionnaire.js';
import { HandedOver } from '../wish.js';
import { toOwnAnswers, type Published } from './own-answers-view-model.js';
import { toAssessment } from './response.js';
import type { EndingWording } from './strings.js';
import { renderEnding } from './template.js';
import { toOutcomeView, type Outcome } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

const expected =
  'expected { status: "unsaved" }, { status: "saved" }, { status: "sent", reference: "7K2Q-M3XD" } or ' +
  '{ status: "failed", reason: "refused" | "unauthorized" | "expired" | "invalid" }';

/** Hands in once, and tells what became of it; asks for what is published once it is safe. */
export class Ending {
  readonly #host: Assessment;
  readonly #answering: Answering;
  #submission: Submission<Delivery> | undefined;
  /** What was handed in last, as JSON, and under which id. */
  #key: RandomKey | undefined;
  #written = '';
  /** Its code, as long as that is what this is about. */
  #receipt = '';
  /** What was answered, as it was when it was handed in: what the element asks by then may be another. */
  #questionnaire: Questionnaire | undefined;
  #handedOver: HandedOver<HandedIn, Delivery> | undefined;
  #profile: RequestController<unknown> | undefined;
  #published: Published = 'loading';

  constructor(host: Assessment, answering: Answering) {
    this.#host = host;
    this.#answering = answering;
  }

  get outcome(): Outcome | undefined {
    return this.#submission?.outcome;
  }

  /** Whether it lies where it lasts. */
  get isSafe(): boolean {
    const status = this.outcome?.status;
    return status === 'saved' || status === 'sent';
  }

  /** Whether a connection has it, and sends it also when the element is gone. */
  get isTaken(): boolean {
    return this.outcome?.status !== 'failed' && this.#handedOver?.isTaken === true;
  }

  /**
   * Hands in what was answered: under the same id what is the same as before, since that may have arrived, and never anything else.
   * It goes without an event where people are protected.
   * @param takesNotes own words are asked for; what was written before that changed is not handed in
   * @returns `false` where nothing was answered
   */
  handIn(takesNotes: boolean): boolean {
    const { questionnaire, filled } = this.#answering;
    if (!questionnaire) return false;
    const { locale } = this.#host;
    const wave = this.#readWave();
    const make = (one: RandomKey) =>
      toAssessment(questionnaire, filled, one, { locale, wave, takesNotes });
    const isSame = this.#key && JSON.stringify(make(this.#key)) === this.#written;
    const key =
      (isSame && this.#key) || toRandomKey(crypto.getRandomValues(new Uint8Array(keyLength)));
    const assessment = make(key);
    if (!assessment) return false;
    markMade(assessment);
    this.#key = key;
    this.#written = JSON.stringify(assessment);
    this.#receipt = key.receipt;
    this.#questionnaire = questionnaire;
    this.#handedOver = undefined;
    this.#submission?.stop();
    this.#submission = new Submission<Delivery>(this.#host, {
      create: (signal) => this.#toRequest(questionnaire, assessment, signal),
      read: readDelivery,
      isSafe: ({ status }) => status === 'saved' || status === 'sent',
      isFinal: ({ status }) => status === 'sent' || status === 'failed',
      expected,
    });
    return true;
  }

  /** What was handed in, or refused, is over; what nobody has saved yet stays asked for. */
  reset(): void {
    this.#submission?.leave();
    this.#submission = undefined;
    this.#handedOver = undefined;
    this.#receipt = '';
    this.#profile?.cancel();
    this.#profile = undefined;
    this.#published = 'loading';
  }

  readonly retry = (): void => this.#submission?.attempt();

  /** Asks again for what nobody has saved yet. */
  refresh(): void {
    if (this.#submission?.isOpen) this.#submission.attempt();
  }

  /** Draws it. */
  render(wording: EndingWording, change: () => void): unknown {
    const { outcome, isSafe } = this;
    const { filled } = this.#answering;
    const questionnaire = this.#questionnaire;
    if (!outcome || !questionnaire) return undefined;
    const view = toOutcomeView(outcome, this.#receipt, wording);
    const own = isSafe ? toOwnAnswers(questionnaire, filled, this.#published, wording) : undefined;
    return renderEnding(view, own, wording, { retry: this.retry, change });
  }

  /** Asks for what is published, once what was answered is safe; after each drawing. */
  follow(): void {
    if (!this.isSafe || this.#profile) return;
    this.#profile = new RequestController<unknown>(this.#host, {
      create: (signal) => this.#toProfileRequest(signal),
      receive: (given) => void this.#publish(given),
      fail: (error) => this.#failToPublish(error),
      unanswered: () => this.#tell('missing'),
    });
    this.#profile.ask();
  }

  #toRequest(
    { isProtected, isOutside }: Questionnaire,
    assessment: HandedIn,
    signal: AbortSignal,
  ): RequestEvent<HandedIn, Delivery> {
    if (!isProtected)
      return new SubmitRequestEvent(assessment, signal, this.#host.shared, isOutside);
    const wish = { wish: 'submit', assessment } as const;
    const request = new HandedOver<HandedIn, Delivery>(
      ...([this.#host, 'oxsubmit', assessment, wish, signal] as const),
    );
    // What was handed in before the element asked something else may still be on its way.
    if (assessment.receipt === this.#receipt) this.#handedOver = request;
    return request;
  }

  /** Nothing in it tells what the person answered; of employees not even that they have. */
  #toProfileRequest(signal: AbortSignal) {
    if (!this.#questionnaire) return undefined;
    const { isProtected } = this.#questionnaire;
    const instrument = this.#questionnaire.instrument.id;
    const detail = { subject: 'instrument', id: instrument };
    if (!isProtected) return new DataRequestEvent(detail, signal);
    const wish = { wish: 'profile', instrument } as const;
    return new HandedOver<typeof detail, unknown>(this.#host, 'oxdata', detail, wish, signal);
  }

  async #publish(given: unknown): Promise<void> {
    const instrument = this.#questionnaire?.instrument.id;
    const request = this.#profile;
    try {
      const { readPublished } = await import('./published.js');
      const published = given == null ? undefined : readPublished(given, instrument ?? '');
      if (request === this.#profile) this.#tell(published ?? 'missing');
    } catch (error) {
      this.#failToPublish(error);
    }
  }

  #failToPublish(error: unknown): void {
    // A warning would tell who reads the console that somebody who is protected has handed in.
    if (!this.#questionnaire?.isProtected)
      this.#host.warn('profile', `the published results did not come: ${String(error)}`);
    this.#tell('failed');
  }

  #tell(published: Published): void {
    this.#published = published;
    this.#host.requestUpdate();
  }

  #readWave(): string | undefined {
    const wave = this.#host.wave || this.#host.asked?.wave;
    if (!wave) return undefined;
    if (/^[\w.-]{1,120}$/.test(wave)) return wave;
    this.#host.warn('wave', 'has no usable id of a wave in "wave"; it hands in without one.');
    return undefined;
  }
}
