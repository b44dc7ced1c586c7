/** What the address of the frame page says, behind its `#`. */
export interface Configuration {
  /** The tag of the element that is shown. */
  element: string;
  /** Origin of the page around the frame: the only one that is listened to. */
  origin: string;
  /** Language of the frame; else that of the page around it, else the browser's. */
  language: string | undefined;
  /** Everything else: what may become an attribute of the element. */
  attributes: ReadonlyMap<string, string>;
}

/** What is missing in the address; a key of the texts. */
export type ConfigurationFault = 'noElement' | 'noOrigin';

/** A widget of ours by its tag; the connection draws nothing, and a frame has nobody to connect with but its host. */
const widget = /^ox-(?!connection$)[a-z]+(-[a-z]+)*$/;

/**
 * Reads `#element=ox-radar&origin=https://portal.example&instrument=ox6`. Nothing of it is a secret: an address stands in
 * histories and logs.
 * @param fragment with or without its `#`
 */
export function readFragment(fragment: string): Configuration | ConfigurationFault {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const element = given.get('element') ?? '';
  const origin = given.get('origin') ?? '';
  const language = given.get('lang') || undefined;
  if (!widget.test(element)) return 'noElement';
  if (!isOrigin(origin)) return 'noOrigin';
  const attributes = new Map(given);
  for (const name of ['element', 'origin', 'lang']) attributes.delete(name);
  return { element, origin, language, attributes };
}

/** An origin as browsers write it: `null`, `*` and an address with a path are none that could be told from another. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && origin === text;
}

/**
 * Why an attribute is not set, for the developer of the host; `undefined` when it may be.
 * @param observed the attributes that the element reads
 */
export function refusalOf(
  name: string,
  { element, observed }: { element: string; observed: readonly string[] },
): string | undefined {
  if (/token/.test(name)) return 'a token does not belong into an address';
  if (!observed.includes(name)) return `<${element}> does not read it`;
  // What lies over a page, or fills its window, has no place in a frame as high as its content.
  if (element === 'ox-feedback-prompt' && ['presentation', 'kiosk'].includes(name))
    return 'in a frame a prompt stands in the text';
  return undefined;
}
