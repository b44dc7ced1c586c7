import { readLink } from '@oxbow/model/link';
import type { Translation } from '@oxbow/model/translation';
import { toForeign, type Piece } from '../element/wording.js';

/** Something that may be followed. */
export interface LinkedView {
  title: Piece[];
  link?: string | undefined;
  /** What was meant as link and is no web address that may be followed. */
  address?: string | undefined;
}

/** An address of the web that may be followed; others, such as of mail, are told as text. */
export function readWebLink(link: string | undefined): string | undefined {
  return link !== undefined && /^https?:/i.test(link) ? readLink(link) : undefined;
}

/** What there is of an address: to be followed, or to be read. */
export function toLinked(title: Translation, link: string | undefined, locale: string): LinkedView {
  const followed = readWebLink(link);
  return {
    title: [toForeign(title, locale)],
    link: followed,
    address: followed === undefined ? link : undefined,
  };
}
