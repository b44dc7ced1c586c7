import { createHash } from 'node:crypto';
import type { Place } from './store/timeline-store.js';
import { Problem } from './problem.js';

/** The years 0001 to 9999, which is what a touchpoint's time can be. */
const [earliest, latest] = [-62_135_596_800_000, 253_402_300_799_999];

/**
 * Writes a place in one customer's timeline as an opaque text of under 80 characters. The check at its end finds
 * mistakes and cursors of other timelines; nothing secret hangs on it, since a cursor only says where to go on in what
 * may be read anyway.
 */
export function writeCursor(place: Place, site: string, customer: string): string {
  const text = `${place.at}.${place.sequence}`;
  return Buffer.from(`${text}.${check(text, site, customer)}`).toString('base64url');
}

/** @throws Problem 400 for anything that `writeCursor` did not write for this timeline */
export function readCursor(cursor: string, site: string, customer: string): Place {
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
    sum === check(text, site, customer) &&
    // Several texts decode to the same bytes; only the one that was written counts.
    cursor === writeCursor({ at: Number(at), sequence }, site, customer);
  if (!known) {
    throw new Problem(
      'unknown-cursor',
      'The parameter before has to be a cursor of this timeline.',
      {
        errors: [{ path: 'before', message: 'expected a cursor of this timeline' }],
      },
    );
  }
  return { at: Number(at), sequence };
}

function check(text: string, site: string, customer: string): string {
  return createHash('sha256')
    .update(JSON.stringify([text, site, customer]))
    .digest('base64url')
    .slice(0, 12);
}
