import { ReactiveElement, type CSSResultGroup } from 'lit';

/**
 * The styles of an element as text, for its server-rendered shadow root.
 * @param Class an element class whose view is at hand
 */
export function toStyleSheet(Class: { styles?: CSSResultGroup | undefined }): string {
  const { finalizeStyles } = ReactiveElement as unknown as {
    finalizeStyles(styles: CSSResultGroup | undefined): { cssText: string }[];
  };
  const text = finalizeStyles.call(ReactiveElement, Class.styles).map(({ cssText }) => cssText);
  // No markup can express a custom state, and what a server rendered is there: so it counts as ready, or it would get
  // the place of what is still to come.
  return text.join('\n').replaceAll(':state(ready)', '*');
}
