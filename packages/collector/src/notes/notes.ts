import type { Colleague, NewNote, Note, NoteAudience } from '@oxbow/model/note';
import type { Database } from '../database/database.js';
import { KeyRing, toPlace } from '../employees/key-ring.js';
import type { WaveKey } from '../employees/seal.js';
import { NoteStore, type NotePlace, type StoredNote } from './note-store.js';

/** Who reads or shares, as the token says. */
export interface Reader {
  subject: string;
  teams: ReadonlySet<string> | '*';
}

/** One page of notes. */
export interface NotePage {
  notes: Note[];
  /** Where older ones follow, if there are any. */
  next: NotePlace | undefined;
}

/** What is sealed of a note. */
type Content = Pick<NewNote, 'kind' | 'to' | 'text' | 'about'> & { from: Colleague };

/** Where a key for notes stands beside those of waves, none of which can be called so. */
const keyName = '/notes';

const portion = 100;

/**
 * Notes from one person to another, which only the recipient and the teams they choose can read. No name and no word of them
 * is in the database but sealed: docs/decisions/0040-notes-belong-to-whom-they-are-for.md.
 */
export class Notes {
  readonly #store: NoteStore;
  readonly #keys: KeyRing;
  readonly #open = new Map<string, { sealed: Buffer; key: WaveKey }>();

  /** @param secret see `readSecret`; without it no note is taken or given */
  constructor(database: Database, secret: Uint8Array | undefined) {
    this.#store = new NoteStore(database);
    this.#keys = new KeyRing(secret);
  }

  /**
   * Gives a note to whom it is for; durable when the promise resolves. The same one again changes nothing, also when its
   * recipient has deleted it meanwhile, of which its writer learns nothing.
   * @param now milliseconds since 1970
   * @returns `taken` when another note has this id
   * @throws SecretError
   */
  async give(
    site: string,
    from: Colleague,
    { id, ...rest }: NewNote,
    now: number,
  ): Promise<'stored' | 'taken'> {
    const key = (await this.#find(site)) ?? (await this.#make(site));
    const content: Content = { ...rest, from };
    const known = await this.#store.add(
      site,
      { id, at: now },
      {
        writer: key.hashPerson('person', from.id),
        recipient: key.hashPerson('person', rest.to),
        seal: key.seal(content, toPlace(site, keyName, id)),
      },
    );
    if (!known?.seal) return 'stored';
    const stored = key.open(known.seal, toPlace(site, keyName, id)) as Content;
    return toWords(stored) === toWords(content) ? 'stored' : 'taken';
  }

  /** Notes to somebody, and those that colleagues share with a team that the token names, newest first. @throws SecretError */
  async list(
    site: string,
    { subject, teams }: Reader,
    limit: number,
    place?: NotePlace,
  ): Promise<NotePage> {
    const key = await this.#find(site);
    if (!key) return { notes: [], next: undefined };
    const reader = { person: key.hashPerson('person', subject), teams: toTeams(key, teams) };
    const rows = await this.#store.list(site, reader, limit, place);
    const last = rows.length < limit ? undefined : rows.at(-1);
    return {
      notes: rows.map((row) => toNote(key, site, row)),
      next: last && { at: last.at.getTime(), id: last.id },
    };
  }

  /**
   * Shares a note with the teams that its recipient's token names, or takes that back.
   * @returns `teamless` when it names none; `undefined` when the note was not written to who asks
   * @throws SecretError
   */
  async share(
    site: string,
    { subject, teams }: Reader,
    id: string,
    audience: NoteAudience,
  ): Promise<Note | 'teamless' | undefined> {
    const key = await this.#find(site);
    if (!key) return undefined;
    const shared = audience === 'team' ? toTeams(key, teams) : [];
    if (audience === 'team' && shared.length === 0) return 'teamless';
    const row = await this.#store.share(site, key.hashPerson('person', subject), id, shared);
    return row && toNote(key, site, row);
  }

  /** Deletes a note for good. @returns false when it was not written to who asks @throws SecretError */
  async remove(site: string, subject: string, id: string): Promise<boolean> {
    const key = await this.#find(site);
    return key ? this.#store.remove(site, key.hashPerson('person', subject), id) : false;
  }

  /** Everything that was written to a person, some at a time, for that person alone. @throws SecretError */
  async *export(site: string, subject: string): AsyncGenerator<Note[], void, undefined> {
    let place: NotePlace | undefined;
    do {
      const page = await this.list(site, { subject, teams: '*' }, portion, place);
      if (page.notes.length > 0) yield page.notes;
      place = page.next;
    } while (place);
  }

  /**
   * Deletes what was written to a person and by that person; durable when the promise resolves.
   * @throws SecretError when there may be something, and nobody can know whose
   */
  async erase(site: string, subject: string): Promise<void> {
    const key = await this.#find(site);
    if (key) await this.#store.erase(site, key.hashPerson('person', subject));
  }

  /** The site's key; `undefined` before its first note. */
  async #find(site: string): Promise<WaveKey | undefined> {
    // Read each time: what was sealed by a key that an operator has deleted meanwhile would be lost.
    const sealed = await this.#store.readKey(site);
    if (!sealed) return undefined;
    const known = this.#open.get(site);
    if (known?.sealed.equals(sealed)) return known.key;
    this.#keys.forget(site, keyName);
    const key = this.#keys.open(site, keyName, sealed);
    this.#open.set(site, { sealed, key });
    return key;
  }

  /** Several processes may do so at once: the key of the first one counts. */
  async #make(site: string): Promise<WaveKey> {
    await this.#store.addKey(site, this.#keys.make(site, keyName));
    const key = await this.#find(site);
    if (key) return key;
    throw new Error('the site’s key for notes is not there');
  }
}

/** Whoever may see all teams, such as an operator, is a member of none by that. */
function toTeams(key: WaveKey, teams: Reader['teams']): Buffer[] {
  return teams === '*' ? [] : [...teams].map((team) => key.hashPerson('team', team));
}

function toNote(key: WaveKey, site: string, { id, at, seal, shared, own }: StoredNote): Note {
  const { kind, from, to, text, about } = key.open(seal, toPlace(site, keyName, id)) as Content;
  return {
    id,
    kind,
    from,
    to: { id: to },
    text,
    ...(about !== undefined && { about }),
    writtenAt: at.toISOString(),
    audience: shared ? 'team' : 'person',
    own,
  };
}

/** What makes a note the same one; a name may have changed between two attempts. */
function toWords({ kind, from, to, text, about }: Content): string {
  return JSON.stringify([kind, from.id, to, text, about ?? null]);
}
