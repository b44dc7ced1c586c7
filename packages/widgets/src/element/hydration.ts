import { hydrate } from '@lit-labs/ssr-client';
import { render, type RenderOptions } from 'lit';
import type { Language } from './language.js';
import type { LatePart } from './late-part.js';

/** Attributes that a server writes for the time before the element says the same by its internals. */
const forTheTimeBefore = ['role', 'aria-label'];
const mark = 'hydrate-internals-';

/**
 * Brings all late parts that a view needs to draw what the server drew, with their texts. One that cannot be loaded is no
 * reason to wait.
 * @param find says what is needed by what is there now: a part that reads the data may tell of others
 */
export async function bringParts(
  find: () => readonly LatePart[],
  language: Language,
): Promise<void> {
  const known = new Set<LatePart>();
  const bring = async (part: LatePart) => {
    known.add(part);
    await (await part.load()).strings?.load(language);
  };
  const isNew = (part: LatePart) => !known.has(part);
  for (let parts = find(); parts.some(isNew); parts = find())
    await Promise.allSettled(parts.filter(isNew).map(bring));
}

/**
 * Takes over the tree that a server rendered into a shadow root. Where it is not what this browser would draw (another
 * time zone, other data, another version), it is taken away, to be drawn anew: Lit itself would throw at another
 * structure, and keep other words.
 * @param value what the view draws now
 * @returns whether the tree stays
 */
export function takeOver(
  value: unknown,
  element: HTMLElement,
  root: HTMLElement | DocumentFragment,
  options: RenderOptions,
): boolean {
  for (const name of forTheTimeBefore) {
    if (!element.hasAttribute(mark + name)) continue;
    element.removeAttribute(mark + name);
    element.removeAttribute(name);
  }
  // The element brings its own; both are applied in the same frame.
  for (const child of [...root.children]) if (child.matches('link, style')) child.remove();

  try {
    if (isRendered(root) && wordsOf(value, options) === root.textContent) {
      hydrate(value, root, options);
      return true;
    }
  } catch {
    // A structure that does not fit.
  }
  root.replaceChildren();
  return false;
}

function isRendered(root: Node): boolean {
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  return comments.nextNode()?.textContent?.startsWith('lit-part') === true;
}

function wordsOf(value: unknown, options: RenderOptions): string | null {
  const scratch = document.createElement('div');
  render(value, scratch, { ...options, isConnected: false });
  return scratch.textContent;
}
