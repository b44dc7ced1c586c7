import { mostCharacters } from '@oxbow/model/answer';
import type { Response } from '@oxbow/model/response';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { findEmails } from './e-mail.js';
import { findIbans } from './iban.js';
import { toCountries } from './numbering-plan.js';
import { findPhones } from './phone.js';
import { hide, mayHold, replace, toShadow } from './shadow.js';

/** What may differ from text to text. */
export interface RedactionOptions {
  /** Language tag of the text, which tells how phone numbers are written there: `de`, `de-CH`. */
  language?: string;
  /** Most characters of the result, where a mark is longer than what it replaces; 5,000 unless told otherwise. */
  limit?: number;
}

/** The part of a site's settings that redaction needs. */
export interface RedactionSettings {
  /** On unless it is `false`. */
  redaction?: boolean | undefined;
}

/**
 * Replaces e-mail addresses, phone numbers and IBANs in a text by `[e-mail]`, `[phone]` and `[IBAN]`. What it misses and
 * what it takes wrongly is measured in docs/decisions/0028-redaction-and-limits.md.
 */
export function redactText(
  text: string,
  { language = '', limit = mostCharacters }: RedactionOptions = {},
): string {
  if (!mayHold(text)) return text;
  const shadow = toShadow(text);
  const exact = [...findEmails(shadow.text), ...findIbans(shadow.text)];
  const spans = [...exact, ...findPhones(hide(shadow.text, exact), toCountries(language))];
  if (spans.length === 0) return text;
  const redacted = replace(text, shadow, spans);
  // Whole characters only: half of a pair is no text that a database takes.
  return redacted.slice(0, Math.max(limit, text.length)).replace(/[\ud800-\udbff]$/, '');
}

/** A response as it may be stored: answers in own words redacted, unless the site has switched that off. */
export function redactResponse(response: Response, settings: RedactionSettings): Response {
  const { language } = response;
  const answers = response.answers.map((answer) => {
    if (answer.type === 'text') return redactField(answer, 'value', settings, language);
    return answer.type === 'choice' ? redactField(answer, 'other', settings, language) : answer;
  });
  const isSame = answers.every((answer, index) => answer === response.answers[index]);
  return isSame ? response : { ...response, answers };
}

/** Most characters of the words of a search. */
const mostWords = 500;

/**
 * A touchpoint as it may be stored: what a customer typed to look for it redacted, unless the site has switched that off. Its
 * other texts come from systems of the firm and stay.
 */
export function redactTouchpoint(
  touchpoint: Touchpoint,
  { redaction = true }: RedactionSettings,
): Touchpoint {
  const { search } = touchpoint;
  if (!redaction || !search) return touchpoint;
  const words = redactText(search.words, { limit: mostWords });
  return words === search.words ? touchpoint : { ...touchpoint, search: { ...search, words } };
}

/**
 * A record with one of its texts redacted, as a reply's `text` or an assessment's `comment`, unless the site has switched
 * that off; a record without that text is given back as it is.
 */
export function redactField<Key extends string, Record extends { readonly [key in Key]?: string }>(
  record: Record,
  key: Key,
  { redaction = true }: RedactionSettings,
  language?: string,
): Record {
  const text = record[key];
  if (!redaction || typeof text !== 'string') return record;
  const redacted = redactText(text, { ...(language !== undefined && { language }) });
  return redacted === text ? record : { ...record, [key]: redacted };
}
