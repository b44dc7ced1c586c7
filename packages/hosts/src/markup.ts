// For hosts that know only attributes: markup as a server would write it.
import type { Drawing, Given } from './app.js';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The element with its values as attributes; what is false or absent has none. */
export function toMarkup({
  tag,
  values,
  inside,
}: Pick<Drawing, 'tag' | 'values' | 'inside'>): string {
  const attributes = Object.entries(values)
    .filter(([, value]) => value !== false && value != null)
    .map(([name, value]) => ` ${name}="${value === true ? '' : escape(String(value))}"`);
  return `<${tag}${attributes.join('')}>${inside ? toMarkup(inside) : ''}</${tag}>`;
}

const known = new Set<string>();

/** Such hosts listen where all events come by, once. */
export function listen({ events, hear }: Given): void {
  for (const name of events.filter((each) => !known.has(each))) {
    known.add(name);
    document.addEventListener(name, hear);
  }
}
