import { createHash } from 'node:crypto';
import { Problem } from '../problem.js';
import type { InboxPlace } from '../store/inbox-page.js';

/** The years 0001 to 9999, which is what a response's time can be. */
const [earliest, latest] = [-62_135_596_800_000, 253_402_300_799_999];

/**
 * Writes a place in a site's inbox as an opaque text of under 120 characters. As in a timeline's cursor, nothing secret
 * hangs on the check at its end.
 */
export function writeInboxCursor({ at, place }: InboxPlace, site: string): string {
  const text = `${at}.${place}`;
  return Buffer.from(`${text}.${check(text, site)}`).toString('base64url');
}

/** @throws Problem 400 for anything that `writeInboxCursor` did not write for this site */
export function readInboxCursor(cursor: string, site: string): InboxPlace {
  const [, at, place] =
    /^(-?\d{1,15})\.([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.[\w-]{12}$/.exec(
      Buffer.from(cursor, 'base64url').toString('latin1'),
    ) ?? [];
  const found = place === undefined ? undefined : { at: Number(at), place };
  if (
    found &&
    found.at >= earliest &&
    found.at <= latest &&
    cursor === writeInboxCursor(found, site)
  ) {
    return found;
  }
  throw new Problem('unknown-cursor', 'The parameter before has to be a cursor of this inbox.', {
    errors: [{ path: 'before', message: 'expected a cursor of this inbox' }],
  });
}

function check(text: string, site: string): string {
  return createHash('sha256')
    .update(JSON.stringify(['inbox', text, site]))
    .digest('base64url')
    .slice(0, 12);
}
