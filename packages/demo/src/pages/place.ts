import type { Context } from 'hono';
import { languages, type Language } from './language.js';

/** Where a visitor is: a page, what it is about, and the language it is in. */
export interface Place {
  /** Path of the page, such as `/crm/`. */
  path: string;
  /** What of the address says what the page is about; without the language. */
  query: Readonly<Record<string, string>>;
  language: Language;
  /** Whether the visitor chose the language; what was chosen goes along to every other page. */
  chosen: boolean;
}

/**
 * Reads where a visitor is.
 * @param usual the site's own language, for who has chosen none
 * @param kept the parameters that say what the page is about
 */
export function toPlace(context: Context, usual: Language, kept: readonly string[] = []): Place {
  const wanted = context.req.query('lang');
  const found = languages.find((language) => language === wanted);
  const query: Record<string, string> = {};
  for (const name of kept) {
    const value = context.req.query(name);
    if (value) query[name] = value;
  }
  return {
    path: new URL(context.req.url).pathname,
    query,
    language: found ?? usual,
    chosen: found !== undefined,
  };
}

/** The address of another page, in the language that the visitor chose. */
export function addressOf(
  { language, chosen }: Pick<Place, 'language' | 'chosen'>,
  path: string,
  query: Readonly<Record<string, string>> = {},
  fragment = '',
): string {
  return write(path, { ...query, ...(chosen && { lang: language }) }) + fragment;
}

/** The address of the same page in another language. */
export const addressIn = ({ path, query }: Place, language: Language): string =>
  write(path, { ...query, lang: language });

function write(path: string, query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString();
  return text ? `${path}?${text}` : path;
}

/** The language that a form's page was in, when its visitor chose one. */
export function toFormPlace(form: Readonly<Record<string, unknown>>): {
  language: Language;
  chosen: boolean;
} {
  const found = languages.find((language) => language === form['lang']);
  return { language: found ?? 'en', chosen: found !== undefined };
}
