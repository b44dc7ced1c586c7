/** The languages every text is shipped in. */
export const languages = ['en', 'de', 'fr'] as const;
export type Language = (typeof languages)[number];

/** A tag whose language is shipped, good for `Intl`, and what was wrong with the one asked for. */
export interface ChosenLanguage {
  /** The whole tag, for instance `de-CH`. */
  tag: string;
  language: Language;
  /** The wanted tag, where it could not be used. */
  refused?: string;
}

/** Chooses the first usable tag: the nearest `lang`, else that of the document, else English. */
export function chooseLanguage(
  nearest: string | undefined,
  document: string | undefined,
): ChosenLanguage {
  const wanted = [nearest, document].filter((tag) => tag !== undefined);
  const tags = wanted.map(canonical);
  const tag = tags.find(isShipped) ?? 'en';
  const [refused] = isShipped(tags[0]) ? [] : wanted;
  return { tag, language: primary(tag) as Language, ...(refused !== undefined && { refused }) };
}

const isShipped = (tag = '') => languages.includes(primary(tag) as Language);

/** The `lang` that holds for an element: its own or that of the nearest ancestor, out of shadow roots too. */
export function nearestLanguage(element: Element): string | undefined {
  let start: Element | null = element;
  while (start) {
    const found: Element | null = start.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? undefined;
    const root: Node = start.getRootNode();
    start = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** Calls back when a `lang` above the element changes; returns how to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (let root: Node = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => observer.disconnect();
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    // Not a language tag, such as the POSIX form de_DE.
    return '';
  }
}

/** The language of a tag, without region and the like. */
export function primary(tag: string): string {
  return tag.split('-')[0] ?? '';
}
