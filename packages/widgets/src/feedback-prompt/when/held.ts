/** Frameworks write a value that is false as "false". */
const selector = '[data-oxhold]:not([data-oxhold="false" i])';

/**
 * Whether the page holds all prompts back, by the attribute `data-oxhold` on any of its elements.
 * @param element any of the page; on a server there is no page
 */
export function isHeld({ ownerDocument }: { ownerDocument?: Document }): boolean {
  return !!ownerDocument?.querySelector(selector);
}
