import { within } from './wait.js';

/**
 * Some browsers let a database hang, or another page may keep it busy; then the page itself is the safer place to know of.
 * Milliseconds.
 */
const patience = 3000;

/** Records of one kind on the device (IndexedDB), which is not touched before the first of them is written. */
export class DeviceStore {
  readonly #name: string;
  readonly #records: string;
  readonly #key: string;

  /**
   * @param name of the database, on the origin of the page
   * @param records what they are called in it
   * @param key the member by which records are found
   */
  constructor(name: string, records: string, key: string) {
    this.#name = name;
    this.#records = records;
    this.#key = key;
  }

  /** Whether something was ever written: nothing is made on the device before a person has handed something in. */
  async isThere(): Promise<boolean> {
    try {
      const databases = await indexedDB.databases();
      // Without a version is what was never made; WebKit names it all the same.
      return databases.some(({ name, version }) => name === this.#name && version);
    } catch {
      // Denied: nothing could be stored.
      return false;
    }
  }

  /**
   * Uses the store, made if need be, and closes it again: a page never keeps another one from deleting it.
   * @throws DOMException where the device denies it, is full, or does not answer
   */
  use<Result>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => Promise<Result>,
  ): Promise<Result> {
    return this.#use(mode, act, ({ result }) =>
      result.createObjectStore(this.#records, { keyPath: this.#key }),
    );
  }

  /**
   * Uses the store where something was ever written; what another page deletes meanwhile is not made anew.
   * @returns `undefined` where there is none
   * @throws DOMException as `use`
   */
  async useIfThere<Result>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => Promise<Result>,
  ): Promise<Result | undefined> {
    if (!(await this.isThere())) return undefined;
    let isGone = false;
    try {
      return await this.#use(mode, act, ({ transaction }) => {
        isGone = true;
        transaction?.abort();
      });
    } catch (error) {
      if (isGone) return undefined;
      throw error;
    }
  }

  async #use<Result>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => Promise<Result>,
    make: (request: IDBOpenDBRequest) => void,
  ): Promise<Result> {
    const database = await this.#open(make);
    try {
      const transaction = database.transaction(this.#records, mode, { durability: 'strict' });
      const used = Promise.all([
        act(transaction.objectStore(this.#records)),
        completed(transaction),
      ]);
      const [result] = await within(patience, used, () => {
        transaction.abort();
        throw new DOMException(`${this.#name} did not answer`, 'TimeoutError');
      });
      return result;
    } finally {
      database.close();
    }
  }

  #open(make: (request: IDBOpenDBRequest) => void): Promise<IDBDatabase> {
    const request = indexedDB.open(this.#name, 1);
    request.onupgradeneeded = () => make(request);
    const opened = settled(request);
    return within(patience, opened, () => {
      void opened.then(
        (database) => database.close(),
        () => {},
      );
      throw new DOMException(`${this.#name} did not open`, 'TimeoutError');
    });
  }
}

/** What a request of IndexedDB gives. @throws DOMException when it fails */
export function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the request failed'));
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the transaction failed'));
  });
}
