import type { Touchpoint } from '@oxbow/model/touchpoint';
import { signToken, sites, type Grant, type Secrets } from './tokens.js';

/** Where the collector is, and what a host's server signs its requests with. */
export interface CollectorAccess {
  /** The collector's own origin. */
  collector: string;
  secrets: Secrets;
}

/** As many as are sent at once. */
const batch = 50;
/** How long a host's server waits for the collector, in milliseconds. */
const patience = 5000;

/**
 * Asks the collector for something, as a host's server does.
 * @throws Error when it cannot be reached in time
 */
export async function askCollector(
  { collector, secrets }: CollectorAccess,
  grant: Grant,
  path: string,
  request: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Response> {
  return fetch(collector + path, {
    method: request.method ?? 'GET',
    headers: {
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      authorization: `Bearer ${await signToken(secrets, grant)}`,
      'oxbow-site': grant.site ?? sites.shop,
      ...request.headers,
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    signal: AbortSignal.timeout(patience),
  });
}

/**
 * Gives the collector touchpoints. Sending them again changes nothing.
 * @param subject who sends them, for the token
 * @returns why it refused some, one line for each
 * @throws Error when the collector does not take them
 */
export async function sendTouchpoints(
  access: CollectorAccess,
  subject: string,
  touchpoints: readonly Touchpoint[],
): Promise<string[]> {
  const grant = { subject, scope: 'touchpoints:write', customers: [] };
  const refused: string[] = [];
  for (let start = 0; start < touchpoints.length; start += batch) {
    const response = await askCollector(access, grant, '/v1/touchpoints', {
      method: 'POST',
      body: { touchpoints: touchpoints.slice(start, start + batch) },
    });
    if (response.status !== 202) {
      const text = await response.text();
      throw new Error(`The collector did not take the touchpoints (${response.status}): ${text}`);
    }
    const { results }: { results: { id: string; status: string; errors?: unknown }[] } =
      await response.json();
    for (const { id, status, errors } of results) {
      if (status === 'rejected') refused.push(`${id}: ${JSON.stringify(errors)}`);
    }
  }
  return refused;
}

/**
 * Reads the newest touchpoints of one customer, newest first, with a token that names that customer.
 * @param until reads on to older ones until a page holds one for which this is true
 * @throws Error when the collector does not give them
 */
export async function readTouchpoints(
  access: CollectorAccess,
  subject: string,
  customer: string,
  until: (touchpoint: Touchpoint) => boolean,
): Promise<Touchpoint[]> {
  const grant = { subject, scope: 'timeline:read', customers: [customer] };
  const read: Touchpoint[] = [];
  let before: string | null = '';
  while (before !== null) {
    const query: string = before && `?before=${encodeURIComponent(before)}`;
    const path = `/v1/customers/${encodeURIComponent(customer)}/touchpoints${query}`;
    const response = await askCollector(access, grant, path);
    if (!response.ok) throw new Error(`The collector answered ${response.status}.`);
    const page = (await response.json()) as { touchpoints: Touchpoint[]; before: string | null };
    read.push(...page.touchpoints);
    before = page.touchpoints.some(until) ? null : page.before;
  }
  return read;
}
