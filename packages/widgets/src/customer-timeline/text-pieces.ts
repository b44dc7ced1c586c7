import { readLink } from '@oxbow/model/link';
import { toMatchPieces } from './text-match.js';

/** A piece of a text of the host. */
export interface TextPiece {
  text: string;
  /** Where it leads; a piece without one is plain text. */
  link?: string;
  /** Whether it is what a person looked for. */
  match?: boolean;
}

/**
 * Whatever looks like a web or an e-mail address. A web address is taken up to the next white space, whatever it holds, so
 * that never the harmless beginning of a hostile one is linked.
 */
const address =
  /(?<![\p{L}\p{N}])https?:\/\/\S+|(?<![\w.+%@:/=&-])[\w.+-]{1,64}@[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d][a-z\d-]{0,62})+(?![\p{L}\p{N}@_-]|\.[\p{L}\p{N}@_])/giu;

/** What follows an address in a sentence and does not belong to it. */
const endings = '.,;:!?…\'"“”„’«»>]}*_';

/**
 * Cuts a plain text at the addresses in it that may be linked to, see `readLink`; every other one stays text.
 * @returns pieces that, put together, are the text again
 */
export function toPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  const push = (until: number) => {
    if (until > end) pieces.push({ text: text.slice(end, until) });
    end = until;
  };
  for (const { 0: found, index } of text.matchAll(address)) {
    const written = found.includes('://') ? withoutEnding(found) : found;
    const link = readLink(found.includes('://') ? written : `mailto:${written}`);
    if (link === undefined) continue;
    push(index);
    pieces.push({ text: written, link });
    end = index + written.length;
  }
  push(text.length);
  return pieces;
}

/** The same, cut as well at what was looked for; without links where `plain`. */
export function toFoundPieces(text: string, words: string | undefined, plain = false): TextPiece[] {
  const pieces: TextPiece[] = plain ? [{ text }] : toPieces(text);
  if (words === undefined) return pieces;
  return pieces.flatMap((piece) =>
    toMatchPieces(piece.text, words).map(({ text: part, match }) => ({
      ...piece,
      text: part,
      ...(match && { match }),
    })),
  );
}

/** An address without the end of the sentence or the bracket that it stands in. */
function withoutEnding(found: string): string {
  let end = found.length;
  let unopened = found.split(')').length - found.split('(').length;
  for (; end > 0; end -= 1) {
    const last = found.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!endings.includes(last)) break;
  }
  return found.slice(0, end);
}
