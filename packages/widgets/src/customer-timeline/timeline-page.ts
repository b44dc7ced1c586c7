import type { Fault } from '@oxbow/model/fault';

/** A list of the host, not looked into yet. */
export interface Page {
  list: readonly unknown[];
  /** Where the list stands in the host's data; empty for the data itself. */
  path: string;
  /** The cursor to ask for older touchpoints with. */
  before?: string;
  /** The cursor to ask for newer ones with. */
  after?: string;
  /** What is known of the customer beside the touchpoints. */
  profile?: unknown;
  faults: Fault[];
}

/**
 * Reads the outer form of the host's data: a list, or a `TimelinePage` with one. The records are left alone, since
 * copying a long list to check it costs more than showing it.
 * @returns `undefined` when it is neither
 */
export function readPage(data: unknown): Page | undefined {
  try {
    // A proxy may throw for its length, too.
    if (Array.isArray(data) && data.length >= 0) return { list: data, path: '', faults: [] };
    if (typeof data !== 'object' || data === null) return undefined;
    const { touchpoints, profile, ...cursors } = data as Record<string, unknown>;
    if (!Array.isArray(touchpoints) || !(touchpoints.length >= 0)) return undefined;
    const page: Page = { list: touchpoints, path: 'touchpoints', profile, faults: [] };
    for (const name of ['before', 'after'] as const) {
      const cursor = cursors[name];
      if (cursor === undefined || cursor === null) continue;
      if (typeof cursor === 'string' && cursor !== '' && cursor.length <= 500) page[name] = cursor;
      else page.faults.push({ path: name, message: 'expected a cursor or null' });
    }
    return page;
  } catch {
    // A getter or a proxy of the host threw.
    return undefined;
  }
}

/** Reads a `TimelineChange`; `undefined` when it is none. */
export function readChange(change: unknown): readonly unknown[] | undefined {
  try {
    const added = (change as { added?: unknown } | null | undefined)?.added;
    return Array.isArray(added) ? added : undefined;
  } catch {
    return undefined;
  }
}
