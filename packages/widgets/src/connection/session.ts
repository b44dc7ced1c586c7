import type { Client } from './client.js';
import type { WrittenSettings } from './settings.js';

/** The time in which a connection has the same settings: what it answers then ends with it. */
export class Session {
  readonly #written: WrittenSettings;
  readonly #warn: (problem: string) => void;
  readonly #abort = new AbortController();
  #client: Promise<Client> | undefined;

  /** @param warn tells the developer of the host what is wrong with the settings */
  constructor(written: WrittenSettings, warn: (problem: string) => void) {
    this.#written = written;
    this.#warn = warn;
  }

  /** Aborted with an AbortError when the connection has left or was set up anew. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /**
   * The late part, fetched when it is first wanted, and again if that failed.
   * @throws TypeError when the settings are unusable, the signal's reason when the session ends before
   */
  async client(): Promise<Client> {
    this.#client ??= this.#create().catch((error: unknown) => {
      this.#client = undefined;
      throw error;
    });
    const client = await Promise.race([this.#client, this.#ended()]);
    this.signal.throwIfAborted();
    return client;
  }

  end(): void {
    this.#abort.abort(new DOMException('the connection has left', 'AbortError'));
    void this.#client?.then(
      (client) => client.stop(),
      () => {},
    );
  }

  async #create(): Promise<Client> {
    const { token, tokenurl } = this.#written;
    const [{ createClient }, identity] = await Promise.all([
      import('./client.js'),
      // Most pages have visitors and nobody else.
      token || tokenurl ? import('./identity.js') : undefined,
    ]);
    return createClient(this.#written, this.#warn, identity?.Identity);
  }

  #ended(): Promise<never> {
    return new Promise((_, reject) => {
      const stop = () => reject(this.signal.reason as Error);
      if (this.signal.aborted) stop();
      else this.signal.addEventListener('abort', stop, { once: true });
    });
  }
}
