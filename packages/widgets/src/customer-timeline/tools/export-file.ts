import { readTouchpoint } from '@oxbow/model/read-touchpoint';
import { writeTouchpointCsv, writeTouchpointJson } from '@oxbow/model/touchpoint-export';
import { textOf, type OpenFields } from '../record-text.js';
import type { Shown } from './timeline-tools.js';

export type FileFormat = 'csv' | 'json';

/** So many touchpoints are written between two looks at the clock. */
const stride = 32;

/** So many texts are kept before they are handed over. */
const mostParts = 32;

const types: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/**
 * Writes what a timeline shows into a file, in slices: without who of the firm served, and with what is masked or
 * confidential left out, as the model does it. `@oxbow/connectors/csv` reads a table back.
 */
export class ExportFile {
  readonly format: FileFormat;
  readonly #shown: Shown;
  readonly #isCommaDecimal: boolean;
  /** What is written, in pieces that the browser has taken over. */
  #pieces: Blob[] = [];
  #parts: string[] = [];
  #next = 0;
  #count = 0;

  /** @param locale where numbers have a decimal comma, cells are parted by semicolons, as spreadsheets there expect it */
  constructor(format: FileFormat, shown: Shown, locale: string) {
    this.format = format;
    this.#shown = shown;
    this.#isCommaDecimal = new Intl.NumberFormat(locale).format(1.5).includes(',');
  }

  /** How many are written. */
  get count(): number {
    return this.#count;
  }

  /** Which share of it is written, from 0 to 1. */
  get progress(): number {
    return this.#shown.length === 0 ? 1 : this.#next / this.#shown.length;
  }

  /** The file, when all is written. */
  get blob(): Blob {
    const { format } = this;
    const isEmpty = this.#count === 0;
    const parts = isEmpty ? [this.#write([])] : [...this.#pieces, ...this.#parts];
    if (format === 'csv' || isEmpty) return new Blob(parts, { type: types[format] });
    return new Blob(['[\n', ...parts, '\n]\n'], { type: types[format] });
  }

  /** Begins anew, since something else is shown now. */
  restart(): void {
    this.#pieces = [];
    this.#parts = [];
    this.#next = 0;
    this.#count = 0;
  }

  /**
   * Writes some.
   * @returns whether all is done
   */
  run(isInterrupted: () => boolean): boolean {
    const { length } = this.#shown;
    while (this.#next < length) {
      const end = Math.min(this.#next + stride, length);
      this.#add(this.#next, end);
      this.#next = end;
      if (isInterrupted()) break;
    }
    return this.#next >= length;
  }

  #add(start: number, end: number): void {
    const touchpoints: object[] = [];
    for (let position = start; position < end; position += 1) {
      const record = this.#shown.recordAt(position);
      const { touchpoint } = readTouchpoint(record, '');
      if (touchpoint) touchpoints.push({ ...touchpoint, ...customerOf(record) });
    }
    if (touchpoints.length === 0) return;
    const isFirst = this.#count === 0;
    this.#count += touchpoints.length;
    const text = this.#write(touchpoints);
    if (this.format === 'csv')
      // The line of names stands only once.
      this.#parts.push(isFirst ? text : text.slice(text.indexOf('\r\n') + 2));
    else this.#parts.push((isFirst ? '' : ',\n') + text.slice(2, -3));
    if (this.#parts.length < mostParts) return;
    // To hand over a hundred megabytes at the end would keep the page busy for a second.
    this.#pieces.push(new Blob(this.#parts));
    this.#parts = [];
  }

  #write(touchpoints: readonly object[]): string {
    if (this.format === 'json') return writeTouchpointJson(touchpoints);
    return writeTouchpointCsv(
      touchpoints,
      this.#isCommaDecimal ? { delimiter: ';', decimal: ',' } : {},
    );
  }
}

/** Whose touchpoint it is: a timeline need not know that, but who reads the file does. */
function customerOf(record: unknown): { customer?: string } {
  try {
    const customer = textOf((record as OpenFields)['customer']);
    return customer ? { customer } : {};
  } catch {
    // A getter or a proxy of the host threw.
    return {};
  }
}
