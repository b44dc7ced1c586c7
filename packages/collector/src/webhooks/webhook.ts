import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { eventTypes, type EventType } from './event.js';
import type { Failure } from './post.js';

/** What a webhook is, as whoever manages it sends it. */
export const WebhookBody = name(
  'WebhookBody',
  z.strictObject({
    /** Where to send: `https://…`, without user, password or fragment. */
    url: z
      .string()
      .check(
        z.maxLength(2000),
        z.refine(isAddress, 'expected an address such as https://hooks.example/oxbow'),
      ),
    /** What to tell. */
    events: z.array(z.enum(eventTypes)).check(
      z.minLength(1),
      z.maxLength(eventTypes.length),
      z.refine((events) => new Set(events).size === events.length, 'expected each event once'),
    ),
    /** Only of what belongs to one of these teams. */
    teams: z.optional(
      z
        .array(z.string().check(z.minLength(1), z.maxLength(100)))
        .check(z.minLength(1), z.maxLength(50)),
    ),
    /** Also the whole response and whose it is; else ids, score and team alone. */
    content: z.optional(z.boolean()),
    /** `slack` sends `{"text": "…"}`, which Slack, Mattermost and Google Chat show; else the Standard Webhooks payload. */
    format: z.optional(z.enum(['standard', 'slack'])),
    /** `false` sends nothing, and nothing is kept to be sent later. */
    active: z.optional(z.boolean()),
  }),
);
export type WebhookBody = z.infer<typeof WebhookBody>;

/** A webhook as it stands. */
export const Webhook = name(
  'Webhook',
  z.object({
    id: z.string(),
    revision: z.int(),
    url: z.string(),
    events: z.array(z.enum(eventTypes)),
    teams: z.optional(z.array(z.string())),
    content: z.boolean(),
    format: z.enum(['standard', 'slack']),
    active: z.boolean(),
    /** When the receiver answered 410, which made it inactive. */
    gone: z.optional(z.string()),
  }),
);
export type Webhook = z.infer<typeof Webhook>;

/** What is known of one event for one webhook. */
export const Delivery = name(
  'Delivery',
  z.object({
    /** The header `webhook-id`. */
    id: z.string(),
    type: z.enum(eventTypes),
    /** Id of the response or wave that it tells of. */
    subject: z.string(),
    /** When it was made: ISO 8601. */
    created: z.string(),
    state: z.enum(['waiting', 'delivered', 'failed']),
    attempts: z.int(),
    /** When it was tried last. */
    tried: z.optional(z.string()),
    /** When it is tried next, at the earliest. */
    due: z.optional(z.string()),
    /** Status of the last answer. */
    status: z.optional(z.int()),
    /** Why the last attempt failed. */
    failure: z.optional(z.string()),
  }),
);
export type Delivery = z.infer<typeof Delivery> & { type: EventType; failure?: Failure };

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '' && hash === '';
}
