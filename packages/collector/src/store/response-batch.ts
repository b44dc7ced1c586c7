import {
  integerArray,
  smallintArray,
  textArray,
  timestampArray,
  uuidArray,
} from '../database/arrays.js';
import { scoreOf } from '../feedback.js';
import { toKey } from '../key.js';
import { toEventsParameter } from '../webhooks/deliveries.js';
import { toCreatedEvents } from '../webhooks/event.js';
import type { ResponseItem } from './response-store.js';
import { toTime } from './time.js';

/** One of those whose responses they are; nobody is one of them, too. */
interface Person {
  key: string;
  /** From 1. */
  place: number;
  /** How many touchpoints there are, and the time of the latest. */
  count: number;
  latest: number | undefined;
}

interface Row {
  item: ResponseItem;
  id: string;
  person: Person;
  at: number;
  /** How many touchpoints of the person there are up to here. */
  nth: number;
  /** Place of its prompt, from 1. */
  prompt: number;
}

/** Responses of one site on their way into the database, by columns; each only once. */
export class ResponseBatch {
  /** What each is told apart by, in the order in which they came; equal ones have the same. See `toName`. */
  readonly names: readonly string[];
  readonly #people = new Map<string, Person>();
  readonly #prompts = new Map<string, number>();
  readonly #rows: readonly Row[];

  constructor(items: readonly ResponseItem[]) {
    const rows = new Map<string, Row>();
    this.names = items.map((item) => {
      const person = this.#personOf(item.customer ?? '');
      const id = item.response.id.toLowerCase();
      const name = toName(person.key, id);
      // Of two equal ones in one call the first is kept, and told of.
      if (rows.has(name)) return name;
      const at = toTime(item.at);
      if (item.touchpoint) {
        person.count += 1;
        person.latest = Math.max(person.latest ?? at, at);
      }
      const prompt = this.#placeOf(item.response.prompt);
      rows.set(name, { item, id, person, at, nth: person.count, prompt });
      return name;
    });
    this.#rows = [...rows.values()];
  }

  /** The keys of those whose responses they are. */
  get customers(): string[] {
    return [...this.#people.values()].map(({ key }) => key);
  }

  /** Parameters from `$2` on; see `addSql`. */
  toParameters(): unknown[] {
    const people = [...this.#people.values()];
    const rows = this.#rows;
    return [
      textArray(this.customers),
      integerArray(people.map(({ count }) => count)),
      timestampArray(people.map(({ latest }) => latest)),
      textArray([...this.#prompts.keys()].map(toKey)),
      textArray(rows.map(({ person }) => person.key)),
      integerArray(rows.map(({ person }) => person.place)),
      integerArray(rows.map(({ nth }) => nth)),
      uuidArray(rows.map(({ id }) => id)),
      timestampArray(rows.map(({ at }) => at)),
      textArray(rows.map(({ item }) => JSON.stringify(item.response))),
      integerArray(rows.map(({ prompt }) => prompt)),
      smallintArray(rows.map(({ item }) => scoreOf(item.response))),
      textArray(rows.map(({ item }) => item.suspect)),
      textArray(rows.map(({ item }) => item.receipt)),
      textArray(rows.map(({ item }) => item.response.channel)),
      textArray(rows.map(({ item }) => item.touchpoint && JSON.stringify(item.touchpoint))),
    ];
  }

  /** What webhooks are told of them; the team is known to the statement. See `deliveriesSql`. */
  toEvents(): string {
    const events = this.#rows.flatMap(({ item: { response, at, customer, suspect } }) =>
      // Of a part nobody is told: more may come, or not.
      suspect || response.partial ? [] : toCreatedEvents({ ...response, at }, { customer }),
    );
    return toEventsParameter(events);
  }

  #personOf(customer: string): Person {
    let person = this.#people.get(customer);
    if (!person) {
      const place = this.#people.size + 1;
      person = { key: toKey(customer), place, count: 0, latest: undefined };
      this.#people.set(customer, person);
    }
    return person;
  }

  #placeOf(prompt: string): number {
    const place = this.#prompts.get(prompt) ?? this.#prompts.size + 1;
    this.#prompts.set(prompt, place);
    return place;
  }
}

/** @param customer its key, empty for nobody @param id UUID in lowercase */
export function toName(customer: string, id: string): string {
  return id + customer;
}
