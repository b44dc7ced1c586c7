import { makeKey, openKey, type WaveKey } from './seal.js';

/** A secret that is not there, or not the one that a wave was opened with. */
export class SecretError extends Error {
  override readonly name = 'SecretError';
}

/** The keys of waves, which are kept sealed with the collector's secret. */
export class KeyRing {
  readonly #secret: Uint8Array | undefined;
  readonly #open = new Map<string, WaveKey>();

  /** @param secret see `readSecret`; without one no key can be made or opened */
  constructor(secret: Uint8Array | undefined) {
    this.#secret = secret;
  }

  get isUsable(): boolean {
    return this.#secret !== undefined;
  }

  /** Makes the key of a new wave, as it is kept. @throws SecretError */
  make(site: string, wave: string): Buffer {
    return makeKey(this.#require(), toPlace(site, wave));
  }

  /** Opens a wave's key, once: it stays the same until the wave is closed. @throws SecretError */
  open(site: string, wave: string, sealed: Uint8Array): WaveKey {
    const place = toPlace(site, wave);
    const known = this.#open.get(place);
    if (known) return known;
    const secret = this.#require();
    try {
      const key = openKey(secret, sealed, place);
      this.#open.set(place, key);
      return key;
    } catch {
      throw new SecretError('the secret is not the one that it was sealed with');
    }
  }

  /** Forgets the key of a wave that is closed. */
  forget(site: string, wave: string): void {
    this.#open.delete(toPlace(site, wave));
  }

  #require(): Uint8Array {
    if (this.#secret) return this.#secret;
    throw new SecretError('there is no secret');
  }
}

/** Where something sealed stands, so that it opens nowhere else. */
export function toPlace(site: string, wave: string, answer = ''): string {
  return [site, wave, answer].join('\0');
}
