import type { Actor, Collector } from './http.js';

/** How long to wait for the host to say that somebody is signed in, in milliseconds. */
const patience = 2000;

/** What is unfinished, by the `turn` of who is signed in. It lasts as long as the page: nothing of it is on the device. */
const drafts = new WeakMap<Actor, { turn: number; kept: Map<string, unknown> }>();

/** At which `turn` an element came, by its handle: what is in it may be of who was signed in then. */
const comings = new WeakMap<Actor, Map<string, number>>();

/** What of a request says which draft is meant. */
export interface WrittenPlace {
  id?: unknown;
  side?: unknown;
  /** What only the element knows that asks. */
  handle?: unknown;
  /** Of what was handed over: what only elements of this page know. */
  page?: unknown;
}

/**
 * Keeps a draft in the place of a former one; `null` lets go of it. Nobody is asked who is signed in: that would tell the host
 * each page that somebody turns.
 * @returns `page` where somebody is signed in, to whom it is given again in this page; `element` where it is for one element alone
 * @throws TypeError where nothing says whose it is
 */
export function keepDraft(
  collector: Collector,
  place: WrittenPlace,
  draft: unknown,
): 'page' | 'element' {
  const kept = keptFor(collector.identity);
  const { ofPerson, ofElement } = toKeys(collector, place);
  const isOfPerson = isOfSamePerson(collector.identity, place) && collector.identity.isNamed;
  const key = isOfPerson ? ofPerson : ofElement;
  if (key === undefined) throw new TypeError('a draft is kept only by its "handle"');
  for (const one of [key, ofElement]) if (one !== undefined) kept.delete(one);
  if (draft != null) kept.set(key, structuredClone(draft));
  return key === ofPerson ? 'page' : 'element';
}

/** The draft that was kept last for who is signed in, or else for the element; `null` where there is none. */
export async function recallDraft(collector: Collector, place: WrittenPlace): Promise<unknown> {
  const isNamed = await collector.identity.confirm(patience);
  isOfSamePerson(collector.identity, place);
  const kept = keptFor(collector.identity);
  const { ofPerson, ofElement } = toKeys(collector, place);
  for (const key of [isNamed ? ofPerson : undefined, ofElement])
    if (key !== undefined && kept.has(key)) return structuredClone(kept.get(key));
  return null;
}

/** Whoever signs in after somebody else finds nothing of theirs: it is gone. */
function keptFor(identity: Actor): Map<string, unknown> {
  const { turn } = identity;
  const found = drafts.get(identity);
  if (found?.turn === turn) return found.kept;
  const kept = new Map<string, unknown>();
  drafts.set(identity, { turn, kept });
  return kept;
}

/** Whether nobody else has come to be signed in since the element was heard of first. */
function isOfSamePerson(identity: Actor, { handle }: WrittenPlace): boolean {
  if (typeof handle !== 'string') return true;
  const turns = comings.get(identity) ?? new Map<string, number>();
  comings.set(identity, turns);
  if (!turns.has(handle)) turns.set(handle, identity.turn);
  return turns.get(handle) === identity.turn;
}

/** What was handed over has a secret in its key, which no event can name. */
function toKeys({ http }: Collector, { id, side, handle, page }: WrittenPlace) {
  const toKey = (...whose: string[]) =>
    JSON.stringify([http.endpoint, http.site, String(id), String(side), ...whose]);
  const secret = typeof page === 'string' ? page : '';
  return {
    ofPerson: toKey(secret),
    ofElement: typeof handle === 'string' && handle !== '' ? toKey(secret, handle) : undefined,
  };
}
