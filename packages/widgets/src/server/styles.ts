import { ReactiveElement, type CSSResultGroup } from 'lit';
import { everyLatePart } from '../element/late-part.js';
import type { ViewSource } from '../element/view.js';

type Dressed = { styles?: CSSResultGroup | undefined; view?: ViewSource | undefined };

/** Brings the late parts of all views that are at hand; rendering itself cannot wait for them. */
export async function loadParts(): Promise<void> {
  await Promise.all([...everyLatePart].map((part) => part.load()));
}

/**
 * The styles of an element as text, for its server-rendered shadow root.
 * @param Class an element class whose view is at hand with its late parts
 */
export function toStyleSheet(Class: Dressed): string {
  // No markup can express a custom state, and what a server rendered is there: so it counts as ready, or it would get
  // the place of what is still to come.
  const { view } = Class;
  const { styles: worn, parts = [] } = typeof view === 'object' ? view : { styles: [] };
  const styles = [Class.styles ?? [], worn, parts.map(({ module }) => module?.styles ?? [])];
  return toLightStyles({ styles }).replaceAll(':state(ready)', '*');
}

/** What an element wears before its view is there. */
export function toLightStyles(Class: Dressed): string {
  const { finalizeStyles } = ReactiveElement as unknown as {
    finalizeStyles(styles: CSSResultGroup | undefined): { cssText: string }[];
  };
  return finalizeStyles
    .call(ReactiveElement, Class.styles)
    .map(({ cssText }) => cssText)
    .join('\n');
}
