import { readFeedforward } from '@oxbow/model/feedforward';
import type { Colleague, Recipient } from '@oxbow/model/note';
import type { OxElement } from '../element/element.js';

/** Reads whom a person can write to, as the host has given it: a list, or its JSON; what cannot be read is named in the console. */
export function readPeople(host: OxElement, given: unknown): Recipient[] | undefined {
  if (given == null) return undefined;
  const { feedforward, faults } = readFeedforward({ notes: [], people: parse(given) });
  for (const { path, message } of faults.slice(0, 5))
    host.warn(`people:${path}`, `cannot use all of "people". ${path}: ${message}`);
  return feedforward?.people;
}

function parse(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}

/** What somebody is called: as the note says, which its receiver has vouched for, else by the host's list. */
export function nameOf({ id, name }: Colleague, people: readonly Recipient[]): string {
  return name ?? people.find((each) => each.id === id)?.name ?? id;
}
