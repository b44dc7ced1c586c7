import type { Direction, Touchpoint } from '@oxbow/model/touchpoint';
import * as z from 'zod/mini';
import { Id, maybe, Text, Time, toDetail, toTitle, toTouchpoint } from '../json/json.js';
import { quote, readRows, Unfit, type Account } from '../rows/rows.js';
import { toChanges } from './changes.js';
import { isTool, toInnerWay, toWay, type Way } from './via.js';

const Via = z.object({ channel: maybe(Id) });

const Event = z.object({
  id: maybe(Id),
  type: Text,
  body: maybe(Text),
  public: z.optional(z.boolean()),
  author_id: maybe(Id),
  via: maybe(Via),
  field_name: maybe(Text),
  value: z.optional(z.unknown()),
  previous_value: z.optional(z.unknown()),
});

const Audit = z.object({
  id: Id,
  ticket_id: Id,
  created_at: Time,
  author_id: Id,
  via: maybe(Via),
  events: z.array(Event).check(z.maxLength(10_000)),
});
type Audit = z.infer<typeof Audit>;
type Event = z.infer<typeof Event>;

/** What has to be known of a ticket, as the resource Ticket names it. */
export interface ZendeskTicket {
  requester_id: number | string;
  subject?: string | undefined;
  /** `problem`, `incident`, `question` or `task`. */
  type?: string | null | undefined;
}

/** How audits become touchpoints. */
export interface ZendeskSettings {
  /** Tickets by their id, where the audits do not begin with the ticket's first. */
  tickets?: ReadonlyMap<string, ZendeskTicket>;
  /** Ids of further customers who write in others' tickets; whoever else is not the requester counts as the firm. */
  customers?: ReadonlySet<string>;
  /**
   * The field that says what a ticket is about, as audits call it: `type` unless told otherwise; a field of the firm's own is
   * called by its id, such as `360005657120`.
   */
  topic?: string;
  /** The address of a ticket by its id. */
  link?: (ticket: string) => string;
}

/** One update of a ticket. */
export interface ZendeskAudit {
  /** The audit's `id`. */
  id: string;
  /** Its comments; of one without any, the update itself. */
  touchpoints: Touchpoint[];
}

/** What is known of a ticket so far. */
interface Known {
  requester?: string | undefined;
  subject?: string | undefined;
  category?: string | undefined;
  /** The way by which the customer came in last. */
  way?: Way | undefined;
}

/**
 * Reads ticket audits of Zendesk, as its Ticketing API gives them, each ticket's oldest first
 * (https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/): `id`, `ticket_id`, `created_at`,
 * `author_id`, `via.channel` and `events`
 * (https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference) with `id`, `type`,
 * `body`, `public`, `author_id`, `via`, and `field_name`, `value`, `previous_value` of `Create` and `Change`.
 *
 * Each `Comment` and `VoiceComment` is a touchpoint: `in` from the requester, `out` from the firm, `internal` where it is not
 * public. An audit without one is an internal touchpoint that names what was changed, or its events. The customer is the
 * ticket's requester, whom an audit does not name: it comes from `settings.tickets`, else from the first audit of the ticket
 * (`requester_id`); without it the audit is rejected. What the firm writes with its own tools (`web`, `api`) goes out by the
 * way the customer came in. What the ticket is about (`settings.topic`) is the `category`, from when it was said. Who served is not taken, and which person a ticket was given to neither.
 */
export function readZendeskAudits(
  rows: Iterable<unknown>,
  settings: ZendeskSettings = {},
): Account & { audits: ZendeskAudit[] } {
  return makeZendeskReader(settings)(rows);
}

/** The same for audits that come in portions: what was told of a ticket in one is known in the next. */
export function makeZendeskReader(
  settings: ZendeskSettings = {},
): (rows: Iterable<unknown>) => Account & { audits: ZendeskAudit[] } {
  const ids = new Set<string>();
  const tickets = new Map<string, Known>();
  return (rows) => {
    const { records: audits, ...account } = readRows(rows, Audit, (audit) => {
      if (ids.has(audit.id)) throw new Unfit(`id: ${quote(audit.id)} was read before`);
      const ticket = toKnown(audit, tickets.get(audit.ticket_id), settings);
      const touchpoints = toTouchpoints(audit, ticket, settings);
      ids.add(audit.id);
      tickets.set(audit.ticket_id, ticket);
      return { id: audit.id, touchpoints };
    });
    return { audits, ...account };
  };
}

function toKnown(
  audit: Audit,
  before: Known = {},
  { tickets, topic = 'type' }: ZendeskSettings,
): Known {
  const given = tickets?.get(audit.ticket_id);
  const told = (field: string) => Id.safeParse(lastOf(audit, field)?.value).data;
  const requester =
    given === undefined ? (told('requester_id') ?? before.requester) : String(given.requester_id);
  const subject = given?.subject ?? told('subject') ?? before.subject;
  // A field that was emptied says nothing any more; a given ticket is as it is now, and says so only until it is changed.
  const isTold = lastOf(audit, topic) !== undefined;
  const first = topic === 'type' ? (given?.type ?? undefined) : undefined;
  const category = isTold ? told(topic) : 'category' in before ? before.category : first;
  return { ...before, requester, subject, category };
}

/** The last event of an audit that sets a field. */
function lastOf({ events }: Audit, field: string): Event | undefined {
  const set = events.filter(
    ({ type, field_name: name }) => (type === 'Create' || type === 'Change') && name === field,
  );
  return set.at(-1);
}

function toTouchpoints(audit: Audit, ticket: Known, settings: ZendeskSettings): Touchpoint[] {
  const { requester } = ticket;
  if (requester === undefined) {
    throw new Unfit(`ticket_id: the requester of ${quote(audit.ticket_id)} is not known`);
  }
  const frame = {
    customer: requester,
    at: audit.created_at,
    category: ticket.category,
    case: audit.ticket_id,
    source: 'Zendesk',
    link: settings.link?.(audit.ticket_id),
    side: 'customer' as const,
  };
  const comments = audit.events.filter(({ type }) => type === 'Comment' || type === 'VoiceComment');
  if (comments.length === 0) {
    const { title, detail } = toChanges(audit.ticket_id, audit.events);
    const via = audit.via?.channel;
    const update = { ...toInnerWay(via), type: 'update', direction: 'internal' as const };
    return [toTouchpoint({ ...frame, ...update, id: audit.id, title, detail })];
  }
  return comments.map((event, index) => {
    const author = event.author_id ?? audit.author_id;
    const isCustomer = author === requester || settings.customers?.has(author) === true;
    const direction: Direction = event.public === false ? 'internal' : isCustomer ? 'in' : 'out';
    const isCall = event.type === 'VoiceComment';
    return toTouchpoint({
      ...frame,
      id: `${audit.id}-${event.id ?? index + 1}`,
      ...toWayOf(event, audit, ticket, direction),
      type: isCall ? 'call' : direction === 'out' ? 'reply' : 'message',
      direction,
      title: ticket.subject ? toTitle(ticket.subject) : (toTitle(event.body) ?? event.type),
      detail: toDetail(event.body),
    });
  });
}

/** The way of one comment; notes that of a customer in what is known of the ticket. */
function toWayOf(event: Event, audit: Audit, ticket: Known, direction: Direction): Way {
  const via = event.via?.channel ?? audit.via?.channel;
  if (event.type === 'VoiceComment' && isTool(via)) return { channel: 'hotline' };
  if (direction === 'in') {
    ticket.way = toWay(via);
    return ticket.way;
  }
  if (direction === 'out' && isTool(via) && ticket.way) return ticket.way;
  return toInnerWay(via);
}
