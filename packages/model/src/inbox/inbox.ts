import * as z from 'zod/mini';
import { toFaults, type Fault } from '../fault/fault.js';
import { readEach } from '../fault/read-each.js';
import { readKnown } from '../fault/read-known.js';
import { InboxItem } from '../inbox-item/inbox-item.js';
import { Instant } from '../instant/instant.js';
import type { Prompt } from '../prompt/prompt.js';
import { readPrompt } from '../prompt/read-prompt.js';
import { sideOfResponse } from '../response/response.js';

const Name = z.string().check(z.minLength(1), z.maxLength(100));
const Count = z.int().check(z.gte(0));
const Hours = z.nullable(z.number().check(z.gte(0)));

/** Under this number of responses, or of answers, a team has no figure: it would be one of single persons. */
export const fewestForFigure = 5;

/** How one team answers, over some days. Never of a person: nothing here can be broken down further. */
export const TeamFigures = z.object({
  team: Name,
  /** Responses that belong to it and were handed in within the days. */
  received: Count,
  /** How many of these the firm has answered; `null` under five responses. */
  answered: z.nullable(Count),
  /** Share of `answered` in `received`, 0 to 1; `null` under five responses. */
  rate: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  /** Hours from a response to its first answer, of which half took at most so long; `null` under five answers. */
  median: Hours,
  /** The same, of which nine in ten took at most so long. */
  ninetieth: Hours,
});
export type TeamFigures = z.infer<typeof TeamFigures>;

/** What an inbox says of itself beside its items, of all that may be read, also of what is not loaded. */
export const InboxFigures = z.object({
  /** How many days back from now the figures of the teams go. */
  days: z.int().check(z.gte(1)),
  /** Responses that wait for an answer. */
  waiting: Count,
  /** When the oldest of these was handed in; `null` where none waits. */
  oldest: z.nullable(Instant),
  /** By team, in the order of their names. */
  teams: z.array(TeamFigures),
  /** The teams that a response can be given to. */
  destinations: z.array(Name),
});
export type InboxFigures = z.infer<typeof InboxFigures>;

/**
 * Where a response stands between giver and firm: it waits for a word of the firm, or has had it (`answered`), or something
 * was changed because of it. What is done without a word counts as `answered` too.
 */
export const Stand = z.enum(['waiting', 'answered', 'changed']);
export type Stand = z.infer<typeof Stand>;

/** Where an item stands. A giver who writes once more waits again, whatever was done before. */
export function standOf({
  status,
  replies,
  change,
}: Pick<InboxItem, 'status' | 'replies' | 'change'>): Stand {
  const isGivers = replies.at(-1)?.from !== 'firm' && (replies.length > 0 || change === undefined);
  if (status !== 'resolved' && isGivers) return 'waiting';
  return change === undefined ? 'answered' : 'changed';
}

/** Which items are wanted, and in which order. There is no key for who works on them, and none may come. */
export interface InboxFilter {
  stand?: Stand | undefined;
  team?: string | undefined;
  /** The least and the most of the answer to `nps`. */
  lowest?: number | undefined;
  highest?: number | undefined;
  /** True for those alone that may come from machines, which are left out otherwise. */
  suspect?: boolean | undefined;
  /** By when they were handed in; the newest first unless told otherwise. */
  order?: 'newest' | 'oldest' | undefined;
}

/** An inbox as a widget takes it: one page of items, and what belongs to the whole. */
export interface Inbox {
  items: InboxItem[];
  /** Asks for the next items; absent where there are none. */
  before?: string;
  figures?: InboxFigures;
  /** What was asked, so far as it is known: prompts in the versions that were answered, or in others. */
  prompts: Prompt[];
}

/** What could be read of a host's inbox. */
export interface InboxReading {
  /** Absent where it is unusable: without a list of items. */
  inbox?: Inbox;
  /** What was left out, and why. */
  faults: Fault[];
  /** Items that the host gave; 1 where the whole is unusable. */
  total: number;
  /** How many of `total` were left out. */
  invalid: number;
}

/** Most items that are looked at in one page. */
const mostItems = 1000;

const Frame = z.object({
  items: z.array(z.unknown()),
  before: z.optional(z.unknown()),
  figures: z.optional(z.unknown()),
  prompts: z.optional(z.unknown()),
});

/**
 * Reads an inbox of a host leniently, whole or as a live change: items that cannot be read are left out and named, as are
 * employees’ responses, which nobody answers one by one. Never throws.
 */
export function readInbox(value: unknown): InboxReading {
  try {
    return read(value);
  } catch {
    // A getter or a proxy of the host threw.
    return unusable([{ path: '', message: 'reading this inbox throws' }]);
  }
}

function read(value: unknown): InboxReading {
  const frame = Frame.safeParse(value);
  if (!frame.success) return unusable(toFaults(frame.error.issues));
  const { items: list, before, figures: given, prompts } = frame.data;
  const { items: all, places, faults } = readEach(list, InboxItem, 'items', mostItems);
  const items = all.filter(({ response }, index) => {
    if (sideOfResponse(response) === 'customer') return true;
    faults.push({ path: `items[${places[index]}]`, message: 'an employee’s response is no item' });
    return false;
  });
  const hasBefore = typeof before === 'string' && before !== '' && before.length <= 500;
  if (!hasBefore && before != null)
    faults.push({ path: 'before', message: 'expected a cursor or null' });
  const figures = given == null ? undefined : readKnown(InboxFigures, given);
  if (figures && !figures.success) faults.push(...toFaults(figures.error.issues, 'figures'));
  const inbox: Inbox = {
    items,
    ...(hasBefore && { before }),
    ...(figures?.success && { figures: figures.data }),
    prompts: readPrompts(prompts),
  };
  return { inbox, faults, total: list.length, invalid: list.length - items.length };
}

/** Texts that cannot be read are no loss of the inbox: then the question is named instead of quoted. */
function readPrompts(value: unknown): Prompt[] {
  return Array.isArray(value) ? value.flatMap((one) => readPrompt(one).prompt ?? []) : [];
}

function unusable(faults: Fault[]): InboxReading {
  return { faults, total: 1, invalid: 1 };
}
