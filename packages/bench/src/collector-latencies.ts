import { startCollector } from './collector-process.js';
import { headersOf, makeResponse } from './collector-site.js';
import { quantile, type Line } from './line.js';

const customer = 'customer-1';

/** Reads a stream and notes when each touchpoint arrived. */
async function follow(address: string, headers: Record<string, string>) {
  const arrived = new Map<string, number>();
  const end = new AbortController();
  const answer = await fetch(address, { headers, signal: end.signal });
  if (!answer.ok || !answer.body) throw new Error(`the stream answered ${answer.status}`);
  const { body } = answer;
  const read = async () => {
    const decoder = new TextDecoder();
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>)
      for (const [, id = ''] of decoder
        .decode(chunk, { stream: true })
        .matchAll(/"id":"([\w-]+)"/g))
        arrived.set(id, performance.now());
  };
  const reading = read().catch(() => {});
  const stop = async () => {
    end.abort();
    await reading;
  };
  return { arrived, stop };
}

/** The collector on its embedded PostgreSQL, fsync on, nothing pinned: how fast it acknowledges, and how late an open timeline hears. */
export async function measureLatencies(): Promise<Line[]> {
  const { url, stop } = await startCollector();
  try {
    const headers = headersOf(customer);
    const sent = new Map<string, number>();
    const send = async () => {
      const response = makeResponse();
      const body = JSON.stringify({ responses: [response] });
      const from = performance.now();
      const answer = await fetch(`${url}/v1/responses`, { method: 'POST', headers, body });
      const took = performance.now() - from;
      if (answer.status !== 202)
        throw new Error(`answered ${answer.status}: ${await answer.text()}`);
      await answer.arrayBuffer();
      sent.set(response.id, from);
      return took;
    };
    for (let index = 0; index < 50; index += 1) await send();
    sent.clear();

    const stream = `${url}/v1/customers/${customer}/stream`;
    const reader = await follow(stream, { ...headers, 'Last-Event-ID': '50' });
    const alone: number[] = [];
    for (let index = 0; index < 400; index += 1) alone.push(await send());
    const deadline = Date.now() + 10_000;
    const isHere = () => [...sent.keys()].every((id) => reader.arrived.has(id));
    while (!isHere() && Date.now() < deadline) await new Promise((r) => setTimeout(r, 10));
    if (!isHere()) throw new Error('the stream did not bring everything');
    const lag = [...sent].map(([id, from]) => reader.arrived.get(id)! - from);
    await reader.stop();

    const crowd: number[] = [];
    const from = performance.now();
    const work = async () => {
      for (let index = 0; index < 100; index += 1) crowd.push(await send());
    };
    await Promise.all(Array.from({ length: 8 }, work));
    const rate = (crowd.length / (performance.now() - from)) * 1000;
    return [
      ...toLines('POST to acknowledged, one at a time', alone, '400 responses, fsync on'),
      ...toLines('POST to the open stream', lag, 'the same 400'),
      ...toLines('POST to acknowledged, 8 at a time', crowd, `800 responses, ${rate.toFixed(0)}/s`),
    ];
  } finally {
    await stop();
  }
}

const toLines = (what: string, values: readonly number[], beside: string): Line[] =>
  [0.5, 0.99].map((share) => ({
    what: `Collector: ${what}, p${share * 100}`,
    value: quantile(values, share),
    unit: 'ms',
    beside,
  }));
