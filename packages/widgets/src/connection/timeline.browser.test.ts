import { expect } from '@open-wc/testing';
import type { Http } from './http.js';
import { Identity } from './identity.js';
import { until } from './testing/collector.js';
import { followTimeline } from './timeline.js';

/** A collector whose streams are made by the test. */
function source(stream: () => ReadableStream, times: { base: number; cap: number }) {
  const opened: number[] = [];
  const http = {
    json: async () => ({ touchpoints: [], before: null, sequence: '0' }),
    stream: async () => {
      opened.push(performance.now());
      return stream();
    },
  } as unknown as Http;
  const identity = new Identity({ token: undefined, tokenurl: undefined });
  return { opened, source: { http, identity, times: { silence: 10_000, ...times } } };
}

async function drain(source: Parameters<typeof followTimeline>[0], signal: AbortSignal) {
  try {
    for await (const _ of followTimeline(source, 'c-1', signal));
  } catch {
    // The abort.
  }
}

describe('following a timeline', () => {
  it('asks ever less often where each stream ends at once', async () => {
    const greeting = new TextEncoder().encode(': here\n\n');
    const endsAtOnce = () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(greeting);
          controller.close();
        },
      });
    const { opened, source: asked } = source(endsAtOnce, { base: 8, cap: 60_000 });
    const abort = new AbortController();
    const following = drain(asked, abort.signal);
    const start = performance.now();
    await until(() => performance.now() - start > 600);
    abort.abort();
    await following;
    expect(opened.length).to.be.within(2, 25);
  });
});
