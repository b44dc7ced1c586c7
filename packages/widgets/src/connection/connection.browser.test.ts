import { expect, fixture, html } from '@open-wc/testing';
import type { DataRequestEvent } from '../element/events.js';
import type { OxConnection } from './connection.js';
import { clearOutbox, startCollector, until, type Collector } from './testing/collector.js';
import { askFor, checkIn, connect, handIn, inside, signedIn } from './testing/requests.js';

describe('<ox-connection>', () => {
  let collector: Collector;

  beforeEach(async () => {
    await clearOutbox();
    collector = await startCollector();
  });

  describe('answers', () => {
    it('what is asked inside it, and nothing else', async () => {
      const connection = await connect(collector);
      expect(askFor(inside(connection), 'customer', 'c-1').taken).to.equal(true);
      expect(askFor(document.body, 'customer', 'c-1').taken).to.equal(false);
    });

    for (const [subject, isTaken] of [
      ['customer', true],
      ['objective', true],
      ['objectives', true],
      ['pledges', true],
      ['check-ins', true],
      ['prompt', true],
      ['instrument', true],
      ['unit', false],
      ['constructor', false],
    ] as const) {
      it(`${isTaken ? 'what' : 'nothing that'} is asked of a subject “${subject}”`, async () => {
        const connection = await connect(collector);
        expect(askFor(inside(connection), subject, 'x').taken).to.equal(isTaken);
      });
    }

    it('what is handed in and what is checked in, whatever it is', async () => {
      const connection = await connect(collector);
      expect(checkIn(inside(connection), null as never).taken).to.equal(true);
      const sent = handIn(inside(connection), {} as never);
      expect(sent.taken).to.equal(true);
      await until(() => sent.done);
      expect(sent.values).to.deep.equal([{ status: 'failed', reason: 'invalid' }]);
    });

    it('only what no listener of the page itself has answered, also one on the document that came later', async () => {
      await connect(collector, { scope: 'document' });
      const own = { id: 'p-1', version: 1, questions: [] };
      async function* give() {
        yield own;
      }
      const answer = (event: Event) => (event as DataRequestEvent).respondWith(give());
      document.addEventListener('oxdata', answer);
      try {
        const asked = askFor(document.body, 'prompt', 'p-1');
        await until(() => asked.done);
        expect(asked.values).to.deep.equal([own]);
        expect((await collector.log()).requests).to.deep.equal([]);
      } finally {
        document.removeEventListener('oxdata', answer);
      }
    });

    it('the whole document with scope="document"', async () => {
      await connect(collector, { scope: 'document' });
      expect(askFor(document.body, 'customer', 'c-1').taken).to.equal(true);
    });

    it('only what nobody nearer has taken', async () => {
      const outer = await connect(collector, { scope: 'document', token: signedIn('outer') });
      const inner = await connect(collector, { token: signedIn('inner') });
      expect(outer.isConnected).to.equal(true);
      const asked = askFor(inside(inner), 'customer', 'c-1');
      await until(() => asked.values.length === 1);
      const { requests } = await collector.log();
      const tokens = requests.filter(({ route }) => route === 'page').map(({ token }) => token);
      expect(tokens).to.have.length(1);
      expect(atob(tokens[0]!.split('.')[1]!)).to.contain('inner');
    });

    it('out of a shadow root, and inside one', async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const root = host.attachShadow({ mode: 'open' });
      const connection = document.createElement('ox-connection');
      connection.endpoint = collector.endpoint;
      connection.site = 'pk_test';
      const deep = document.createElement('div');
      const button = document.createElement('button');
      deep.attachShadow({ mode: 'closed' }).append(button);
      connection.append(deep);
      root.append(connection);
      expect(askFor(button, 'customer', 'c-1').taken).to.equal(true);
      expect(askFor(host, 'customer', 'c-1').taken).to.equal(false);
    });

    it('with a clear error where the endpoint is none', async () => {
      const connection = await fixture<OxConnection>(
        html`<ox-connection endpoint="javascript:alert(1)" site="pk_test"
          ><button type="button">inside</button></ox-connection
        >`,
      );
      const asked = askFor(inside(connection), 'customer', 'c-1');
      await until(() => asked.done);
      expect(String(asked.error)).to.contain('"endpoint" is no http or https address');
    });

    it('nothing without an endpoint or site, and everything once it has both', async () => {
      const connection = await fixture<OxConnection>(
        html`<ox-connection><button type="button">inside</button></ox-connection>`,
      );
      let announced = 0;
      document.addEventListener('oxready', () => (announced += 1), { once: true });
      expect(askFor(inside(connection), 'customer', 'c-1').taken).to.equal(false);
      connection.setAttribute('endpoint', collector.endpoint);
      connection.setAttribute('site', 'pk_test');
      await connection.updateComplete;
      expect(announced).to.equal(1);
      expect(askFor(inside(connection), 'customer', 'c-1').taken).to.equal(true);
    });
  });

  it('never takes a token from an attribute, and says so once', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
    try {
      const connection = await connect(collector);
      connection.setAttribute('token', 'eyJ.eyJ.x');
      connection.setAttribute('token', 'eyJ.eyJ.y');
      const sent = handIn(inside(connection));
      await until(() => sent.done);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('attribute "token"').and.not.contain('eyJ');
    const { requests } = await collector.log();
    expect(requests.map(({ token }) => token)).to.deep.equal([undefined]);
  });

  it('sends no cookie and no address of the page', async () => {
    document.cookie = 'host=secret; path=/';
    const sent = handIn(inside(await connect(collector)));
    await until(() => sent.done);
    document.cookie = 'host=; path=/; max-age=0';
    const [request] = (await collector.log()).requests;
    expect(request?.site).to.equal('pk_test');
    expect(request?.cookie).to.equal(undefined);
    expect(request?.referrer).to.equal(undefined);
  });

  describe('when it leaves', () => {
    it('ends what is pending with an AbortError', async () => {
      await collector.play({ page: [{ hang: true }], responses: [{ hang: true }] });
      const connection = await connect(collector, { token: signedIn('emma') });
      const asked = askFor(inside(connection), 'customer', 'c-1');
      const sent = handIn(inside(connection));
      await until(() => sent.values.length === 1);
      connection.remove();
      await until(() => asked.done && sent.done);
      expect((asked.error as Error).name).to.equal('AbortError');
      expect((sent.error as Error).name).to.equal('AbortError');
    });

    it('begins anew with other settings', async () => {
      const other = await startCollector();
      await collector.play({
        page: [{ json: { touchpoints: [], sequence: '1' } }],
        stream: [{ open: true }],
      });
      const connection = await connect(collector, { token: signedIn('emma') });
      const asked = askFor(inside(connection), 'customer', 'c-1');
      await until(() => asked.values.length === 1);
      connection.endpoint = other.endpoint;
      await until(() => asked.done);
      expect((asked.error as Error).name).to.equal('AbortError');
      const again = askFor(inside(connection), 'customer', 'c-1');
      await until(() => again.values.length === 1);
      expect((await other.log()).requests.some(({ route }) => route === 'page')).to.equal(true);
    });
  });
});
