const name = 'ox-touchpoint=';

/** The longest id that is looked for, as a touchpoint may have it. */
const mostCharacters = 200;

/** The fragment of an address that leads to a touchpoint: its opaque id, and nothing that says what happened. */
export function toFragment(id: string): string {
  // Half of a character cannot be written into an address.
  return `#${name}${encodeURIComponent(id.replaceAll(/\p{Surrogate}/gu, '\ufffd'))}`;
}

/**
 * The id of the touchpoint that an address leads to; `undefined` where it leads to none. It may stand beside what the page
 * itself keeps in its fragment, after `&`.
 * @param hash as `location.hash` is, with or without `#`
 */
export function readFragment(hash: string): string | undefined {
  const part = hash
    .replace(/^#/, '')
    .split('&')
    .find((one) => one.startsWith(name));
  if (part === undefined) return undefined;
  try {
    const id = decodeURIComponent(part.slice(name.length));
    return id === '' || id.length > mostCharacters ? undefined : id;
  } catch {
    // A percent sign that stands for nothing.
    return undefined;
  }
}
