import { databaseName, listEntries, type Entry } from '../outbox.js';
import { newResponse, type Collector } from './collector.js';

export function toEntry(collector: Collector, parts: Partial<Entry>): Entry {
  const response = newResponse();
  const now = Date.now();
  const { endpoint } = collector;
  return {
    ...{ id: response.id, endpoint, site: 'pk_test', response, at: now, failures: 0, due: now },
    told: false,
    ...parts,
  };
}

export async function storedIds(): Promise<string[]> {
  return (await listEntries()).map(({ id }) => id);
}

/** Until everything that could have gone out has gone out. */
export async function settle({ endpoint }: Collector): Promise<void> {
  await navigator.locks.request(`oxbow-outbox pk_test ${endpoint}`, () => {});
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Another page that keeps writing, so that nobody else can; until released. */
export async function occupyStorage(): Promise<() => void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(databaseName);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('the outbox did not open'));
  });
  let released = false;
  const store = database.transaction('entries', 'readwrite').objectStore('entries');
  const goOn = () => {
    if (!released) store.count().onsuccess = goOn;
  };
  goOn();
  return () => {
    released = true;
    database.close();
  };
}

export function denyStorage(): { restore(): void } {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
  Object.defineProperty(globalThis, 'indexedDB', {
    configurable: true,
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  return {
    restore() {
      Reflect.deleteProperty(globalThis, 'indexedDB');
      if (own) Object.defineProperty(globalThis, 'indexedDB', own);
    },
  };
}
