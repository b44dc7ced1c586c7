import type { Assessment } from '@oxbow/model/assessment';
import type { Response } from '@oxbow/model/response';
import { isProtectedSide } from '@oxbow/model/protected-side';
import { sideOfResponse } from '@oxbow/model/side-of';
import { DeviceStore, settled } from './device-store.js';

/** Something a person handed in that is not yet at the collector. */
export interface Entry {
  /** The response's id. */
  id: string;
  /** Where it goes. */
  endpoint: string;
  /** The public key of the site. */
  site: string;
  /** Whose it is; absent when nobody was named, then it is sent without a token. */
  subject?: string;
  /** Of an employee's answer, instead: the `turn` of the identity when it was handed in. */
  turn?: number;
  /** What is handed in: a response, or with `kind` an assessment. */
  response: Response | Assessment;
  /** Of an assessment, which has an address of its own. */
  kind?: 'assessments';
  /** Of an assessment whose side is marked as one of people who do not work there. */
  outside?: true;
  /** When it was handed in, in milliseconds since 1970. */
  at: number;
  /** Attempts that failed so far. */
  failures: number;
  /** Not before this time, in milliseconds since 1970. */
  due: number;
  /** True when the collector itself named `due`. */
  told: boolean;
  /** True when an attempt may have arrived without the collector’s word of it. */
  arrived?: boolean;
}

/** What could not be sent for so long is deleted, in milliseconds. */
export const longestLife = 72 * 3_600_000;

/** The database's name, on the origin of the page. */
export const databaseName = 'oxbow-outbox';

const store = new DeviceStore(databaseName, 'entries', 'id');

/** Entries that could not be written to the device; they last as long as the page. */
const inPage = new Map<string, Entry>();

/**
 * Keeps an entry; one that is kept already stays as it is, unless this is a later part of it. What an employee says is
 * never written to the device, on which a colleague or an administrator may look.
 * @param isShared many use the device: then nothing is written to it
 * @returns `device` when it is durable, `page` when it lasts only as long as the page
 */
export async function keepEntry(entry: Entry, isShared = false): Promise<'device' | 'page'> {
  if (isShared || isOfEmployee(entry)) return keepInPage(entry);
  try {
    await store.use('readwrite', async (entries) => {
      const kept = (await settled(entries.get(entry.id))) as Entry | undefined;
      if (!kept || sequenceOf(kept) < sequenceOf(entry)) entries.put(entry);
    });
    inPage.delete(entry.id);
    return 'device';
  } catch {
    // Denied (a sandboxed frame, a private window, the person's choice), full or broken.
    return keepInPage(entry);
  }
}

function keepInPage(entry: Entry): 'page' {
  const kept = inPage.get(entry.id);
  if (!kept || sequenceOf(kept) <= sequenceOf(entry)) inPage.set(entry.id, entry);
  return 'page';
}

/** All entries, in the order in which they were handed in. */
export async function listEntries(): Promise<Entry[]> {
  const stored = await useIfThere('readonly', (entries) => settled(entries.getAll()));
  return [...((stored ?? []) as Entry[]), ...inPage.values()].sort(
    (one, other) => one.at - other.at,
  );
}

/** Whether an entry lasts only as long as the page. */
export function isInPage(id: string): boolean {
  return inPage.has(id);
}

/**
 * Writes down how an attempt ended, unless the entry is gone meanwhile or is a later part by now. If that fails it is sent
 * again too soon.
 */
export async function updateEntry(entry: Entry): Promise<void> {
  const isSame = (kept: Entry | undefined) => kept && sequenceOf(kept) === sequenceOf(entry);
  const waiting = inPage.get(entry.id);
  if (isSame(waiting)) inPage.set(entry.id, entry);
  if (waiting) return;
  await useIfThere('readwrite', async (entries) => {
    if (isSame((await settled(entries.get(entry.id))) as Entry | undefined)) entries.put(entry);
  });
}

/**
 * Deletes an entry. If that fails it is sent again, found known by the collector, and expires.
 * @param until the last part to delete; a later one stays
 */
export async function removeEntry(id: string, until = Infinity): Promise<void> {
  const waiting = inPage.get(id);
  if (waiting && sequenceOf(waiting) <= until) inPage.delete(id);
  // Not even its id is named to the device.
  if (waiting && isOfEmployee(waiting)) return;
  await useIfThere('readwrite', async (entries) => {
    const kept = (await settled(entries.get(id))) as Entry | undefined;
    if (kept && sequenceOf(kept) <= until) entries.delete(id);
  });
}

/** Which part of a response it is, of those that are handed in question by question. */
export function sequenceOf({ response }: Pick<Entry, 'response'>): number {
  return 'sequence' in response ? (response.sequence ?? 0) : 0;
}

/**
 * Deletes all entries at once.
 * @returns the ids of those that were on the device, and of those that were in the page alone
 * @throws DOMException when the device holds entries and does not let them be deleted
 */
export async function removeEntries(): Promise<{ stored: string[]; own: string[] }> {
  const own = [...inPage.keys()];
  inPage.clear();
  const stored = await store.useIfThere('readwrite', async (entries) => {
    const keys = await settled(entries.getAllKeys());
    entries.clear();
    return keys as string[];
  });
  return { stored: stored ?? [], own };
}

/** Whether an entry is what an employee said: of an assessment each side that is not known to be outside. */
export function isOfEmployee({ response, outside }: Pick<Entry, 'response' | 'outside'>): boolean {
  return 'prompt' in response
    ? sideOfResponse(response) === 'employee'
    : isProtectedSide(response.side, outside);
}

async function useIfThere<Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await store.useIfThere(mode, act);
  } catch {
    // Broken or busy: for now there is nothing that could be read or deleted.
    return undefined;
  }
}
