import { expect, waitUntil } from '@open-wc/testing';
import { closeFrames, openFrame, untilState, type Framed } from '../framed.js';
import { expand } from './expand.js';
import { inputs } from './inputs.js';
import { goodPrompt, listen } from './page.js';

// Messages to the frame page and from it, by everything in hostile-inputs.json: as they are, and in every place of a word that the
// frame page, or the helper in the host page, knows. Of what a wrong page says nothing is taken, of what is no word nothing
// becomes, and nobody is harmed.

/** All that a window can send; the one that changes afterwards is a copy when it arrives. */
const values = inputs
  .map(({ value }) => value)
  .filter((value) => !('$mutateAfter' in Object(value)))
  .map(expand);
/** Twenty megabytes: once is enough. */
const isHuge = (value: unknown) => typeof value === 'string' && value.length > 1e6;
const mark = 'oxbow-frame-1';
const storage = 'storage: SecurityError';

afterEach(closeFrames);

/** Sends what can be copied; of the rest a browser sends nothing, and says so to the sender. */
function send(target: { postMessage(message: unknown): void }, message: unknown): boolean {
  try {
    target.postMessage(message);
    return true;
  } catch (error) {
    if ((error as Error).name !== 'DataCloneError') throw error;
    return false;
  }
}

/** A frame whose line is held by this proof in the place of a helper. */
async function openByHand(
  fragment: Record<string, string>,
): Promise<{ framed: Framed; port: MessagePort }> {
  const named = new Promise<string>((resolve) => {
    const hear = ({ data }: MessageEvent<{ oxbow?: string; id?: string } | undefined>) => {
      if (data?.oxbow !== mark || !data.id) return;
      removeEventListener('message', hear);
      resolve(data.id);
    };
    addEventListener('message', hear);
  });
  const framed = openFrame(fragment);
  framed.host.disconnect();
  const id = await named;
  const { port1, port2 } = new MessageChannel();
  framed.frame.contentWindow!.postMessage({ oxbow: mark, kind: 'connect', id }, '*', [port2]);
  return { framed, port: port1 };
}

/** Keeps what the frame says, by kind. */
function hearWords(port: MessagePort) {
  const words: Record<string, unknown>[] = [];
  port.onmessage = ({ data }) => words.push(data as Record<string, unknown>);
  return (kind: string) => words.filter((word) => word['kind'] === kind);
}

describe('hostile messages', () => {
  it('holds the messages of the corpus', () => {
    const ids = inputs.map(({ id }) => id);
    expect(ids).to.include.members([
      'message-or-endpoint-pm-null-origin',
      'message-or-endpoint-pm-string',
    ]);
    expect(inputs.length).to.be.greaterThan(140);
  });

  it('of another origin are ignored, also where the words are right', async () => {
    for (const origin of [
      'https://elsewhere.example',
      'http://localhost',
      `${location.origin}.example`,
    ]) {
      const framed = openFrame({ element: 'ox-feedback-prompt', origin }, { data: goodPrompt });
      await waitUntil(() => framed.told.length > 0, 'it is loaded');
      for (const message of [
        { oxbow: mark, kind: 'hello' },
        { oxbow: mark, kind: 'connect', id: '1-2-3-4' },
      ])
        framed.frame.contentWindow!.postMessage(message, '*', [new MessageChannel().port2]);
      // What comes after these has been heard after them.
      const later = openFrame({ element: 'ox-feedback-prompt' }, { data: goodPrompt });
      await untilState(later, 'ready');
      expect(framed.host.state, origin).to.equal('loading');
      expect(framed.told).to.deep.equal([storage]);
      closeFrames();
    }
  });

  it('of another frame are ignored: pm-null-origin', async () => {
    const framed = openFrame({ element: 'ox-feedback-prompt' }, { data: goodPrompt });
    await untilState(framed, 'ready');
    const { height } = framed.frame.getBoundingClientRect();
    // A sandboxed frame of somebody else, whose origin is “null” as well.
    const other = document.createElement('iframe');
    other.sandbox.add('allow-scripts');
    const words = [
      { oxbow: mark, kind: 'ready', id: 'other' },
      { kind: 'size', height: 9000, state: 'error' },
      expand(inputs.find(({ id }) => id.endsWith('pm-null-origin'))!.value),
      expand(inputs.find(({ id }) => id.endsWith('pm-string'))!.value),
      { done: true },
    ];
    const sender = `for (const word of ${JSON.stringify(words)}) { parent.postMessage(word, '*'); parent.frames[0].postMessage(word, '*'); }`;
    other.srcdoc = `<!doctype html><script>${sender}</script>`;
    const done = new Promise<void>((resolve) =>
      addEventListener(
        'message',
        ({ data }) => (data as { done?: true } | null)?.done && resolve(),
      ),
    );
    document.body.append(other);
    await done;
    framed.host.set({ strings: {} });
    expect(framed.frame.getBoundingClientRect().height).to.equal(height);
    expect(framed.host.state).to.equal('ready');
    expect(framed.told).to.deep.equal([storage]);
    other.remove();
  });

  it('to the frame change nothing, whatever they are, and it goes on', async () => {
    const { framed, port } = await openByHand({ element: 'ox-customer-timeline', customer: '1' });
    const heard = hearWords(port);
    await waitUntil(() => heard('request').length > 0, 'it asks');
    let sent = 0;
    for (const value of values.filter((one) => !isHuge(one))) {
      const { contentWindow } = framed.frame;
      for (const message of [
        value,
        { kind: value },
        { kind: 'set', settings: value },
        { kind: 'set', settings: { tokens: value, language: value, scheme: value } },
        {
          kind: 'set',
          settings: {
            tokens: {
              '--ox-accent': value,
              color: value,
              [typeof value === 'string' ? value.slice(0, 50) : 'x']: 'red',
            },
          },
        },
        { kind: 'answer', id: value, value },
        { kind: 'answer', id: 99, value },
        { kind: 'fail', id: 98, name: value, message: value, status: value },
        { kind: 'untaken', id: value },
      ])
        sent += Number(send(port, message));
      sent += Number(send({ postMessage: (one) => contentWindow!.postMessage(one, '*') }, value));
      send(
        {
          postMessage: (one) =>
            contentWindow!.postMessage({ oxbow: mark, kind: one, id: one }, '*'),
        },
        value,
      );
    }
    expect(sent).to.be.greaterThan(1000);
    const [{ id } = {}] = heard('request');
    port.postMessage({
      kind: 'answer',
      id,
      value: [{ at: '2026-03-01T09:30:00Z', channel: 'store', title: 'Good' }],
    });
    await waitUntil(() => heard('size').at(-1)?.['state'] === 'ready', 'it shows the good answer', {
      timeout: 15_000,
    });
    expect(framed.told).to.deep.equal([storage]);
  });

  it('with data and texts are taken as of any host: shown, or said to be unusable', async () => {
    const { framed, port } = await openByHand({ element: 'ox-customer-timeline', customer: '1' });
    const heard = hearWords(port);
    for (const value of values) {
      send(port, { kind: 'set', settings: { data: value, strings: value } });
      send(port, {
        kind: 'set',
        settings: { data: [value], strings: { label: value, more: value } },
      });
    }
    port.postMessage({
      kind: 'set',
      settings: {
        strings: {},
        data: [{ at: '2026-03-01T09:30:00Z', channel: 'store', title: 'Good' }],
      },
    });
    await waitUntil(() => heard('size').at(-1)?.['state'] === 'ready', 'it shows the good data', {
      timeout: 15_000,
    });
    expect(framed.told.filter((each) => each !== storage)).to.deep.equal([]);
  });

  it('from a frame that is not ours do nothing to the host page', async () => {
    const types = ['click', 'oxready', 'oxdetail', 'oxgive', 'handkeep', 'oxsubmit', 'oxselect'];
    const events: string[] = [];
    const note = (event: Event) => {
      if ((event.target as Element).localName === 'iframe')
        events.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
    };
    for (const type of types) document.addEventListener(type, note);
    const framed = openFrame({ element: 'ox-radar' });
    const { frame, host } = framed;
    const written = inputs.map(({ value }) => value);
    const short = written.filter((value) => JSON.stringify(value).length < 20_000);
    const script = `
      const answers = [];
      addEventListener('message', ({ data, ports: [port] }) => {
        if (!data || data.kind !== 'connect') return;
        port.onmessage = ({ data: word }) => {
          if (word.kind === 'set') return;
          answers.push(word);
          if (word.id === 7) parent.postMessage({ done: answers }, '*');
        };
        for (const value of ${JSON.stringify(short).replaceAll('<', '\\u003c')}) {
          port.postMessage(value);
          for (const kind of ['size', 'event', 'request', 'abort', value])
            port.postMessage({ kind, id: value, type: value, detail: value, height: value, state: value });
        }
        for (const height of [NaN, Infinity, -1, '9', 1e308]) port.postMessage({ kind: 'size', height, state: 'ready' });
        for (const type of ${JSON.stringify(types)}) port.postMessage({ kind: 'event', type, detail: { id: 'x' } });
        const said = { side: 'employee', prompt: 'pulse', version: 1, answers: [{ type: 'text', question: 'q', value: 'The night shift.' }] };
        port.postMessage({ kind: 'request', id: 5, type: 'oxgive', detail: said });
        port.postMessage({ kind: 'request', id: 6, type: 'oxsubmit', detail: said, outside: true });
        port.postMessage({ kind: 'request', id: 7, type: 'oxsubmit', detail: { instrument: 'ox6', answers: said.answers } });
      });
      parent.postMessage({ oxbow: '${mark}', kind: 'ready', id: 'not-ours' }, '*');`;
    const done = new Promise<{ kind: string; id: number }[]>((resolve) =>
      addEventListener('message', ({ data }) => {
        const { done: answers } = (data ?? {}) as { done?: { kind: string; id: number }[] };
        if (Array.isArray(answers)) resolve(answers);
      }),
    );
    const { faults } = await listen(async () => {
      frame.removeAttribute('src');
      frame.srcdoc = `<!doctype html><script>${script}</script>`;
      const answers = await done;
      expect(answers.filter(({ id }) => id > 4)).to.deep.equal([
        { ...answers.find(({ id }) => id === 6), kind: 'fail' },
        { ...answers.find(({ id }) => id === 7), kind: 'fail' },
      ]);
    });
    for (const type of types) document.removeEventListener(type, note);
    expect(faults).to.deep.equal([]);
    expect(events).to.deep.equal(['oxselect {"id":"x"}']);
    expect(frame.getBoundingClientRect().height).to.be.lessThan(20_010);
    expect(['ready', 'loading', '']).to.include(host.state);
  });
});
