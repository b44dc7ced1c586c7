import type { Delivery } from './delivery.js';

const reasons = ['refused', 'unauthorized', 'expired', 'invalid'] as const;

/**
 * Reads what became of something handed in as the schema `Delivery` does, and without it: it has to be at hand where the line
 * is broken. Of `until` it sees only that it is a text, however it is written: what is saved is saved.
 * @returns `undefined` for what is none
 * @throws what the getters of a host throw
 */
export function readDelivery(value: unknown): Delivery | undefined {
  const { status, until, reference, reason: why } = Object(value) as Record<string, unknown>;
  switch (status) {
    case 'unsaved':
      return { status };
    case 'saved':
      if (until === undefined) return { status };
      return typeof until === 'string' ? { status, until } : undefined;
    case 'sent':
      return typeof reference === 'string' && reference !== '' && reference.length <= 60
        ? { status, reference }
        : undefined;
    case 'failed': {
      const reason = reasons.find((one) => one === why);
      return reason && { status, reason };
    }
    default:
      return undefined;
  }
}
