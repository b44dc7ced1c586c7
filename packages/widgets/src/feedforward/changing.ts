import type { NoteAudience } from '@oxbow/model/note';
import type { OxElement } from '../element/element.js';
import type { RequestEvent } from '../element/request-event.js';
import { Submission, type Outcome } from '../element/submission.js';
import { DeleteRequestEvent, ShareRequestEvent, type NoteChangeResult } from './events.js';

/** What a person can do with a note that was written to them. */
export type Act = 'share' | 'unshare' | 'delete';

/** Who may read a note after that. */
export const audiences: Record<Exclude<Act, 'delete'>, NoteAudience> = {
  share: 'team',
  unshare: 'person',
};

/** What was done with a note, where the host has confirmed it. */
export interface Done {
  id: string;
  act: Act;
  /** It was not there any more, whatever was wished for. */
  isGone: boolean;
}

/** How far a person has come with one note. */
export interface ChangeProgress {
  /** They are asked whether it shall really be deleted. */
  asks: boolean;
  act?: Act | undefined;
  outcome?: Outcome<NoteChangeResult> | undefined;
}

const nothing: ChangeProgress = { asks: false };

/** Sharing and deleting: what is under way for each note, by its id. */
export class Changing {
  readonly #host: OxElement;
  readonly #begun = new Map<string, { act: Act; submission: Submission<NoteChangeResult> }>();
  #asked: string | undefined;

  constructor(host: OxElement) {
    this.#host = host;
  }

  /** The id of the note that the person is asked about. */
  get asked(): string | undefined {
    return this.#asked;
  }

  get(id: string): ChangeProgress {
    const begun = this.#begun.get(id);
    const asks = this.#asked === id;
    if (!begun) return asks ? { asks } : nothing;
    return { asks, act: begun.act, outcome: begun.submission.outcome };
  }

  /** Asks, or asks no longer, whether a note shall really be deleted. */
  ask(id: string | undefined): void {
    if (id !== undefined && this.#isSending(id)) return;
    this.#asked = id;
    this.#host.requestUpdate();
  }

  begin(id: string, act: Act): void {
    if (this.#isSending(id)) return;
    this.#begun.get(id)?.submission.stop();
    this.#begun.set(id, { act, submission: submit(this.#host, id, act) });
    this.#host.requestUpdate();
  }

  /** What the host has confirmed since the last time. */
  settle(): Done[] {
    return [...this.#begun].flatMap(([id, { act, submission }]) => {
      const { outcome } = submission;
      const isGone = outcome.status === 'failed' && outcome.reason === 'gone';
      if (outcome.status !== 'stored' && !isGone) return [];
      submission.stop();
      this.#begun.delete(id);
      if (this.#asked === id) this.#asked = undefined;
      return [{ id, act, isGone }];
    });
  }

  /** Gives up all that is under way. */
  forget(): void {
    for (const { submission } of this.#begun.values()) submission.stop();
    this.#begun.clear();
    this.#asked = undefined;
  }

  /** Asks again where nobody has taken it yet. */
  refresh(): void {
    for (const { submission } of this.#begun.values()) if (submission.isOpen) submission.attempt();
  }

  #isSending(id: string): boolean {
    return this.#begun.get(id)?.submission.outcome.status === 'sending';
  }
}

function submit(host: OxElement, id: string, act: Act): Submission<NoteChangeResult> {
  return new Submission<NoteChangeResult>(host, {
    create: (signal) => toEvent(id, act, signal),
    read: readResult,
    isSafe: ({ status }) => status === 'stored',
    isFinal: ({ status }) => status === 'stored' || status === 'failed',
    expected:
      'expected { status: "stored" } or { status: "failed", reason: "gone" | "teamless" | "unauthorized" | "refused" }',
  });
}

function toEvent(
  note: string,
  act: Act,
  signal: AbortSignal,
): RequestEvent<unknown, NoteChangeResult> {
  if (act === 'delete') return new DeleteRequestEvent({ note }, signal);
  return new ShareRequestEvent({ note, audience: audiences[act] }, signal);
}

const reasons = ['gone', 'teamless', 'unauthorized', 'refused'] as const;

function readResult(answer: unknown): NoteChangeResult | undefined {
  const { status, reason } = Object(answer) as Record<string, unknown>;
  if (status === 'stored') return { status };
  const known = reasons.find((each) => each === reason);
  return status === 'failed' && known ? { status, reason: known } : undefined;
}
