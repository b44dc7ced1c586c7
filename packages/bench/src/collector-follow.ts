import { Agent, type Dispatcher } from 'undici';
import { makeResponse } from './collector-site.js';
import { serveLines } from './processes.js';

/** Streams that are opened, and what is sent meanwhile. */
export interface Follow {
  /** Where the streams are, and where is sent to. */
  read: string;
  send: string;
  /** One stream for each. */
  readers: { customer: string; headers: Record<string, string> }[];
  /** Responses, from the readers' customers in turn; 0 leaves the streams open until the next message. */
  requests: number;
  senders: number;
}

/** Milliseconds from each request to its event, and how long all took. */
export interface FollowResult {
  lags: number[];
  took: number;
}

const agent = new Agent({ pipelining: 1, bodyTimeout: 0, headersTimeout: 60_000 });
let close: (() => void)[] = [];

function open(
  origin: string,
  path: string,
  headers: Record<string, string>,
  onText: (text: string) => void,
) {
  return new Promise<void>((resolve, reject) => {
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(controller) {
        close.push(() => controller.abort(new Error('closed')));
      },
      onResponseStart(_controller, status) {
        if (status === 200) resolve();
        else reject(new Error(`the stream answered ${status}`));
      },
      onResponseData(_controller, chunk) {
        onText(chunk.toString());
      },
      onResponseEnd() {},
      onResponseError(_controller, error) {
        reject(error);
      },
    };
    agent.dispatch({ origin, path, method: 'GET', headers, blocking: true }, handler);
  });
}

async function follow({ read, send, readers, requests, senders }: Follow): Promise<FollowResult> {
  for (const each of close) each();
  close = [];
  const sent = new Map<string, number>();
  const lags: number[] = [];
  const onText = (text: string) => {
    const now = performance.now();
    for (const [, id = ''] of text.matchAll(/"id":"([\w-]+)"/g)) {
      const from = sent.get(id);
      if (from === undefined) throw new Error('an event of nothing that was sent, or a second one');
      lags.push(now - from);
      sent.delete(id);
    }
  };
  for (const { customer, headers } of readers) {
    await open(read, `/v1/customers/${customer}/stream`, headers, onText);
  }
  let next = 0;
  const work = async () => {
    while (next < requests) {
      const { headers } = readers[next++ % readers.length]!;
      const response = makeResponse();
      const body = JSON.stringify({ responses: [response] });
      sent.set(response.id, performance.now());
      const answer = await agent.request({
        origin: send,
        path: '/v1/responses',
        method: 'POST',
        headers,
        body,
      });
      if (answer.statusCode !== 202) throw new Error(`answered ${answer.statusCode}`);
      await answer.body.dump();
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: senders }, work));
  const took = performance.now() - from;
  const deadline = Date.now() + 20_000;
  while (sent.size > 0 && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 5));
  if (sent.size > 0) throw new Error(`${sent.size} events did not come`);
  return { lags, took };
}

await serveLines(follow);
process.exit(0);
