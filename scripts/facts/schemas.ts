import { Assessment } from '../../packages/model/src/assessment/assessment.js';
import { CheckIn } from '../../packages/model/src/check-in/check-in.js';
import { InboxChange, InboxItem } from '../../packages/model/src/inbox-item/inbox-item.js';
import { NewNote, Note, NoteChange } from '../../packages/model/src/note/note.js';
import { Pledge } from '../../packages/model/src/pledge/pledge.js';
import { FirmReply, GiverReply } from '../../packages/model/src/reply/reply.js';
import { Response } from '../../packages/model/src/response/response.js';
import { SignUp } from '../../packages/model/src/sign-up/sign-up.js';
import { Touchpoint } from '../../packages/model/src/touchpoint/touchpoint.js';
import { readDoc, readMembers } from './doc-comments.js';

/** A schema, as far as it is read here. */
interface Schema {
  shape: Record<string, { _zod: { optin?: string | undefined } }>;
}

/** The schemas whose fields the pages list, and where their doc comments stand. */
const schemas = {
  Response: [Response, 'response/response.ts'],
  Assessment: [Assessment, 'assessment/assessment.ts'],
  GiverReply: [GiverReply, 'reply/reply.ts'],
  FirmReply: [FirmReply, 'reply/reply.ts'],
  InboxChange: [InboxChange, 'inbox-item/inbox-item.ts'],
  InboxItem: [InboxItem, 'inbox-item/inbox-item.ts'],
  CheckIn: [CheckIn, 'check-in/check-in.ts'],
  Pledge: [Pledge, 'pledge/pledge.ts'],
  SignUp: [SignUp, 'sign-up/sign-up.ts'],
  NewNote: [NewNote, 'note/note.ts'],
  NoteChange: [NoteChange, 'note/note.ts'],
  Note: [Note, 'note/note.ts'],
  Touchpoint: [Touchpoint, 'touchpoint/touchpoint.ts'],
} as const satisfies Record<string, readonly [Schema, string]>;
export type SchemaName = keyof typeof schemas;

/** One field of a record. */
export interface Field {
  name: string;
  /** Whether it may be left out. */
  isOptional: boolean;
  /** What its doc comment says, or that of the schema it is made of; empty where neither has one. */
  text: string;
}

/** What a schema says it is. */
export function describeSchema(name: SchemaName): string {
  const [, file] = schemas[name];
  return readDoc(`packages/model/src/${file}`, name);
}

/** The fields that a schema takes when it runs, each with its doc comment. */
export function fieldsOf(name: SchemaName): Field[] {
  const [schema, file]: readonly [Schema, string] = schemas[name];
  const docs = readMembers(`packages/model/src/${file}`, name);
  return Object.entries(schema.shape).map(([field, { _zod }]) => ({
    name: field,
    isOptional: _zod.optin === 'optional',
    text: docs.get(field) ?? '',
  }));
}
