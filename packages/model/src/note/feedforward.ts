import * as z from 'zod/mini';
import { toFaults, type Fault } from '../fault/fault.js';
import { readEach } from '../fault/read-each.js';
import { Note, Recipient } from './note.js';

/** Notes to one person, those that their colleagues have shared, and whom that person can write to. */
export interface Feedforward {
  /** In the order of the host; newest first from the collector. */
  notes: Note[];
  /** Asks for older ones; absent where there are none. */
  before?: string;
  /** In the order of the host. */
  people: Recipient[];
}

/** What could be read of a host's notes. */
export interface FeedforwardReading {
  /** Absent where it is unusable: without a list of notes. */
  feedforward?: Feedforward;
  /** What was left out, and why; nothing in it quotes a note. */
  faults: Fault[];
  /** Notes that the host gave; 1 where the whole is unusable. */
  total: number;
  /** How many of `total` were left out. */
  invalid: number;
}

const mostNotes = 1000;
const mostPeople = 5000;

const Frame = z.object({
  notes: z.array(z.unknown()),
  before: z.optional(z.unknown()),
  people: z.optional(z.unknown()),
});

/**
 * Reads what a host gives to show leniently: notes and people that cannot be read are left out and named, each alone; keys
 * that no schema knows are left out in silence. Never throws, whatever the host's getters do.
 */
export function readFeedforward(value: unknown): FeedforwardReading {
  try {
    return read(value);
  } catch {
    return unusable([{ path: '', message: 'reading these notes throws' }]);
  }
}

function read(value: unknown): FeedforwardReading {
  const frame = Frame.safeParse(value);
  if (!frame.success) return unusable(toFaults(frame.error.issues));
  const { notes: list, before, people: given } = frame.data;
  const { items: notes, faults } = readEach(list, Note, 'notes', mostNotes);
  const hasBefore = typeof before === 'string' && before !== '' && before.length <= 500;
  if (!hasBefore && before != null)
    faults.push({ path: 'before', message: 'expected a cursor or null' });
  const people = readPeople(given);
  faults.push(...people.faults);
  const feedforward = { notes, ...(hasBefore && { before }), people: people.items };
  return { feedforward, faults, total: list.length, invalid: list.length - notes.length };
}

function readPeople(given: unknown): { items: Recipient[]; faults: Fault[] } {
  if (given == null) return { items: [], faults: [] };
  if (Array.isArray(given)) return readEach(given as unknown[], Recipient, 'people', mostPeople);
  return { items: [], faults: [{ path: 'people', message: 'expected a list' }] };
}

function unusable(faults: Fault[]): FeedforwardReading {
  return { faults, total: 1, invalid: 1 };
}
