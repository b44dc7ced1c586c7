/** One row of a table: its cells, or why they cannot be told. */
export type CsvRow = { cells: string[] } | { reason: string };

/** How a table is written. */
export interface CsvFormat {
  /** One character; `,` unless told otherwise. */
  delimiter?: ',' | ';' | '\t' | '|';
  /** Of bytes: a name of the Encoding Standard in which ASCII is ASCII, such as `windows-1252`; `utf-8` unless told otherwise. */
  encoding?: string;
}

/**
 * Reads CSV after RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180): cells apart by a delimiter, rows by CRLF, LF or CR; what
 * stands within quotation marks may hold all of them, and a mark doubled. A byte order mark does not count, and decides the
 * encoding where there is one. An empty line is no row where there are several columns.
 *
 * A row is read or has its reason, and no fault costs another row than its own: letters that are none in the encoding, and a
 * mark out of place. Only a mark that is never closed takes along all rows after it, as one.
 * @throws RangeError when there is no such encoding
 */
export function* parseCsv(
  input: string | Uint8Array,
  { delimiter = ',', encoding = 'utf-8' }: CsvFormat = {},
): Generator<CsvRow, void, undefined> {
  const { text, decode } = toText(input, encoding);
  let columns = 0;
  for (const row of split(text, delimiter)) {
    const isEmpty = row.cells.length === 1 && row.cells[0] === '' && !row.reason;
    if (isEmpty && columns !== 1) continue;
    if (columns === 0) columns = row.cells.length;
    if (row.reason) yield { reason: row.reason };
    else yield decode(row.cells);
  }
}

interface SplitRow {
  cells: string[];
  reason?: string;
}

function* split(text: string, delimiter: string): Generator<SplitRow, void, undefined> {
  const end = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  let row: SplitRow = { cells: [] };
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, end);
    end.lastIndex = cell.end;
    const next = end.exec(text);
    const stop = next?.index ?? text.length;
    const isClosed = stop === cell.end;
    row.cells.push(cell.text);
    const reason =
      cell.reason ?? (isClosed ? undefined : 'text after a quotation mark that closes');
    if (reason) row.reason ??= reason;
    at = stop;
    const separator = text[at];
    if (separator === delimiter) {
      at += 1;
      // The last cell of the file is empty.
      if (at === text.length) row.cells.push('');
      else continue;
    } else if (separator !== undefined) at += text.startsWith('\r\n', at) ? 2 : 1;
    yield row;
    row = { cells: [] };
  }
}

interface Cell {
  text: string;
  end: number;
  reason?: string;
}

function quotedCell(text: string, start: number): Cell {
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return { text: '', end: text.length, reason: 'a quotation mark is never closed' };
    if (text[mark + 1] !== '"') {
      return { text: text.slice(start + 1, mark).replaceAll('""', '"'), end: mark + 1 };
    }
    at = mark + 2;
  }
}

function plainCell(text: string, start: number, end: RegExp): Cell {
  end.lastIndex = start;
  const stop = end.exec(text)?.index ?? text.length;
  const cell = text.slice(start, stop);
  if (!cell.includes('"')) return { text: cell, end: stop };
  return {
    text: cell,
    end: stop,
    reason: 'a quotation mark within a cell that has none around it',
  };
}

interface Decoded {
  text: string;
  decode: (cells: string[]) => CsvRow;
}

const asIs = (cells: string[]): CsvRow => ({ cells });

/**
 * Bytes become one character each, are told apart by their ASCII characters and then decoded cell by cell: so a letter that
 * is none costs its row alone.
 */
function toText(input: string | Uint8Array, encoding: string): Decoded {
  if (typeof input === 'string') return { text: input.replace(/^\uFEFF/, ''), decode: asIs };
  const wide = wideOf(input);
  if (wide !== undefined) {
    const text = new TextDecoder(wide).decode(input);
    const decode = (cells: string[]) =>
      cells.join('').includes('\uFFFD') ? notIn(wide) : { cells };
    return { text, decode };
  }
  const isMarked = input[0] === 0xef && input[1] === 0xbb && input[2] === 0xbf;
  const label = isMarked ? 'utf-8' : encoding;
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  const decode = (cells: string[]): CsvRow => {
    try {
      return { cells: cells.map((cell) => decodeCell(cell, decoder)) };
    } catch {
      return notIn(label);
    }
  };
  return { text: toCharacters(isMarked ? input.subarray(3) : input), decode };
}

const notIn = (encoding: string): CsvRow => ({ reason: `not ${encoding.toUpperCase()}` });

function wideOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function toCharacters(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join('');
}

function decodeCell(cell: string, decoder: InstanceType<typeof TextDecoder>): string {
  if (!/[^\0-\x7f]/.test(cell)) return cell;
  return decoder.decode(Uint8Array.from(cell, (character) => character.charCodeAt(0)));
}
