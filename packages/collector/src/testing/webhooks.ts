import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Webhook as Verifier } from 'standardwebhooks';
import type { Database } from '../database/database.js';
import { addDeliveries } from '../webhooks/deliveries.js';
import { DeliveryStore } from '../webhooks/delivery-store.js';
import { toCreatedEvents, type WebhookEvent } from '../webhooks/event.js';
import type { Schedule } from '../webhooks/schedule.js';
import { makeSecret } from '../webhooks/sign.js';
import { WebhookStore } from '../webhooks/webhook-store.js';
import type { Delivery, WebhookBody } from '../webhooks/webhook.js';
import type { Received } from './receiver.js';
import { makeResponse } from './records.js';

/** Several attempts within a moment. */
export const quickSchedule: Schedule = {
  delays: Array(8).fill(20),
  tolerance: 2,
  pause: 5,
  longestPause: 20,
};

/** A webhook of one site. */
export interface TestWebhook {
  id: string;
  secret: string;
  /** Tells it of so many new responses; their message ids. */
  tell(number?: number): Promise<string[]>;
  deliveries(): Promise<Delivery[]>;
  /** What became of one message. */
  delivery(id: string): Promise<Delivery | undefined>;
}

/** Makes a webhook that is told of every new response. */
export async function makeWebhook(
  database: Database,
  site: string,
  body: Partial<WebhookBody> & { url: string },
): Promise<TestWebhook> {
  const [id, secret] = [`hook-${randomUUID()}`, makeSecret()];
  const made = { events: ['response.created' as const], ...body };
  assert.equal(typeof (await new WebhookStore(database).create(site, id, made, secret)), 'object');
  const store = new DeliveryStore(database);
  const deliveries = () => store.page(site, id, 1000, {});
  return {
    id,
    secret,
    deliveries,
    delivery: async (message) => (await deliveries()).find((one) => one.id === message),
    async tell(number = 1) {
      const events = Array.from({ length: number }, () =>
        toCreatedEvents(makeResponse(), {}),
      ).flat();
      await addEvents(database, site, events);
      return events.map((event) => event.id);
    },
  };
}

async function addEvents(database: Database, site: string, events: WebhookEvent[]): Promise<void> {
  await database.of(site).transaction((query) => addDeliveries(query, site, events));
}

/** Reads a message as the specification's own library does. @throws when the signature is not the webhook's */
export function verify({ body, headers }: Received, secret: string): unknown {
  return new Verifier(secret).verify(body, headers);
}
