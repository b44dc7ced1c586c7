/** True for an id that an address can carry: a browser takes `.` and `..` as steps to where something else may be. */
export function isAddressable(id: string): boolean {
  return !['', '.', '..'].includes(id);
}

/**
 * The address of something at the collector, below its endpoint.
 * @throws TypeError for an id that no address can carry
 */
export function toAddress(kind: 'customers' | 'objectives', id: string): string {
  if (!isAddressable(id)) throw new TypeError(`“${id}” is no id`);
  return `/v1/${kind}/${encodeURIComponent(id)}`;
}
