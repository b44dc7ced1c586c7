import { expand, type HostileInput } from '../expand.js';

/** A hostile value, as a host gives it. */
export interface Given {
  id: string;
  /** Anew each time, since one may be changed by whoever takes it. */
  make(): unknown;
}

/** All of hostile-inputs.json, as values. */
export async function readGiven(): Promise<Given[]> {
  const { inputs } = (await (await fetch('/packages/proofs/hostile-inputs.json')).json()) as {
    inputs: HostileInput[];
  };
  return inputs.map(({ id, value }) => ({ id, make: () => make(value) }));
}

/** The one that changes after it was given is a list until then. */
function make(value: unknown): unknown {
  return '$mutateAfter' in Object(value) ? [] : expand(value);
}

/** The same as what can stand in an attribute: words as they are, the rest as a framework writes it and as JSON. */
export function toWritten(given: readonly Given[]): Given[] {
  const seen = new Set<string>();
  return given.flatMap(({ id, make }) =>
    writingsOf(make())
      .filter((text) => !seen.has(text) && seen.add(text))
      .map((text) => ({ id, make: () => text })),
  );
}

function writingsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const writings = [() => String(value), () => JSON.stringify(value)];
  return writings.flatMap((write) => {
    try {
      // Of some values there is no text.
      return [write()].filter((text) => typeof text === 'string');
    } catch {
      return [];
    }
  });
}

/** The texts among hostile values. */
export function toTexts(given: readonly Given[]): { id: string; text: string }[] {
  return given.flatMap(({ id, make }) => {
    const text = make();
    return typeof text === 'string' ? [{ id, text }] : [];
  });
}
