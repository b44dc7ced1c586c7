import { readInstant } from '../instant/read-instant.js';
import { like, text } from '../plain/plain.js';
import type { Delivery } from './delivery.js';

const isReference = text(60);
const isReason = like(/^(refused|unauthorized|expired|invalid)$/);

/**
 * Reads what became of something handed in as the schema `Delivery` does, and without it: it has to be at hand where the line
 * is broken.
 * @returns `undefined` for what is none
 * @throws what the getters of a host throw
 */
export function readDelivery(value: unknown): Delivery | undefined {
  const { status, until, reference, reason } = Object(value) as Record<string, unknown>;
  switch (status) {
    case 'unsaved':
      return { status };
    case 'saved':
      if (until === undefined) return { status };
      return typeof until === 'string' && readInstant(until) !== undefined
        ? { status, until }
        : undefined;
    case 'sent':
      return isReference(reference) ? { status, reference: reference as string } : undefined;
    case 'failed':
      return isReason(reason)
        ? { status, reason: reason as Extract<Delivery, { status: 'failed' }>['reason'] }
        : undefined;
    default:
      return undefined;
  }
}
