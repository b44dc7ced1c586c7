import type { Journey } from '@oxbow/model/journey';
import type { JourneyChange, JourneyRefusal } from '@oxbow/model/edit-journey';
import { journeyDifferences } from '@oxbow/model/journey-differences';
import {
  beginHistory,
  makeChange,
  presentOf,
  rebaseHistory,
  redoChange,
  undoChange,
  type JourneyHistory,
} from '@oxbow/model/journey-history';
import type { OxElement } from '../../element/element.js';
import { submit, type JourneySubmission, type Outcome } from './submission.js';

/** What somebody else has made of the journey; `theirs` is absent where an answer did not say. */
export interface Rival {
  theirs: Journey | undefined;
  /** Whether new data told it, or an answer. */
  told: 'meanwhile' | 'conflict';
}

type Written = Extract<JourneyChange, { change: 'write' }>;

/** A text that is not taken, or not yet, as it was written. */
export interface Writing {
  key: string;
  change: Written;
  /** Absent where it is taken as soon as the person goes on. */
  refusal?: JourneyRefusal | undefined;
}

/** What has to be told once, beside what can be seen. */
export type DraftNews = 'saved' | 'conflict' | 'meanwhile' | 'renewed' | 'lost';

/** What a person makes of one journey, and sending it. It lives as long as its element: nothing of it is lost by looking elsewhere. */
export class Drafting {
  readonly #host: OxElement;
  #history: JourneyHistory;
  /** What the last change went on with; the next one of the same key is one stroke with it. */
  #stroke: string | undefined;
  #submission: JourneySubmission | undefined;
  /** What was sent since it was last known to be stored, the newest last; `place`: how many changes are in it. */
  #sent: { journey: Journey; place: number }[] = [];
  #isSaved = false;
  /** A text that could not be taken. */
  writing: Writing | undefined;
  rival: Rival | undefined;
  /** The person came back to it. */
  isBack = false;

  constructor(host: OxElement, journey: Journey) {
    this.#host = host;
    this.#history = beginHistory(journey);
  }

  get history(): JourneyHistory {
    return this.#history;
  }

  get present(): Journey {
    return presentOf(this.#history);
  }

  get isUntouched(): boolean {
    return this.#history.place === 0;
  }

  /** What became of what was sent last; absent where nothing was, or the person went on since. */
  get outcome(): Outcome | undefined {
    if (this.#isSaved) return { status: 'saved' };
    return this.#submission?.outcome;
  }

  /** Makes a change; with a key it goes on with one of the same key. */
  change(change: JourneyChange, key?: string): JourneyRefusal | undefined {
    const isSameStroke = key !== undefined && key === this.#stroke && this.#history.place > 0;
    const { history, refusal } = makeChange(this.#history, change, isSameStroke);
    if (refusal) return refusal;
    if (history !== this.#history) this.#stroke = key;
    this.#moveTo(history);
    return undefined;
  }

  /**
   * Writes a text. What cannot be taken stays as it was written, beside what keeps it from being. An empty one is taken when the
   * person goes on: until then they may be about to write another, and in its place that of another language would be shown.
   */
  write(key: string, change: Written): void {
    if (change.text.trim() === '' && change.field !== 'title') {
      this.writing = { key, change };
      return;
    }
    const refusal = this.change(change, key);
    this.writing = refusal && { key, change, refusal };
  }

  /** The person went on to something else: what they write next is another stroke. */
  endStroke(): void {
    const { writing } = this;
    if (writing && !writing.refusal) this.change(writing.change, writing.key);
    if (!writing?.refusal) this.writing = undefined;
    this.#stroke = undefined;
  }

  undo(): boolean {
    return this.#turn(undoChange(this.#history));
  }

  redo(): boolean {
    return this.#turn(redoChange(this.#history));
  }

  /** Takes all changes back; each can be made again. */
  undoAll(): boolean {
    return this.#turn({ ...this.#history, place: 0 });
  }

  /** Sends all that was changed. */
  save(): void {
    if (this.outcome?.status === 'sending') return;
    this.endStroke();
    this.#submission?.stop();
    this.#isSaved = false;
    const { present } = this;
    this.#sent.push({ journey: present, place: this.#history.place });
    this.#submission = submit(this.#host, present, this.#history.base.revision);
  }

  /** Asks again for what nobody has stored yet. */
  refresh(): void {
    if (this.#submission?.isOpen) this.#submission.attempt();
  }

  /**
   * Takes what is stored now.
   * @returns what of it has to be told
   */
  take(stored: Journey): DraftNews | undefined {
    const { base } = this.#history;
    if (stored === base || stored.revision < base.revision) return undefined;
    if (isAlike(stored, base)) {
      if (this.rival) this.rival = undefined;
      if (stored.revision > base.revision) this.#rebase(stored);
      return undefined;
    }
    if (this.#arrive(stored)) return 'saved';
    if (this.isUntouched) {
      this.#moveTo(beginHistory(stored));
      this.rival = undefined;
      return 'renewed';
    }
    if (this.rival?.theirs && isAlike(stored, this.rival.theirs)) return undefined;
    this.rival = { theirs: stored, told: this.rival?.told ?? 'meanwhile' };
    return 'meanwhile';
  }

  /**
   * Takes over what the host answered.
   * @returns what of it has to be told, and the journey as it is stored, where the answer says so
   */
  settle(): { news?: DraftNews; stored?: Journey } {
    const outcome = this.#submission?.outcome;
    if (outcome?.status !== 'saved' && outcome?.status !== 'conflict') return {};
    const { status, journey } = outcome as { status: string; journey?: Journey };
    const sent = this.#sent.at(-1)?.journey ?? this.present;
    // What was saved is saved, also where the answer does not tell it; the host may have set right what it was given.
    const stored = journey ?? { ...sent, revision: sent.revision + 1 };
    if (status === 'saved' ? this.#arrive(stored, sent) : journey && this.#arrive(journey))
      return { news: 'saved', stored };
    this.#stop();
    this.rival = { theirs: journey, told: 'conflict' };
    return { news: 'conflict', ...(journey && { stored: journey }) };
  }

  /**
   * Puts what was changed onto what somebody else has made of it.
   * @returns what does not fit any more
   */
  putOnTop(): JourneyChange[] {
    const theirs = this.rival?.theirs;
    if (!theirs) return [];
    this.#stop();
    this.#sent = [];
    this.rival = undefined;
    return this.#rebase(theirs);
  }

  /** Goes on with what somebody else has made of it. */
  drop(): void {
    const theirs = this.rival?.theirs;
    if (!theirs) return;
    this.#stop();
    this.#sent = [];
    this.rival = undefined;
    this.#moveTo(beginHistory(theirs));
  }

  #turn(history: JourneyHistory): boolean {
    this.endStroke();
    const isOther = history.place !== this.#history.place;
    if (isOther) this.#moveTo(history);
    return isOther;
  }

  #moveTo(history: JourneyHistory): void {
    const isOther = history !== this.#history;
    this.#history = history;
    this.writing = undefined;
    if (!isOther) return;
    this.isBack = false;
    this.#isSaved = false;
    // What nobody has taken, or not accepted, is another one now; what is on its way goes its way.
    if (this.#submission && this.#submission.outcome.status !== 'sending') this.#stop();
  }

  /**
   * What was sent is stored; what was changed since is changed there.
   * @param sent as which of those it was sent, where that is known
   * @returns whether it is one of those
   */
  #arrive(stored: Journey, sent?: Journey): boolean {
    const [found] = this.#sent
      .filter(({ journey }) => (sent ? journey === sent : isAlike(journey, stored)))
      .slice(-1);
    if (!found) return false;
    const { entries } = this.#history;
    // What stands there now may be something else: then only the whole says what is meant.
    const isThere = entries[found.place - 1]?.after === found.journey;
    this.#stop();
    this.#sent = [];
    this.rival = undefined;
    if (isAlike(this.present, stored)) this.#history = beginHistory(stored);
    else this.#rebase(stored, isThere ? found.place : Infinity);
    this.#isSaved = true;
    return true;
  }

  #rebase(stored: Journey, from = 0): JourneyChange[] {
    const { writing, isBack } = this;
    const { history, refused } = rebaseHistory(this.#history, stored, from);
    this.#moveTo(history);
    // Nobody changed anything.
    this.writing = writing;
    this.isBack = isBack;
    return refused;
  }

  #stop(): void {
    this.#submission?.stop();
    this.#submission = undefined;
  }
}

/** Whether nothing that a person could see differs. */
export function isAlike(one: Journey, other: Journey): boolean {
  return one === other || journeyDifferences(one, other).length === 0;
}
