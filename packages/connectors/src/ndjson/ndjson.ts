/** One line of newline-delimited JSON: its value, or why it has none. */
export type NdjsonLine = { line: number; value: unknown } | { line: number; reason: string };

/** Bounds of what is read. */
export interface NdjsonSettings {
  /** Longest line in bytes without its end; 262,144 unless told otherwise. A longer one costs only itself. */
  longest?: number;
}

const lineFeed = 0x0a;

/**
 * Reads newline-delimited JSON (a JSON value in UTF-8 per line, ended by a line feed, with or without a carriage return)
 * from pieces of any size, as they come. Nothing is thrown over a line: one that is too long, not UTF-8 or not JSON is
 * given with its reason. Empty lines are left out but counted, so that `line`, from 1, is the editor's. A byte order mark
 * does not count. At most one line is held in memory.
 */
export async function* readNdjson(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { longest = 262_144 }: NdjsonSettings = {},
): AsyncGenerator<NdjsonLine, void, undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  const take = (part: Uint8Array) => {
    length += part.length;
    // What is too long already is only counted.
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const end = (): NdjsonLine | undefined => {
    const read = length > longest ? tooLong(line, longest) : parseLine(join(parts, length), line);
    [parts, length] = [[], 0];
    line += 1;
    return read;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (;;) {
      const to = piece.indexOf(lineFeed, from);
      if (to < 0) break;
      take(piece.subarray(from, to));
      const read = end();
      if (read) yield read;
      from = to + 1;
    }
    // A copy, since the sender may fill the same buffer again.
    if (from < piece.length) take(piece.slice(from));
  }
  const last = length > 0 ? end() : undefined;
  if (last) yield last;
}

function tooLong(line: number, longest: number): NdjsonLine {
  return { line, reason: `longer than ${longest} bytes` };
}

function join(parts: Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0];
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function parseLine(bytes: Uint8Array, line: number): NdjsonLine | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { line, reason: 'not UTF-8' };
  }
  // The white space of JSON; an empty line is no value.
  if (/^[ \t\r]*$/.test(text)) return undefined;
  try {
    return { line, value: JSON.parse(text) as unknown };
  } catch {
    return { line, reason: 'not JSON' };
  }
}
