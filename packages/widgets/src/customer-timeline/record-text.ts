import { readTouchpoint } from '@oxbow/model/read-touchpoint';
import { allMissing, missingAfter } from './text-match.js';

/** What of a record anybody may be told who sees its timeline, by the names of its fields; the values as the host has them. */
export type OpenFields = Readonly<Record<string, unknown>>;

/** The texts that a touchpoint is found by. Who of the firm served is not among them: that would watch people. */
const searched = [
  'title',
  'detail',
  'team',
  'place',
  'case',
  'campaign',
  'category',
  'type',
  'source',
] as const;

/**
 * The fields of a host's record without those that are masked or confidential. Where nothing is, that is the record itself,
 * since to read a million of them as a whole takes seconds.
 * @returns `undefined` for what is no touchpoint
 * @throws whatever a getter of the host throws
 */
export function openFields(record: unknown): OpenFields | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const fields = record as OpenFields;
  const { masked, confidential } = fields;
  const isMasked = masked !== undefined && masked !== null;
  if (!isMasked && (confidential ?? false) === false) return fields;
  const { touchpoint } = readTouchpoint(record, '');
  if (!touchpoint?.confidential) return touchpoint && { ...touchpoint };
  const { title: _title, detail: _detail, ...others } = touchpoint;
  return others;
}

/** A field as a text; numbers count as texts, as they do in a touchpoint. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const isNumber = Number.isFinite(value) || typeof value === 'bigint';
  return isNumber ? String(value) : undefined;
}

/**
 * Whether a touchpoint holds all of the words, each in any of the texts that it is found by.
 * @param needles see `toNeedles`
 */
export function holdsWords(fields: OpenFields, needles: readonly string[]): boolean {
  let missing = allMissing(needles);
  for (const name of searched) {
    const value = fields[name];
    if (value === undefined || value === null) continue;
    const text = textOf(value);
    if (text !== undefined) missing = missingAfter(text, needles, missing);
    if (missing === 0) return true;
  }
  const { search } = fields;
  if (typeof search !== 'object' || search === null) return missing === 0;
  const { words } = search as OpenFields;
  return typeof words === 'string' && missingAfter(words, needles, missing) === 0;
}
