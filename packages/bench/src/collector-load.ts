import { Client, type Dispatcher } from 'undici';
import { makeResponse } from './collector-site.js';
import { serveLines } from './processes.js';

/** What to send: to each address in turn, `requests` in all. */
export interface Load {
  urls: string[];
  requests: number;
  /** Responses in each. */
  size: number;
  connections: number;
  /** Headers of the requests, in turn. */
  headers: Record<string, string>[];
  /** Where what is sent is not stored: any 2xx will do. */
  isEcho?: boolean;
}

/** How it went. */
export interface LoadResult {
  /** Milliseconds from the first request to the last answer. */
  took: number;
  /** Of each request, milliseconds. */
  latencies: number[];
}

/**
 * One request on a connection. undici's own dispatch, since each request has ids of its own and each answer is looked at,
 * and since a generator that is heavy (autocannon, fetch) would take the core that it shares with the database.
 */
function send(client: Client, headers: Record<string, string>, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let status = 0;
    let text = '';
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart() {},
      onResponseStart(_controller, code) {
        status = code;
      },
      onResponseData(_controller, chunk) {
        text += chunk.toString();
      },
      onResponseEnd() {
        if (status === 202 || status === 200) resolve(text);
        else reject(new Error(`answered ${status}: ${text.slice(0, 300)}`));
      },
      onResponseError(_controller, error) {
        reject(error);
      },
    };
    client.dispatch({ path: '/v1/responses', method: 'POST', headers, body }, handler);
  });
}

async function run(load: Load): Promise<LoadResult> {
  const { urls, requests, size, connections, headers, isEcho } = load;
  const bodies = Array.from({ length: requests }, () =>
    JSON.stringify({ responses: Array.from({ length: size }, makeResponse) }),
  );
  const clients = Array.from(
    { length: connections },
    (_, index) => new Client(urls[index % urls.length]!),
  );
  const latencies: number[] = [];
  let next = 0;
  const work = async (client: Client) => {
    while (next < requests) {
      const index = next++;
      const from = performance.now();
      const text = await send(client, headers[index % headers.length]!, bodies[index]!);
      latencies.push(performance.now() - from);
      const stored = text.split('"status":"stored"').length - 1;
      if (!isEcho && stored !== size) throw new Error(`${stored} of ${size} were stored: ${text}`);
    }
  };
  const from = performance.now();
  await Promise.all(clients.map(work));
  const took = performance.now() - from;
  await Promise.all(clients.map((client) => client.close()));
  return { took, latencies };
}

await serveLines(run);
