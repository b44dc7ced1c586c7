import { createHash } from 'node:crypto';
import type { Place } from './store/timeline-store.js';
import { Problem } from './problem.js';

/** The years 0001 to 9999, which is what a touchpoint's time can be. */
const [earliest, latest] = [-62_135_596_800_000, 253_402_300_799_999];

/** Which way a cursor leads: to what is older than its place, or to what is newer. */
export type CursorKind = 'before' | 'after';

/**
 * Writes a place in one customer's timeline as an opaque text of under 80 characters. The check at its end finds
 * mistakes, cursors of other timelines and those that lead the other way; nothing secret hangs on it, since a cursor only
 * says where to go on in what may be read anyway. A place is one whatever the pages are filtered by.
 */
export function writeCursor(
  kind: CursorKind,
  place: Place,
  site: string,
  customer: string,
): string {
  const text = `${place.at}.${place.sequence}`;
  return Buffer.from(`${text}.${check(kind, text, site, customer)}`).toString('base64url');
}

/** @throws Problem 400 for anything that `writeCursor` did not write for this timeline and this way */
export function readCursor(
  kind: CursorKind,
  cursor: string,
  site: string,
  customer: string,
): Place {
  const [, text, at, sequence, sum] =
    /^((-?\d{1,15})\.(\d{1,18}))\.([\w-]{12})$/.exec(
      Buffer.from(cursor, 'base64url').toString('latin1'),
    ) ?? [];
  const known =
    text !== undefined &&
    at !== undefined &&
    sequence !== undefined &&
    Number(at) >= earliest &&
    Number(at) <= latest &&
    sum === check(kind, text, site, customer) &&
    // Several texts decode to the same bytes; only the one that was written counts.
    cursor === writeCursor(kind, { at: Number(at), sequence }, site, customer);
  if (!known) {
    throw new Problem(
      'unknown-cursor',
      `The parameter ${kind} has to be what a page of this timeline gave as ${kind}.`,
      { errors: [{ path: kind, message: `expected "${kind}" of a page of this timeline` }] },
    );
  }
  return { at: Number(at), sequence };
}

function check(kind: CursorKind, text: string, site: string, customer: string): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, text, site, customer]))
    .digest('base64url')
    .slice(0, 12);
}
