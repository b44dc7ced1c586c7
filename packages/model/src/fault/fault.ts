/** One thing that is wrong with data that came from outside. */
export interface Fault {
  /** Where: property names and indexes from the root, as in `touchpoints[3].at`; empty for the root. */
  path: string;
  /** What is wrong and what is expected, in English, for the developer of the host. */
  message: string;
}

interface Issue {
  path: readonly PropertyKey[];
  message: string;
  code?: string | undefined;
  expected?: unknown;
  /** Of `unrecognized_keys`. */
  keys?: readonly string[];
}

/** At most this many faults of one check are worded, so that hostile input cannot flood a console. */
export const mostFaults = 20;

/**
 * Words the issues of a zod error as faults.
 * @param prefix path of the checked value inside the data, as in `touchpoints[3]`
 */
export function toFaults(issues: readonly Issue[], prefix = ''): Fault[] {
  return issues
    .slice(0, mostFaults)
    .flatMap(nameKeys)
    .slice(0, mostFaults)
    .map((issue) => ({ path: joinPath(prefix, issue.path), message: wordIssue(issue) }));
}

/** One issue for each unknown key, at the key, where zod has one for all of them at the object. */
function nameKeys(issue: Issue): Issue[] {
  if (issue.code !== 'unrecognized_keys' || !issue.keys) return [issue];
  const message = issue.message === 'Invalid input' ? 'unknown key' : issue.message;
  return issue.keys.slice(0, mostFaults).map((key) => ({ path: [...issue.path, key], message }));
}

function wordIssue(issue: Issue): string {
  // zod/mini ships no texts ("Invalid input"); a schema that wants one gives its own `error`.
  if (issue.message !== 'Invalid input') return issue.message;
  return typeof issue.expected === 'string' ? `expected ${issue.expected}` : 'not valid';
}

function joinPath(prefix: string, path: readonly PropertyKey[]): string {
  let joined = prefix;
  for (const key of path.slice(0, 12)) {
    if (typeof key === 'number') joined += `[${key}]`;
    else joined += joined === '' ? shorten(String(key)) : `.${shorten(String(key))}`;
  }
  return joined;
}

function shorten(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}
