import { translate } from '@oxbow/model/translate';
import type { Translation } from '@oxbow/model/translation';
import type { OxElement } from './element.js';
import type { CommonStrings } from './strings.js';
import type { Texts } from './text.js';

/** Texts of one room: none has the key of a shared text, which it would hide. */
export type OwnTexts = Texts & { readonly [Key in keyof CommonStrings]?: never };

/** Language and texts of a widget, as its view model and its templates get them; a room extends it with what else it needs. */
export interface Wording<Strings extends OwnTexts> {
  /** A BCP 47 tag, good for `Intl`. */
  locale: string;
  /** IANA name; absent for that of the browser. */
  timeZone?: string | undefined;
  /** The text for a key, its places filled. */
  text(
    key: Extract<keyof Strings | keyof CommonStrings, string>,
    values?: Readonly<Record<string, string | number>>,
  ): string;
}

/** For whom it is worded, and when. */
export interface Setting<Strings extends OwnTexts> extends Wording<Strings> {
  /** The present time in milliseconds since 1970 UTC. */
  now: number;
}

/** The wording of an element, always of the language it has at the time. */
export function wordingOf<Strings extends OwnTexts>(host: OxElement): Wording<Strings> {
  return {
    get locale() {
      return host.locale;
    },
    text: (key, values) => host.text(key, values),
  };
}

/** A piece of a sentence; `foreign` when it comes from the host, in `language` where that is known. */
export interface Piece {
  text: string;
  foreign: boolean;
  language?: string | undefined;
}

/**
 * A text of ours, cut at its places, so that what the host puts there can be set apart.
 * @param fillings what stands for each `{place}`; an unknown place stays as written
 */
export function toPieces(text: string, fillings: Readonly<Record<string, Piece>> = {}): Piece[] {
  return fillPieces(text, fillings);
}

/** The same for places that take several pieces each. */
export function fillPieces(
  text: string,
  fillings: Readonly<Record<string, Piece | readonly Piece[]>>,
): Piece[] {
  return text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const place = part.slice(1, -1);
      const isPlace = part.startsWith('{') && Object.hasOwn(fillings, place);
      return (isPlace && fillings[place]) || { text: part, foreign: false };
    });
}

/** A text of the host, in the language it has. */
export function toForeign(translation: Translation, locale: string): Piece {
  const { text, language } = translate(translation, locale);
  return { text, foreign: true, language };
}

/** The pieces as one plain text. */
export function toPlain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
