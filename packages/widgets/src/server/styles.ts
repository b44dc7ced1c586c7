import { ReactiveElement, type CSSResultGroup } from 'lit';

type Dressed = { styles?: CSSResultGroup | undefined };

/**
 * The styles of an element as text, for its server-rendered shadow root.
 * @param Class an element class whose view is at hand
 */
export function toStyleSheet(Class: Dressed): string {
  // No markup can express a custom state, and what a server rendered is there: so it counts as ready, or it would get
  // the place of what is still to come.
  return toLightStyles(Class).replaceAll(':state(ready)', '*');
}

/** What an element wears as it is now: without its view at hand, only the light element's styles. */
export function toLightStyles(Class: Dressed): string {
  const { finalizeStyles } = ReactiveElement as unknown as {
    finalizeStyles(styles: CSSResultGroup | undefined): { cssText: string }[];
  };
  return finalizeStyles
    .call(ReactiveElement, Class.styles)
    .map(({ cssText }) => cssText)
    .join('\n');
}
