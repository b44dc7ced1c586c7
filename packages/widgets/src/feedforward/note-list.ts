import {
  readFeedforward,
  type Feedforward,
  type FeedforwardReading,
} from '@oxbow/model/feedforward';
import type { Note, NoteAudience } from '@oxbow/model/note';
import type { Verdict } from '../element/view.js';

/** The notes as they are known: what the host gave, its live changes, older pages, and what was done with them here. */
export class NoteList {
  #notes: readonly Note[] = [];
  #before: string | undefined;
  #people: Feedforward['people'] = [];
  /** Deleted here; an answer that was under way may still hold them. */
  readonly #gone = new Set<string>();
  /** Shared or taken back here since the last change of the host, which may be older than that. */
  readonly #decided = new Map<string, NoteAudience>();

  /** All notes, in the order of the host. */
  get notes(): readonly Note[] {
    return this.#notes;
  }

  /** Asks for older ones. */
  get before(): string | undefined {
    return this.#before;
  }

  /** Whom the person can write to, as the data says it. */
  get people(): Feedforward['people'] {
    return this.#people;
  }

  /** Takes the whole of the host. */
  replace(data: unknown): Verdict {
    this.#gone.clear();
    this.#decided.clear();
    const { feedforward, ...counts } = data == null ? nothing : readFeedforward(data);
    if (!feedforward) return { state: 'error', ...counts };
    const { notes, before, people } = feedforward;
    this.#notes = notes;
    this.#before = before;
    this.#people = people;
    return { state: this.#state, ...counts };
  }

  /**
   * Takes the newest notes as they are now: what they reach back to and do not hold is there no more.
   * @returns whether one of them is a new one for this person
   */
  change(data: unknown): { verdict: Verdict; isNew: boolean } {
    const { feedforward, ...counts } = readFeedforward(data);
    if (!feedforward) return { verdict: { state: 'error', ...counts }, isNew: false };
    const { before, people } = feedforward;
    const known = new Set(this.#notes.map(({ id }) => id));
    const notes = this.#asDecided(feedforward.notes);
    this.#decided.clear();
    const isNew = notes.some(({ id, own }) => own && !known.has(id));
    const older = before === undefined ? [] : this.#olderThan(notes);
    this.#notes = [...notes, ...older];
    if (older.length === 0) this.#before = before;
    if (people.length > 0) this.#people = people;
    return { verdict: { state: this.#state, ...counts }, isNew };
  }

  /** Takes a page of older notes; `undefined` where it cannot be read. */
  append(data: unknown): Verdict | undefined {
    const { feedforward, ...counts } = readFeedforward(data);
    if (!feedforward) return undefined;
    const known = new Set(this.#notes.map(({ id }) => id));
    const notes = this.#asDecided(feedforward.notes).filter(({ id }) => !known.has(id));
    this.#notes = [...this.#notes, ...notes];
    this.#before = feedforward.before;
    return { state: this.#state, ...counts };
  }

  /** Says who may read a note from now on. */
  decide(id: string, audience: NoteAudience): void {
    this.#decided.set(id, audience);
    this.#notes = this.#asDecided(this.#notes);
  }

  remove(id: string): void {
    this.#gone.add(id);
    this.#notes = this.#asDecided(this.#notes);
  }

  get #state(): 'empty' | 'ready' {
    return this.#notes.length > 0 ? 'ready' : 'empty';
  }

  #asDecided(notes: readonly Note[]): Note[] {
    return notes
      .filter(({ id }) => !this.#gone.has(id))
      .map((note) => ({ ...note, audience: this.#decided.get(note.id) ?? note.audience }));
  }

  #olderThan(notes: readonly Note[]): Note[] {
    const ids = new Set(notes.map(({ id }) => id));
    const times = notes.map(({ writtenAt }) => Date.parse(writtenAt));
    const oldest = Math.min(...times);
    return this.#notes.filter(
      ({ id, writtenAt }) => !ids.has(id) && Date.parse(writtenAt) <= oldest,
    );
  }
}

const nothing: FeedforwardReading = {
  feedforward: { notes: [], people: [] },
  faults: [],
  total: 0,
  invalid: 0,
};
