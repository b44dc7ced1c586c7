/**
 * True for an id that an address can carry. A browser takes `.` and `..` as steps to where something else may be, and half
 * a surrogate pair has no UTF-8.
 */
export function isAddressable(id: string): boolean {
  return !['', '.', '..'].includes(id) && !/\p{Surrogate}/u.test(id);
}

/** What has an address of its own. */
type Kind =
  | 'customers'
  | 'objectives'
  | 'journeys'
  | 'prompts'
  | 'experience'
  | 'responses'
  | 'notes'
  | 'assessments';

/**
 * The address of something at the collector, below its endpoint.
 * @throws TypeError for an id that no address can carry
 */
export function toAddress(kind: Kind, id: string): string {
  if (!isAddressable(id)) throw new TypeError(`“${id}” is no id`);
  return `/v1/${kind}/${encodeURIComponent(id)}`;
}
