import type { Fault } from '../fault/fault.js';
import { isRecord } from '../plain/plain.js';

/** An object of a host, read key by key: what cannot be read is left out and becomes a fault. */
export class HostObject {
  readonly #value: Record<string, unknown>;
  readonly #path: string;
  readonly #faults: Fault[];

  /** @param path where it stands in the host's data; empty for the data itself */
  constructor(value: Record<string, unknown>, path: string, faults: Fault[]) {
    this.#value = value;
    this.#path = path;
    this.#faults = faults;
  }

  /** @param expected as in `expected a text` */
  fault(key: string, expected: string): void {
    this.#faults.push({ path: this.#pathOf(key), message: `expected ${expected}` });
  }

  /**
   * What stands there, read; `null` is what databases write for what is not there.
   * @param must whether it is a fault that there is nothing
   */
  read<Value>(
    key: string,
    reader: (value: unknown) => Value | undefined,
    expected: string,
    must = false,
  ): Value | undefined {
    const value = this.#value[key] ?? undefined;
    const read = value === undefined ? undefined : reader(value);
    if (read === undefined && (must || value !== undefined)) this.fault(key, expected);
    return read;
  }

  /** A text that is not empty, cut after `most` characters; numbers count as texts, since many systems number their records. */
  text(key: string, { most = 200, must = false } = {}): string | undefined {
    return this.read(key, (value) => readText(value, most), 'a text that is not empty', must);
  }

  /** Names the keys that are none of these. */
  only(keys: readonly string[]): void {
    for (const key of Object.keys(this.#value)) {
      if (keys.includes(key) || this.#value[key] === undefined) continue;
      this.#faults.push({ path: this.#pathOf(shorten(key)), message: 'unknown key' });
    }
  }

  /** An object that stands there. */
  part(key: string, must = false): HostObject | undefined {
    const value = this.read(key, (part) => (isRecord(part) ? part : undefined), 'an object', must);
    return value && new HostObject(value, this.#pathOf(key), this.#faults);
  }

  /** The items of a list that stands there, each read alone, those after `most` left out. */
  list<Item>(
    key: string,
    most: number,
    reader: (items: HostObject, index: string) => Item | undefined,
    must = false,
  ): Item[] | undefined {
    const read = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : undefined);
    const list = this.read(key, read, 'a list', must);
    if (!list) return undefined;
    if (list.length > most) this.fault(key, `at most ${most}, the others are left out`);
    const items = new HostObject({ ...list.slice(0, most) }, this.#pathOf(key), this.#faults);
    return [...list.slice(0, most).keys()].flatMap((index) => reader(items, String(index)) ?? []);
  }

  #pathOf(key: string): string {
    if (/^\d+$/.test(key)) return `${this.#path}[${key}]`;
    return this.#path === '' ? key : `${this.#path}.${key}`;
  }
}

function shorten(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}

function readText(value: unknown, most: number): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string' || value === '') return undefined;
  return value.length > most ? `${value.slice(0, most)}…` : value;
}
