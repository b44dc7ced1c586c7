import { hash } from 'node:crypto';
import { verifyToken, type Identity } from './identity.js';
import type { Site } from './sites/site.js';

/** Most characters of the tokens whose identities are kept: some ten thousand of usual ones. */
const mostCharacters = 5_000_000;

/** A token of a site that publishes its keys elsewhere is checked again after this: milliseconds. */
const remoteAge = 30_000;

interface Entry {
  identity: Identity;
  keys: Site['keys'];
  remote: Site['remote'];
  /** When its signature was checked, in milliseconds since 1970. */
  checked: number;
  characters: number;
}

/**
 * Remembers which tokens have proved to be good, since checking a signature is most of what a small request costs: a page
 * sends many under one token. What is remembered is the token's SHA-256, never the token, until it ends, the site has other
 * keys, or newer ones need the room. What was refused is not remembered.
 */
export class TokenCache {
  readonly #mostCharacters: number;
  /** By the hash of site and token; the one that was put in first comes first. */
  readonly #entries = new Map<string, Entry>();
  #characters = 0;

  constructor(most = mostCharacters) {
    this.#mostCharacters = most;
  }

  /**
   * Checks a token as `verifyToken` does, or knows it.
   * @param now milliseconds since 1970
   * @throws Problem 401, saying what is wrong with it
   */
  async verify(token: string, site: Site, now: number): Promise<Identity> {
    const name = hash('sha256', `${site.key} ${token}`, 'base64');
    const known = this.#entries.get(name);
    if (known && isGood(known, site, now)) return known.identity;
    this.#forget(name);
    const identity = await verifyToken(token, site.key, site.keys, now, site.remote);
    const { keys, remote } = site;
    this.#forget(name);
    this.#entries.set(name, { identity, keys, remote, checked: now, characters: token.length });
    this.#characters += token.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#characters <= this.#mostCharacters) break;
      this.#forget(oldest);
    }
    return identity;
  }

  #forget(name: string): void {
    this.#characters -= this.#entries.get(name)?.characters ?? 0;
    this.#entries.delete(name);
  }
}

function isGood({ identity, keys, remote, checked }: Entry, site: Site, now: number): boolean {
  if (now >= identity.expires || now < checked) return false;
  if (site.remote !== remote || (remote && now - checked > remoteAge)) return false;
  // A directory may give the same keys in another list, and a list that lacks one whose time is over.
  return keys.length === site.keys.length && keys.every((key, index) => key === site.keys[index]);
}
