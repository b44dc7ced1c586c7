import type { Delivery } from '@oxbow/model/delivery';
import type { NewNote } from '@oxbow/model/note';
import type { Submission } from '../element/submission.js';
import { toUuid } from '../element/uuid.js';
import { newDraft, toNote, type Draft, type Obstacle } from './draft.js';
import type { Feedforward } from './feedforward.js';
import { give, type GivingOutcome } from './giving.js';

/** What a person should find themselves at next. */
export type WritingPlace = 'form' | 'obstacle' | 'given' | 'write';

/** How far a person has come with a note. */
export interface WritingProgress {
  isOpen: boolean;
  draft: Draft;
  obstacle?: Obstacle | undefined;
  outcome?: GivingOutcome | undefined;
  /** The id of whom the last note was given to. */
  given?: string | undefined;
}

/** What a person writes, and giving it. It lives as long as the element, so that nothing is lost; it is nowhere else. */
export class Writing {
  readonly #host: Feedforward;
  readonly #moved: (place?: WritingPlace) => void;
  #isOpen = false;
  #draft = newDraft;
  #obstacle: Obstacle | undefined;
  #sent: { words: string; note: NewNote } | undefined;
  #submission: Submission<Delivery> | undefined;
  #given: string | undefined;

  /** @param moved called after each change, with the place where the person goes on */
  constructor(host: Feedforward, moved: (place?: WritingPlace) => void) {
    this.#host = host;
    this.#moved = moved;
  }

  get progress(): WritingProgress {
    return {
      isOpen: this.#isOpen,
      draft: this.#draft,
      obstacle: this.#obstacle,
      outcome: this.#submission?.outcome,
      given: this.#given,
    };
  }

  /** Takes over that the host has stored it, before each drawing. */
  settle(): void {
    if (this.#submission?.outcome.status !== 'sent') return;
    const to = this.#sent?.note.to;
    this.forget();
    this.#given = to;
    this.#moved('given');
  }

  /** Forgets what was written. */
  forget(): void {
    this.#stop();
    this.#isOpen = false;
    this.#draft = newDraft;
    this.#obstacle = undefined;
    this.#sent = undefined;
    this.#given = undefined;
  }

  readonly begin = (): void => {
    this.#isOpen = true;
    this.#given = undefined;
    this.#moved('form');
  };

  readonly write = (part: Partial<Draft>): void => {
    // What is under way is what was given.
    if (this.#isSending) return this.#moved();
    this.#draft = { ...this.#draft, ...part };
    this.#obstacle = undefined;
    this.#stop();
    this.#moved();
  };

  /** Gives the note. One that says the same as before is the same with the same id, so that it is stored once. */
  readonly send = (): void => {
    if (this.#isSending) return;
    const words = JSON.stringify(this.#draft);
    const isSame = this.#sent?.words === words;
    const id = isSame ? this.#sent?.note.id : undefined;
    const { note, obstacle } = toNote(this.#draft, id ?? newId());
    this.#obstacle = obstacle;
    if (!note) return this.#moved('obstacle');
    this.#stop();
    this.#sent = { words, note };
    this.#submission = give(this.#host, note);
    this.#moved();
  };

  /** Closes the form; what was written is still there when it is opened again. */
  readonly close = (): void => {
    // Nobody can say any more that it shall not be given.
    if (this.#isSending) return;
    this.#stop();
    this.#isOpen = false;
    this.#obstacle = undefined;
    this.#moved('write');
  };

  /** Asks again where nobody has taken it yet. */
  refresh(): void {
    if (this.#submission?.isOpen) this.#submission.attempt();
  }

  get #isSending(): boolean {
    return this.#submission?.outcome.status === 'sending';
  }

  #stop(): void {
    this.#submission?.stop();
    this.#submission = undefined;
  }
}

const newId = (): string => toUuid(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
