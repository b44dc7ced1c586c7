/** A node of the tree, with what a reader needs to know of where it stands. */
export interface Placed {
  /** Its place in the order of the document, from 1. */
  row: number;
  /** Numbers of section, item, child, … from 1, joined by dots: `5.3.1`. */
  path: string;
  node: unknown;
  /** Heading of its section. */
  section: string;
  /** The `row` of the node above it; absent directly under a section. */
  above?: number;
}

/**
 * All nodes in the order of the document, each once, to any depth; what should be a list and is none holds no nodes.
 * @param sections the sections of a file, each with a heading and items
 */
export function* walk(sections: unknown): Generator<Placed> {
  const seen = new Set<unknown>();
  let row = 0;
  for (const [index, section] of toList(sections).entries()) {
    // A stack instead of recursion: a tree from outside may be deeper than the call stack.
    const heading = text(property(section, 'section'));
    const waiting: Omit<Placed, 'row'>[] = [];
    push(waiting, property(section, 'items'), { path: `${index + 1}`, section: heading });
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      row += 1;
      yield { row, ...next };
      if (typeof next.node !== 'object' || seen.has(next.node)) continue;
      seen.add(next.node);
      push(waiting, property(next.node, 'children'), {
        path: next.path,
        section: heading,
        above: row,
      });
    }
  }
}

function push(
  waiting: Omit<Placed, 'row'>[],
  children: unknown,
  place: Omit<Placed, 'row' | 'node'>,
): void {
  const list = toList(children);
  for (let index = list.length - 1; index >= 0; index -= 1) {
    waiting.push({ ...place, path: extend(place.path, index + 1), node: list[index] });
  }
}

// A path so long makes no id, and those of a tree of hostile depth would fill the memory.
const extend = (path: string, number: number) => (path.length > 200 ? path : `${path}.${number}`);

/** Reads a property of something from outside; a getter that throws has no value. */
export function property(value: unknown, name: string): unknown {
  try {
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)[name]
      : undefined;
  } catch {
    return undefined;
  }
}

/** A text from outside without the white space around it; empty when it is none. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
