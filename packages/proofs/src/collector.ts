/** What a route answers, one step for each request and the last one for all further; see scripts/scripted-collector.mjs. */
export type Script = Partial<
  Record<'page' | 'responses' | 'stream' | 'token', Record<string, unknown>[]>
>;

/** One request as the collector got it. */
export interface ReceivedRequest {
  route: string;
  path: string;
  token?: string;
  key?: string;
}

/** A collector of the test server, behind a real HTTP endpoint, that does as it is told. */
export interface Collector {
  endpoint: string;
  play(script: Script): Promise<void>;
  /** What it was asked so far. */
  requests(route: keyof Script): Promise<ReceivedRequest[]>;
  /** Ids of the responses that it has stored. */
  stored(): Promise<string[]>;
}

/** A token of somebody who is signed in; nobody verifies it. */
const token = `e30.${btoa(JSON.stringify({ sub: 'person' })).replace(/=+$/, '')}.c2ln`;

/** Starts a collector of its own. */
export async function startCollector(script: Script = {}): Promise<Collector> {
  const endpoint = `${location.origin}/collector/${crypto.randomUUID()}`;
  const play = async (next: Script) => {
    const body = JSON.stringify({ token: [{ json: { token } }], ...next });
    await fetch(endpoint, { method: 'PUT', body });
  };
  await play(script);
  const log = async () =>
    (await (await fetch(endpoint)).json()) as { requests: ReceivedRequest[]; stored: string[] };
  return {
    endpoint,
    play,
    requests: async (route) => (await log()).requests.filter((request) => request.route === route),
    stored: async () => (await log()).stored,
  };
}

/** The step by which a page with one touchpoint of this title is answered. */
export function pageWith(title: string): Record<string, unknown> {
  const touchpoint = {
    id: title,
    at: '2026-03-01T09:30:00Z',
    channel: 'store',
    type: 'visit',
    direction: 'in',
    title,
    side: 'customer',
  };
  return { json: { touchpoints: [touchpoint], before: null } };
}

/** Adds an `<ox-connection>`, for somebody who is signed in, to the page, or to what is given, around the given children. */
export function connect(
  { endpoint }: Collector,
  attributes: Record<string, string> = {},
  parent: Node = document.body,
): HTMLElement {
  const connection = document.createElement('ox-connection');
  const own = { endpoint, site: 'pk_proof', tokenurl: `${endpoint}/token` };
  for (const [name, value] of Object.entries({ ...own, ...attributes }))
    connection.setAttribute(name, value);
  parent.appendChild(connection);
  return connection;
}
