import { randomUUID } from 'node:crypto';
import type { NewNote, Note } from '@oxbow/model/note';
import { ask, type Answer, type Asked } from './api.js';
import type { TestApp } from './setup.js';

/** A valid note; `change` differs. */
export function makeNote(change: Partial<NewNote> = {}): NewNote {
  return {
    id: randomUUID(),
    kind: 'thanks',
    to: 'emma',
    text: 'You stayed until the lorry was unloaded.',
    ...change,
  };
}

/** An answer to a request about notes: a page, a note, or a problem. */
export type NoteAnswer = Answer<
  Partial<Note> & {
    notes?: Note[];
    before?: string | null;
    type?: string;
    errors?: { path: string; message: string }[];
  }
>;

/** Asks for `/v1/notes` as somebody of a team. */
export const askNotes = (
  app: TestApp,
  person: string,
  method: string,
  path = '',
  { claims, ...asked }: Asked = {},
): Promise<NoteAnswer> =>
  ask(app, method, `/v1/notes${path}`, {
    ...asked,
    claims: { sub: person, teams: ['depot'], ...claims },
  });

/** The notes that somebody reads. */
export async function readNotes(
  app: TestApp,
  person: string,
  claims: Asked['claims'] = {},
): Promise<Note[]> {
  return (await askNotes(app, person, 'GET', '', { claims })).body.notes ?? [];
}

/** The status, and the word of the problem. */
export const outcomeOf = ({ status, body }: NoteAnswer): string =>
  [status, body.type?.split(':').at(-1)].join(' ').trim();
