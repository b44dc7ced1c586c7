// What is expected of each host, and the table of it in docs/hosts.md.
import { readFileSync } from 'node:fs';
import type { Functions, Host, Objects } from './hosts.js';
import type { Order } from './stage.js';

/** What comes of an element in a host, in one order; where an element has nothing of a kind, that is absent. */
export interface Outcome {
  objects?: Objects;
  functions?: Functions;
  strings?: boolean;
  numbers?: boolean;
  /** A boolean that is true, and one that is false afterwards. */
  on?: boolean;
  off?: boolean;
  events?: boolean;
}

/** The outcome that is expected of every element. */
export function expectedOf(
  { objects, functions, lacks = [] }: Host,
  order: Order,
): Required<Outcome> {
  return {
    ...{ objects: objects[order], functions: functions[order] },
    ...{ strings: true, numbers: true, on: true },
    off: !lacks.includes('off'),
    events: !lacks.includes('events'),
  };
}

/** What is expected of a host, as the proof tells it. */
interface Expectation {
  host: string;
  version: string | undefined;
  early: Required<Outcome>;
  late: Required<Outcome>;
}

/** What is expected of each host, in both orders. */
export function expectationsOf(hosts: readonly Host[]): Expectation[] {
  return hosts.map((host) => ({
    ...{ host: host.name, version: versionOf(host) },
    ...{ early: expectedOf(host, 'early'), late: expectedOf(host, 'late') },
  }));
}

/** The version of a host that is tried, by its package. */
export function versionOf({ package: name }: Host): string | undefined {
  if (name === undefined) return undefined;
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

export const words: Readonly<Record<Objects, string>> = {
  given: 'yes',
  told: 'no, the element says so',
  none: 'as JSON',
};

const wordsOfFunctions: Readonly<Record<Functions, string>> = {
  given: 'yes',
  dropped: 'no, the element says so',
  written: 'as text, the element says so',
  none: 'no',
};

const yes = (is: boolean) => (is ? 'yes' : 'no');

/** The rows of the table of all hosts, the first its head. */
export function hostRows(hosts: readonly Host[]): string[][] {
  const head = [
    ...['Host', 'Version', 'Objects, script before', 'Objects, script after'],
    ...['Functions, script before', 'Functions, script after'],
    ...['Strings, numbers, JSON', '`false`', 'Events', 'What a person began stays'],
  ];
  const rows = hosts.map((host) => {
    const { strings, numbers, off, events } = expectedOf(host, 'early');
    return [
      ...[host.name, versionOf(host) ?? ''],
      ...[words[host.objects.early], words[host.objects.late]],
      ...[wordsOfFunctions[host.functions.early], wordsOfFunctions[host.functions.late]],
      ...[yes(strings && numbers), yes(off), yes(events)],
      host.forgets ? 'where the markup says so' : 'yes',
    ];
  });
  return [head, ...rows];
}
