import type { CheckIn, CheckInRequest } from '@oxbow/model/check-in';
import { checkInConflict } from '@oxbow/model/check-in-conflict';
import type { KeyResult } from '@oxbow/model/key-result';
import type { Objective } from '@oxbow/model/objective';
import type { OxElement } from '../../element/element.js';
import {
  changedOnlyElsewhere,
  holds,
  says,
  standsOtherwise,
  toCheckIn,
  toDraft,
  toStatement,
  type Draft,
  type Obstacle,
} from './check-in.js';
import type { CheckInProgress, Place } from './progress.js';
import { submit, type CheckInSubmission, type Outcome } from './submission.js';

/** So often the same is sent again by itself where others only changed something else of the objective meanwhile. */
const mostResendings = 5;

/** What a person does at one key result: their draft, and sending it. */
export class CheckingIn {
  readonly #host: OxElement;
  readonly #moved: (place?: Place) => void;
  /** The newest one the person can see; that revision is named when something is sent. */
  #objective: Objective;
  /** The one that the person had before them when they began, or last sent something. */
  #seen: Objective;
  #keyResult: KeyResult;
  #draft: Draft = { value: '', note: '' };
  #obstacle: Obstacle | undefined;
  #rival: CheckInProgress['rival'];
  #isGone = false;
  #checkIn: CheckIn | undefined;
  /** The revision that was named when something was last sent. */
  #sent = 0;
  #submission: CheckInSubmission | undefined;
  /** What was sent is in the data of the host, whatever it answered. */
  #hasArrived = false;
  /** The person saw the revision that was named: what others have changed since can be told. */
  #isSeenKnown = true;
  /** The same is about to be sent once more by itself. */
  #isGoingOn = false;
  #resendings = 0;
  #isBack = false;

  /** @param moved called after each change, with the place where the person goes on */
  constructor(
    host: OxElement,
    objective: Objective,
    keyResult: KeyResult,
    moved: (place?: Place) => void,
  ) {
    this.#host = host;
    this.#objective = objective;
    this.#seen = objective;
    this.#keyResult = keyResult;
    this.#moved = moved;
  }

  get progress(): CheckInProgress {
    return {
      keyResult: this.#keyResult,
      draft: this.#draft,
      obstacle: this.#obstacle,
      outcome: this.#outcome,
      rival: this.#rival,
      isSeenKnown: this.#isSeenKnown,
      conflict: this.#rival && checkInConflict(this.#seen, this.#objective, this.#mine),
      pending: this.#isPending ? this.#checkIn : undefined,
      isGone: this.#isGone,
      isClosed: this.#objective.closed !== undefined,
      isBack: this.#isBack,
    };
  }

  /** Whether it waits on this device until there is a connection. */
  get isQueued(): boolean {
    return this.#outcome?.status === 'queued';
  }

  /** Takes newer data. What was written stays; that somebody else was there is told before anything is sent over it. */
  take(objective: Objective): void {
    const keyResult = objective.keyResults.find(({ id }) => id === this.#keyResult.id);
    this.#isGone = keyResult === undefined;
    if (!keyResult) return;
    this.#hasArrived ||= this.#isPending && !!this.#checkIn && holds(objective, this.#checkIn);
    // What was stored is one's own change; it needs no warning.
    const isStored = this.#outcome?.status === 'stored';
    if (!isStored && standsOtherwise(this.#keyResult, keyResult)) this.#rival ??= 'meanwhile';
    this.#keyResult = keyResult;
    this.#objective = objective;
  }

  /**
   * Takes over what the host answered.
   * @param shown revision that the card shows
   * @returns the objective as it now stands, where the host told, and the card does not show a newer one
   */
  settle(shown: number): Objective | undefined {
    if (this.#hasArrived) return undefined;
    const outcome = this.#submission?.outcome;
    if (outcome?.status !== 'stored' && outcome?.status !== 'conflict') return undefined;
    const { objective } = outcome;
    if (outcome.status === 'conflict') {
      this.#stop();
      if (objective && this.#isOnlyElsewhere(objective)) this.#goOn();
      else this.#rival = 'conflict';
    }
    if (objective?.id !== this.#objective.id) return undefined;
    // A host that stands before what was sent to it was set up anew: it will never come to what the card shows.
    const isAnew = outcome.status === 'conflict' && objective.revision < this.#sent;
    if (this.#isGoingOn && (isAnew || objective.revision > this.#objective.revision))
      this.#objective = objective;
    return isAnew || objective.revision > shown ? objective : undefined;
  }

  /** Says of a milestone whether it is done. */
  readonly toggle = (id: string, isDone: boolean): void =>
    this.write({ milestones: new Map(this.#draft.milestones).set(id, isDone) });

  readonly write = (part: Partial<Draft>): void => {
    this.#draft = { ...this.#draft, ...part };
    this.#obstacle = undefined;
    this.#moved();
  };

  /** Sends what was written; what says the same as before is the same check-in with the same id. */
  readonly send = (): void => {
    if (this.#submission || this.#isGone || this.#objective.closed) return;
    const { statement, obstacle } = toStatement(this.#keyResult, this.#draft, this.#host.locale);
    this.#obstacle = obstacle;
    if (!statement) {
      this.#moved('obstacle');
      return;
    }
    if (!this.#checkIn || !says(this.#checkIn, statement)) {
      const random = crypto.getRandomValues(new Uint8Array(10));
      this.#checkIn = toCheckIn(statement, { now: Date.now(), random });
    }
    this.#rival = undefined;
    this.#hasArrived = false;
    this.#isBack = false;
    this.#resendings = 0;
    this.#seen = this.#objective;
    this.#isSeenKnown = true;
    this.#submit(this.#checkIn);
    this.#moved('outcome');
  };

  /** Whether nothing was written, chosen or sent here yet. */
  get isUntouched(): boolean {
    const { value, note, ...chosen } = this.#draft;
    const isEmpty = Object.values(chosen).every((one) => one === undefined);
    return value === '' && note === '' && isEmpty && !this.#submission && !this.#isGoingOn;
  }

  /** Whether something was written that is nowhere else, and is not on its way. */
  get isDraft(): boolean {
    return !this.isUntouched && this.#outcome === undefined;
  }

  /** The person comes back to what they had put away. */
  comeBack(): void {
    this.#isBack = this.isDraft;
  }

  /** Goes on with what an earlier page could not send: the same check-in, for the revision that was seen then. */
  resume({ objective, revision, checkIn }: CheckInRequest): void {
    this.#draft = toDraft(this.#keyResult, checkIn, this.#host.locale);
    this.#checkIn = checkIn;
    this.#isSeenKnown = revision === this.#objective.revision;
    this.#sent = revision;
    this.#submission = submit(this.#host, { objective, revision, checkIn });
    this.#moved();
  }

  /** Sends the same once more. */
  readonly retry = (): void => {
    if (this.#isUnauthorized) {
      this.#giveUp();
      this.send();
      return;
    }
    this.#submission?.attempt();
    this.#moved('outcome');
  };

  /** Goes back from what became of it to what was written. */
  readonly change = (): void => {
    this.#giveUp();
    this.#moved('form');
  };

  /** Asks again for what nobody has stored yet. */
  refresh(): void {
    if (!this.#hasArrived && this.#submission?.isOpen) this.#submission.attempt();
  }

  /**
   * The card goes on to another objective. What nobody stored yet stays asked for, and is here when it comes back.
   * @returns whether there is nothing left to come back to
   */
  leave(): boolean {
    const isDone = this.#outcome?.status === 'stored';
    if (isDone) this.#stop();
    return isDone;
  }

  /** The person gives it up, or is done. */
  close(): void {
    this.#stop();
  }

  /** What became of it: what the host's own data tells is as good as its answer. */
  get #outcome(): Outcome | undefined {
    if (this.#isGoingOn && !this.#hasArrived) return { status: 'sending' };
    return this.#hasArrived ? { status: 'stored' } : this.#submission?.outcome;
  }

  get #isPending(): boolean {
    const status = this.#outcome?.status;
    return status === 'sending' || status === 'unsaved' || status === 'queued';
  }

  /** What the person says by now; as far as it can be sent. */
  get #mine(): CheckIn {
    const { statement } = toStatement(this.#keyResult, this.#draft, this.#host.locale);
    return { id: '', at: '', ...(statement ?? { keyResult: this.#keyResult.id }) };
  }

  /** Whether the same can be sent again by itself: what it is about stands as the person saw it. */
  #isOnlyElsewhere(now: Objective): boolean {
    const isKnown = this.#isSeenKnown && !this.#rival && this.#resendings < mostResendings;
    return isKnown && !!this.#checkIn && changedOnlyElsewhere(this.#seen, now, this.#checkIn);
  }

  /** Sends the same on the newer revision, once the card is drawn: what the host does meanwhile is not in its way. */
  #goOn(): void {
    this.#isGoingOn = true;
    this.#resendings += 1;
    queueMicrotask(() => {
      if (!this.#isGoingOn) return;
      this.#isGoingOn = false;
      if (!this.#hasArrived && !this.#rival && !this.#isGone && this.#checkIn)
        this.#submit(this.#checkIn);
      this.#moved();
    });
  }

  get #isUnauthorized(): boolean {
    const outcome = this.#outcome;
    return outcome?.status === 'failed' && outcome.reason === 'unauthorized';
  }

  /** What was refused to whoever is signed in was another's, perhaps: the next press is theirs, and a check-in of its own. */
  #giveUp(): void {
    if (this.#isUnauthorized) this.#checkIn = undefined;
    this.#stop();
  }

  #submit(checkIn: CheckIn): void {
    const { id: objective, revision } = this.#objective;
    this.#sent = revision;
    this.#submission = submit(this.#host, { objective, revision, checkIn });
  }

  #stop(): void {
    this.#isGoingOn = false;
    this.#hasArrived = false;
    this.#submission?.stop();
    this.#submission = undefined;
  }
}
