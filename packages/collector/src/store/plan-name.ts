/** Up to this many records, planning anew takes longer than storing them by a plan that suits any number. */
const most = 30;

/**
 * The name under which a statement that stores a list keeps its plan (see `Queries.query`); none for long lists, which a
 * plan that knows how many there are joins by hashing.
 */
export function planName(name: string, count: number): string | undefined {
  return count <= most ? name : undefined;
}
