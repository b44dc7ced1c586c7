import { NewNote, Note, NoteChange } from '@oxbow/model/note';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { integer } from '../api/parameters.js';
import { readJson } from '../body.js';
import { readCursor, writeCursor } from '../cursor.js';
import { SecretError } from '../employees/key-ring.js';
import type { Notes } from '../notes/notes.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';

const defaultLimit = 50;

const NoteParams = z.object({ id: z.uuid() });
const NoteBody = name('Note', Note);

const Query = z.object({
  limit: z.optional(integer(1, 100)),
  before: z.optional(z.string()),
});

/** `POST /v1/notes`: somebody writes a note to a person. */
export function postNote(notes: Notes, now: () => number) {
  return defineOperation({
    id: 'addNote',
    method: 'POST',
    path: '/v1/notes',
    tag: 'Notes',
    summary: 'Gives thanks or a next-time note to a person.',
    description:
      'Who writes is the token’s `sub`, with its claim `name` if there is one: a body that says it is refused. From then on the note belongs to whom it is for; its writer cannot read, change or take it back, and is not told whether it was read or deleted. Nobody can write to themselves. The text is kept as it is, since it is addressed to a person and may name them, and sealed. That there is a person `to`, only the site’s server knows.',
    access: { scope: 'notes:write' },
    body: { 'application/json': name('NewNote', NewNote) },
    answers: { 201: { description: 'Stored, now or before; that is durable.' } },
    problems: ['id-taken', 'secret-missing'],
    handle: async ({ context, site, identity }) => {
      const record = readRecord(await readJson(context.req.raw), NewNote);
      // Written in one way, so that the same one is known again.
      const note = { ...record, id: record.id.toLowerCase() };
      const from = {
        id: identity.subject,
        ...(identity.name !== undefined && { name: identity.name }),
      };
      if (note.to === from.id) {
        throw new Problem('content-invalid', 'A note is for somebody else.', {
          errors: [{ path: 'to', message: 'expected somebody else than who writes' }],
        });
      }
      const outcome = await withSecret(notes.give(site.key, from, note, now()));
      if (outcome === 'stored') return context.body(null, 201);
      throw new Problem('id-taken', 'A note with this id and another content is stored.', {
        errors: [{ path: 'id', message: 'belongs to another note' }],
      });
    },
  });
}

/** `GET /v1/notes`: what was written to who asks, and what their colleagues share. */
export function listNotes(notes: Notes) {
  return defineOperation({
    id: 'listNotes',
    method: 'GET',
    path: '/v1/notes',
    tag: 'Notes',
    summary: 'Notes to who asks and those that colleagues share with their teams, newest first.',
    description:
      'Shared ones are those of the teams that the token’s claim `teams` lists; "*" is no team here, so that nobody reads the notes of all. `own` says which were written to who asks. There is no way to list another’s notes, to count them, or to learn who has read one.',
    access: { scope: 'notes:read' },
    query: Query,
    answers: {
      200: {
        description: 'A page of notes; `before` asks for older ones.',
        body: name(
          'NotePage',
          z.object({ notes: z.array(NoteBody), before: z.nullable(z.string()) }),
        ),
      },
    },
    problems: ['unknown-cursor', 'secret-missing'],
    handle: async ({ context, site, identity, query }) => {
      const { limit = defaultLimit, before } = query;
      const of = ['notes', site.key, identity.subject];
      const cursors = { kind: 'before', of, id: 'uuid' } as const;
      const place = before === undefined ? undefined : readCursor(cursors, before);
      const page = await withSecret(notes.list(site.key, identity, limit, place));
      const older = page.next ? writeCursor(cursors, page.next) : null;
      return context.json({ notes: page.notes, before: older });
    },
  });
}

/** `PATCH /v1/notes/{id}`: the recipient shares a note, or takes that back. */
export function patchNote(notes: Notes) {
  return defineOperation({
    id: 'changeNote',
    method: 'PATCH',
    path: '/v1/notes/{id}',
    tag: 'Notes',
    summary: 'Shares a note with one’s team, or takes that back.',
    description:
      'Only whom a note was written to can do so; for everybody else it is not there. It is shared with the teams that the token’s claim `teams` lists then. Without `If-Match`, since one person alone changes it and the same again changes nothing.',
    access: { scope: 'notes:write' },
    params: NoteParams,
    body: { 'application/json': name('NoteChange', NoteChange) },
    answers: { 200: { description: 'The note as it stands now.', body: NoteBody } },
    problems: ['not-found', 'team-missing', 'secret-missing'],
    handle: async ({ context, site, identity, params }) => {
      const { audience } = readRecord(await readJson(context.req.raw), NoteChange);
      const id = params.id.toLowerCase();
      const note = await withSecret(notes.share(site.key, identity, id, audience));
      if (!note) throw noNote();
      if (note !== 'teamless') return context.json(note);
      throw new Problem('team-missing', 'The token’s claim teams lists no team to share it with.');
    },
  });
}

/** `DELETE /v1/notes/{id}`: the recipient deletes a note. */
export function deleteNote(notes: Notes) {
  return defineOperation({
    id: 'deleteNote',
    method: 'DELETE',
    path: '/v1/notes/{id}',
    tag: 'Notes',
    summary: 'Deletes a note that was written to who asks, for good.',
    description:
      'Its id and time are kept for a month, so that a late attempt to give the same one is not stored again. Its writer is not told.',
    access: { scope: 'notes:write' },
    params: NoteParams,
    answers: { 204: { description: 'It is deleted; that is durable.' } },
    problems: ['not-found', 'secret-missing'],
    handle: async ({ context, site, identity, params }) => {
      const id = params.id.toLowerCase();
      if (await withSecret(notes.remove(site.key, identity.subject, id)))
        return context.body(null, 204);
      throw noNote();
    },
  });
}

/**
 * Waits for something that needs the site's key for notes.
 * @throws Problem 503 when the collector has no secret, or another one
 */
export async function withSecret<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof SecretError)) throw error;
    throw new Problem('secret-missing', `Notes cannot be opened: ${error.message}.`);
  }
}

function noNote(): Problem {
  return new Problem('not-found', 'Nobody has written a note with this id to who asks.');
}
