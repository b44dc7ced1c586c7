/**
 * Says whether an address is one of `pages`.
 *
 * Patterns are told apart by blanks; `*` stands for anything, `/` too. One that begins with `/` is compared with the path,
 * any other with the whole address; query and hash count only where the pattern names one by `?` or `#`. What follows `!` is
 * left out, and alone it leaves all others in.
 * @param pages as in `/shop/* !/shop/checkout*`; empty for all
 * @param address an absolute address
 */
export function isAtPage(pages: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const patterns = pages.split(/\s+/).filter(Boolean);
  const url = new URL(address);
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!'));
  return (
    (wanted.length === 0 || wanted.some((pattern) => fits(pattern, url))) &&
    !unwanted.some((pattern) => fits(pattern.slice(1), url))
  );
}

function fits(pattern: string, { origin, pathname, search, hash }: URL): boolean {
  const text =
    (pattern.startsWith('/') ? '' : origin) +
    pathname +
    (pattern.includes('?') || pattern.includes('#') ? search : '') +
    (pattern.includes('#') ? hash : '');
  return matches(pattern, text);
}

/** Compares piece by piece: no pattern can make this slow, as it could a regular expression. */
function matches(pattern: string, text: string): boolean {
  const [first = '', ...pieces] = pattern.split('*');
  const last = pieces.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
