import type { Identity } from '../identity.js';
import type { AuditAction, AuditStore } from '../store/audit-store.js';
import type { StoredItem } from '../store/inbox-item.js';

/** Who is told, before items are given out, that somebody reads about the customers that they name. */
export type TellRead = (
  site: string,
  identity: Identity,
  items: readonly StoredItem[],
  action?: AuditAction,
) => Promise<void>;

/** Keeps a line of the audit for each customer whom items name; durable when the promise resolves. */
export function makeTellRead(audit: AuditStore, now: () => number): TellRead {
  return (site, { subject }, items, action = 'inbox.read') => {
    const customers = new Set(items.flatMap(({ customer }) => customer ?? []));
    const entries = [...customers].map((customer) => ({
      at: now(),
      actor: subject,
      action,
      customer,
    }));
    return audit.record(site, ...entries);
  };
}
