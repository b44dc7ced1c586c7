import type { Context } from 'hono';
import { Problem } from './problem.js';

/** What a client that puts something has seen of it. */
export interface Precondition {
  /** The revision that it replaces; `undefined` where it has seen none. */
  seen: number | undefined;
  /** Whether it wants only to create. */
  onlyNew: boolean;
}

/**
 * Reads on what a client wants to put something, from `If-Match: "3"` or `If-None-Match: *`.
 * @throws Problem 400 for anything else in them, and for both
 */
export function readPrecondition({ req }: Context): Precondition {
  const seen = readIfMatch(req.header('If-Match'));
  const onlyNew = readIfNoneMatch(req.header('If-None-Match'));
  if (onlyNew && seen !== undefined) {
    throw new Problem('malformed-request', 'If-Match and If-None-Match exclude one another.');
  }
  return { seen, onlyNew };
}

/**
 * Reads the revision that whoever changes something has to have seen.
 * @throws Problem 428 without the header If-Match, 400 when it does not name one revision
 */
export function readSeen({ req }: Context): number {
  const revision = readIfMatch(req.header('If-Match'));
  if (revision === undefined) throw revisionRequired();
  return revision;
}

/**
 * Reads the revision that a client has seen from the header If-Match: one entity tag, the number in quotes.
 * @returns `undefined` without the header
 * @throws Problem 400 for anything else, also for a list, `*` and a weak tag
 */
function readIfMatch(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const revision = /^"(\d{1,15})"$/.exec(header.trim())?.[1];
  if (revision === undefined) {
    throw new Problem('malformed-request', 'The header If-Match has to name one revision.', {
      errors: [{ path: 'If-Match', message: 'expected a revision in quotes, such as "3"' }],
    });
  }
  return Number(revision);
}

function readIfNoneMatch(header: string | undefined): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  throw new Problem('malformed-request', 'The header If-None-Match is only taken as "*".', {
    errors: [{ path: 'If-None-Match', message: 'expected *' }],
  });
}

/** Writes a revision as an entity tag. */
export function toEntityTag(revision: number): string {
  return `"${revision}"`;
}

/** What is answered when the revision that the client has seen is not the present one. */
export function revisionMoved(present: { revision: number; body: string } | undefined): Problem {
  return new Problem(
    'revision-moved',
    present
      ? 'Nothing was stored. The present one is in "present": look at it, then send again with its revision.'
      : 'Nothing was stored: there is none with this id.',
    {
      present: present ? JSON.parse(present.body) : null,
      ...(present && { headers: { ETag: toEntityTag(present.revision) } }),
    },
  );
}

/** What is answered where something may only be changed by whoever has seen it, and the request names no revision. */
export function revisionRequired(): Problem {
  return new Problem(
    'revision-required',
    'Name the revision that you have seen in the header If-Match, as in If-Match: "3".',
    { errors: [{ path: 'If-Match', message: 'missing' }] },
  );
}
