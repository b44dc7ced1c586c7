import type { Given } from './app.js';

/** Values and listeners as JSX takes them: an event by `on` + name. */
export const toProps = ({ values, events, hear }: Given) => ({
  ...values,
  ...Object.fromEntries(events.map((name) => [`on${name}`, hear])),
});

/**
 * Draws an element, and what stands inside it.
 * @param create makes a node of JSX
 * @param typeOf what JSX takes for a tag
 */
export function draw<Node>(
  create: (type: string, props: object, ...children: Node[]) => Node,
  given: Given,
  typeOf = (tag: string) => tag,
): Node {
  const { tag, inside } = given;
  const children = inside ? [create(typeOf(inside.tag), inside.values)] : [];
  return create(typeOf(tag), toProps(given), ...children);
}
