import type { Identity } from '../identity.js';
import type { AuditAction, AuditStore } from '../store/audit-store.js';
import type { StoredItem } from '../store/inbox-item.js';

/**
 * Who is told, before items are given out, that somebody reads about the customers that they name; of each once, where `told`
 * holds whom the same reading has named before.
 */
export type TellRead = (
  site: string,
  identity: Identity,
  items: readonly StoredItem[],
  action?: AuditAction,
  told?: Set<string>,
) => Promise<void>;

/** Keeps a line of the audit for each customer whom items name; durable when the promise resolves. */
export function makeTellRead(audit: AuditStore, now: () => number): TellRead {
  return async (site, { subject }, items, action = 'inbox.read', told = new Set()) => {
    const named = new Set(items.flatMap(({ customer }) => customer ?? []));
    const customers = [...named].filter((customer) => !told.has(customer));
    const entries = customers.map((customer) => ({ at: now(), actor: subject, action, customer }));
    await audit.record(site, ...entries);
    for (const customer of customers) told.add(customer);
  };
}
