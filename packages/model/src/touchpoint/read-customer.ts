/**
 * Reads to whom a record of a host belongs. Many systems number their customers, so a whole number is taken for its digits.
 * @returns `undefined` where it names nobody, and for a getter that throws
 */
export function readCustomer(value: unknown): string | undefined {
  try {
    const { customer } = value as { customer?: unknown };
    const name = Number.isSafeInteger(customer) ? String(customer) : customer;
    return typeof name === 'string' && name !== '' ? name : undefined;
  } catch {
    return undefined;
  }
}
