import { expect } from '@open-wc/testing';
import { defineClassIn, type DefineOptions } from '../element/define-in.js';
import { MayShowRequestEvent } from '../element/events.js';
import { tagIn } from '../element/family.js';
import { OxConnection } from './connection.js';
import './define.js';
import { clearOutbox, newResponse, startCollector, until } from './testing/collector.js';
import { askFor, handIn } from './testing/requests.js';

// Sets of our elements on one page, told by prefix or registry: what one asks only its own connection hears.

/** Stands for a widget: all that is wanted of it is whom it belongs to. */
class Asker extends HTMLElement {
  static readonly oxbow = true;
}

function makeRegistry(): CustomElementRegistry | undefined {
  try {
    return new CustomElementRegistry();
  } catch {
    return undefined;
  }
}
const registry = makeRegistry();

const families: [name: string, options: DefineOptions][] = [
  ['no prefix', {}],
  ['a prefix', { prefix: 'acme' }],
  ...(registry ? [['a registry', { registry }] as [string, DefineOptions]] : []),
];
for (const [, options] of families) {
  defineClassIn(options, 'connection', OxConnection);
  defineClassIn(options, 'test-asker', Asker);
}

/** Makes an element of a family. */
function make(room: string, { prefix, registry: own }: DefineOptions): HTMLElement {
  const tag = tagIn({ prefix }, room);
  return document.createElement(tag, own && { customElementRegistry: own });
}

/** A page with a connection of each family, in this order, each for the whole document and with a collector of its own. */
async function openPage(order: readonly DefineOptions[]) {
  const place = document.createElement('div');
  document.body.append(place);
  const collectors = new Map<DefineOptions, Awaited<ReturnType<typeof startCollector>>>();
  for (const options of order) {
    const collector = await startCollector();
    collectors.set(options, collector);
    const connection = make('connection', options) as OxConnection;
    Object.assign(connection, { endpoint: collector.endpoint, site: 'pk_test', scope: 'document' });
    place.append(connection);
    await connection.updateComplete;
  }
  /** How many requests of a route each collector got, in the order of `families`. */
  const counts = async (route: string) =>
    Promise.all(
      families.map(async ([, options]) => {
        const { requests } = (await collectors.get(options)?.log()) ?? { requests: [] };
        return requests.filter((request) => request.route === route).length;
      }),
    );
  return { place, counts, close: () => place.remove() };
}

const orders = [
  ['in one order', families.map(([, options]) => options)],
  ['in the other', families.map(([, options]) => options).reverse()],
] as const;
const own = (at: number) => families.map((_, index) => (index === at ? 1 : 0));

for (const [order, options] of orders) {
  describe(`connections of several families, ${order}`, () => {
    let page: Awaited<ReturnType<typeof openPage>>;
    beforeEach(async () => {
      await clearOutbox();
      page = await openPage(options);
    });
    afterEach(() => page.close());

    for (const [at, [name, family]] of families.entries()) {
      const put = (root: ParentNode = page.place) => {
        const asker = make('test-asker', family);
        root.append(asker);
        return asker;
      };

      it(`what is asked with ${name} is answered by its own, also out of a closed tree`, async () => {
        const host = document.createElement('div');
        page.place.append(host);
        for (const root of [page.place, host.attachShadow({ mode: 'closed' })]) {
          const before = (await page.counts('prompt'))[at] ?? 0;
          askFor(put(root), 'prompt', 'after-order');
          await until(async () => (await page.counts('prompt'))[at] === before + 1);
        }
        expect(await page.counts('prompt')).to.deep.equal(own(at).map((count) => 2 * count));
      });

      it(`what an employee hands over with ${name} goes to its own`, async () => {
        const sent = handIn(put(), { ...newResponse(), side: 'employee' });
        await until(() => sent.done);
        expect(sent.values.map(({ status }) => status)).to.deep.equal(['sent']);
        expect(await page.counts('responses')).to.deep.equal(own(at));
      });
    }

    it('nobody answers for another family', async () => {
      const [, [, family]] = families as [unknown, (typeof families)[number]];
      page.place.querySelector(tagIn(family, 'connection'))?.remove();
      const asker = make('test-asker', family);
      page.place.append(asker);
      expect(askFor(asker, 'prompt', 'after-order').taken).to.equal(false);
      expect(handIn(asker, { ...newResponse(), side: 'employee' }).taken).to.equal(false);
      const { signal } = new AbortController();
      const leave = new MayShowRequestEvent({ subject: 'prompt', id: 'a' }, signal);
      expect(leave.dispatch(asker)).to.equal(undefined);
    });
  });
}

it('the nearest connection of the own family wins, past those of others', async () => {
  const [outer, inner] = [await startCollector(), await startCollector()];
  const acme: DefineOptions = { prefix: 'acme' };
  const [around, between, asker] = [
    make('connection', acme),
    make('connection', {}),
    make('test-asker', acme),
  ];
  Object.assign(around, { endpoint: outer.endpoint, site: 'pk_test' });
  Object.assign(between, { endpoint: inner.endpoint, site: 'pk_test' });
  around.append(between);
  between.append(asker);
  document.body.append(around);
  const sent = handIn(asker, { ...newResponse(), side: 'employee' });
  await until(() => sent.done);
  expect((await outer.log()).stored).to.have.length(1);
  expect((await inner.log()).stored).to.have.length(0);
  around.remove();
});
