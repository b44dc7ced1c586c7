import { readInbox } from '@oxbow/model/inbox';
import type { InboxChange, InboxItem } from '@oxbow/model/inbox-item';
import { Reply } from '@oxbow/model/reply';
import type { OxElement } from '../element/element.js';
import { AssignRequestEvent, ReplyRequestEvent, ResolveRequestEvent } from '../element/events.js';
import type { RequestEvent } from '../element/request-event.js';
import { Submission, type Outcome as SubmissionOutcome } from '../element/submission.js';

/** What the host says: stored, with the item or the reply where it can be read, or that the item has changed meanwhile. */
export type Answer = { status: 'stored' | 'conflict'; item?: InboxItem; reply?: Reply };

/** What is known of what was handed in. */
export type Outcome = SubmissionOutcome<Answer>;

/** What a person wants of the host. */
export type Wish =
  | { type: 'reply'; reply: { id: string; text: string; by?: string } }
  | { type: 'assign' | 'resolve'; revision: number; change: InboxChange };

/** Hands a wish to the host; every attempt carries the same. */
export function submit(host: OxElement, response: string, wish: Wish): Submission<Answer> {
  return new Submission<Answer>(host, {
    create: (signal) => toEvent(response, wish, signal) as RequestEvent<unknown, Answer>,
    read: wish.type === 'reply' ? readReply : readChange,
    isSafe: ({ status }) => status === 'stored',
    isFinal: ({ status }) => status !== 'sending' && status !== 'unsaved',
    expected:
      wish.type === 'reply'
        ? 'expected the reply as it is kept'
        : 'expected { status: "stored", item } or { status: "conflict", item }',
  });
}

function toEvent(response: string, wish: Wish, signal: AbortSignal) {
  if (wish.type === 'reply') return new ReplyRequestEvent({ response, ...wish.reply }, signal);
  const { revision, change } = wish;
  const Event = wish.type === 'assign' ? AssignRequestEvent : ResolveRequestEvent;
  return new Event({ response, revision, change }, signal);
}

function readReply(answer: unknown): Answer | undefined {
  const reply = Reply.safeParse(answer).data;
  return reply && { status: 'stored', reply };
}

/** What was stored is stored, however its item is told. */
function readChange(answer: unknown): Answer | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { status, item: candidate } = answer as Record<string, unknown>;
  if (status !== 'stored' && status !== 'conflict') return undefined;
  const item = readInbox({ items: [candidate] }).inbox?.items[0];
  return { status, ...(item && { item }) };
}
