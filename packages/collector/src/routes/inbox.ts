import { accepts } from 'hono/accepts';
import { Stand } from '@oxbow/model/inbox';
import { InboxPage, InboxStatus } from '@oxbow/model/inbox-item';
import { Instant, readInstant } from '@oxbow/model/instant';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { flag, integer } from '../api/parameters.js';
import { readCursor, writeCursor, type CursorPlace } from '../cursor.js';
import type { InboxFilter, InboxPlace } from '../store/inbox-page.js';
import type { InboxStore } from '../store/inbox-store.js';
import type { TellRead } from './inbox-audit.js';
import { toCsv } from './inbox-csv.js';
import { toStream } from './streamed.js';

const defaultLimit = 50;

/** Items read at a time for an export. */
const exportStep = 500;

const Name = z.string().check(z.minLength(1), z.maxLength(100));

const Query = z.object({
  limit: z.optional(integer(1, 200)),
  before: z.optional(z.string()),
  status: z.optional(InboxStatus),
  stand: z.optional(Stand),
  team: z.optional(Name),
  prompt: z.optional(Name),
  lowest: z.optional(integer(0, 10)),
  highest: z.optional(integer(0, 10)),
  from: z.optional(Instant),
  until: z.optional(Instant),
  suspect: z.optional(flag()),
  order: z.optional(z.enum(['newest', 'oldest'])),
});

/** `GET /v1/responses`: customers' responses for those who answer them, the newest first unless told otherwise; as CSV all at once. */
export function getInbox(store: InboxStore, tellRead: TellRead, report?: (line: string) => void) {
  return defineOperation({
    id: 'readInbox',
    method: 'GET',
    path: '/v1/responses',
    tag: 'Inbox',
    summary: 'Customers’ responses of the token’s teams, newest first; as CSV all of them.',
    description:
      'Only responses of the teams in the token’s claim `teams` (a list, or "*" for all, also those without a team). Employees’ responses are never here. `stand` tells what waits for a word of the firm from what was answered or done, and from that because of which something was changed. `lowest` and `highest` are of the answer to `nps`; `from` is inclusive, `until` is not. What may come from machines is only here with `suspect=true`, and then alone. Nothing can be filtered, sorted or counted by who works on it. A page of large items has fewer of them than `limit`, so go on by `before` and not by their number. With `Accept: text/csv` all pages come as one file, whatever `limit` says. Lines of the audit say who asked.',
    access: { scope: 'inbox:read' },
    query: Query,
    headers: { Accept: { description: '`application/json`, or `text/csv` for all of them.' } },
    answers: {
      200: {
        description: 'A page of items; `before` asks for those after it. Or a file.',
        body: name('InboxPage', InboxPage),
        type: ['application/json', 'text/csv'],
      },
    },
    problems: ['unknown-cursor'],
    handle: async ({ context, site: { key }, identity, query }) => {
      const { limit = defaultLimit, before, from, until, ...rest } = query;
      // A place from which one goes on to older ones leads nowhere in the other order.
      const way = query.order === 'oldest' ? ['oldest'] : [];
      const cursors = { kind: 'before', of: ['inbox', key, ...way], id: 'uuid' } as const;
      const place = before === undefined ? undefined : toInboxPlace(readCursor(cursors, before));
      const filter: InboxFilter = {
        ...rest,
        from: from === undefined ? undefined : readInstant(from),
        until: until === undefined ? undefined : readInstant(until),
      };
      const type = accepts(context, {
        header: 'Accept',
        supports: ['application/json', 'text/csv'],
        default: 'application/json',
      });
      context.header('Vary', 'Accept', { append: true });
      if (type === 'text/csv') {
        const told = new Set<string>();
        const read = async (from: InboxPlace | undefined) => {
          const page = await store.readPage(key, identity.teams, filter, exportStep, from);
          await tellRead(key, identity, page.items, 'inbox.export', told);
          return page;
        };
        // The first page is read before the answer begins, so that a database that is away is still a 503.
        const first = await read(place);
        return context.body(toStream(context, writeCsv(first, read), report), 200, {
          'Content-Type': 'text/csv; charset=utf-8; header=present',
          'Content-Disposition': 'attachment; filename="responses.csv"',
        });
      }
      const page = await store.readPage(key, identity.teams, filter, limit, place);
      await tellRead(key, identity, page.items);
      const { next } = page;
      const older = next ? writeCursor(cursors, { at: next.at, id: next.place }) : null;
      const items = page.items.map(({ body }) => body).join(',');
      return context.body(`{"items":[${items}],"before":${JSON.stringify(older)}}`, 200, {
        'Content-Type': 'application/json',
      });
    },
  });
}

function toInboxPlace({ at, id }: CursorPlace): InboxPlace {
  return { at, place: id };
}

type Page = Awaited<ReturnType<InboxStore['readPage']>>;

async function* writeCsv(
  first: Page,
  readAfter: (place: InboxPlace) => Promise<Page>,
): AsyncGenerator<string, void, undefined> {
  yield toCsv(first.items, true);
  for (let { next } = first; next;) {
    const page = await readAfter(next);
    yield toCsv(page.items, false);
    next = page.next;
  }
}
