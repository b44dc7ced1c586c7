// The snippets of the pages of elements that show data, and of what answers them, as they are written there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sampleChannelMix } from '../../../widgets/src/channel-mix/samples.js';
import { sampleWhole } from '../../../widgets/src/journey/samples.js';
import { sampleObjectives } from '../../../widgets/src/okr-list/samples.js';
import { sampleSeries } from '../../../widgets/src/score-card/samples.js';
import { dataScript, objectiveJson, profileJson, promptJson, timelineJson } from '../site.js';
import {
  answering,
  ask,
  everySnippetOf,
  literal,
  startElementPages,
  untilReady,
  type ElementPages,
} from './pages.js';

const rooms = [
  'channel-mix',
  'connection',
  'customer-timeline',
  'journey',
  'okr-card',
  'okr-list',
  'radar',
  'score-card',
];

/** A token as a host's server gives it; nobody here looks at its signature. */
const token = [{ alg: 'EdDSA' }, { sub: 'c-4711', exp: Math.floor(Date.now() / 1000) + 300 }]
  .map((part) => `${Buffer.from(JSON.stringify(part)).toString('base64url')}.`)
  .concat('c2ln')
  .join('');

let pages: ElementPages;

before(async () => {
  pages = await startElementPages(rooms);
  pages.site.serve('/ox-token', json(JSON.stringify({ token })));
});
after(() => pages.close());

const json = (body: string) => ({ type: 'application/json', body });
const of = (room: string) => `<ox-${room}></ox-${room}>`;

/** Elements that name what they show, with the listener that answers; and with data by property. */
const plain: readonly { room: string; asked: string; given?: string }[] = [
  { room: 'channel-mix', asked: `const load = async () => (${literal(sampleChannelMix)});` },
  { room: 'journey', asked: `const load = async () => (${literal(sampleWhole)});` },
  {
    room: 'okr-list',
    asked: `const loadObjectives = async () => (${literal(sampleObjectives)});`,
    given: `const { objectives } = ${literal(sampleObjectives)};`,
  },
  { room: 'radar', asked: '' },
  { room: 'score-card', asked: `const load = async () => (${literal(sampleSeries)});` },
];

for (const { room, asked, given = '' } of plain) {
  test(`${room}: it asks, and a listener answers`, async () => {
    pages.site.serve('/results/ox6', json(profileJson));
    await pages.attempt({
      room,
      snippets: ['ask', 'answer'],
      host: asked,
      act: (page) => untilReady(page, `ox-${room}`),
    });
  });

  test(`${room}: data by property`, () =>
    pages.attempt({
      room,
      snippets: ['data'],
      host: given,
      body: of(room),
      act: (page) => untilReady(page, `ox-${room}`),
    }));
}

test('okr-card: it asks; a check-in is taken by a listener', () =>
  pages.attempt({
    room: 'okr-card',
    snippets: ['ask', 'answer'],
    host: `${answering('objective', JSON.parse(objectiveJson))}
      const store = async (objective, revision, checkIn) =>
        ({ status: 'stored', objective: { ...${objectiveJson}, revision: revision + 1 } });`,
    async act(page) {
      await page.getByRole('button', { name: 'Check in' }).click();
      await page.getByRole('textbox').first().fill('6');
      await page.getByRole('button', { name: 'Send check-in' }).click();
      await page.getByText('Stored').first().waitFor();
    },
  }));

test('okr-card: data by property', () =>
  pages.attempt({
    room: 'okr-card',
    snippets: ['data'],
    body: of('okr-card'),
    act: (page) => page.getByText('Who waits in vain stays at home').waitFor(),
  }));

test('customer-timeline: a page, a live change and older ones', async () => {
  const day = (at: string, title: string) => ({ id: title, at, channel: 'hotline', title });
  const first = day('2026-03-01T10:02:00Z', 'Asked for an invoice copy');
  const change = day('2026-03-02T10:02:00Z', 'Thanked for the copy');
  const older = day('2026-02-01T10:02:00Z', 'Asked for a new password');
  pages.site.serve(
    '/customers/15544/touchpoints',
    json(JSON.stringify({ touchpoints: [first], before: 'c2' })),
  );
  await pages.attempt({
    room: 'customer-timeline',
    snippets: ['ask', 'answer'],
    host: `async function* changes() { yield ${literal(change)}; }
      const loadOlder = async () => (${literal({ touchpoints: [older], before: null })});`,
    async act(page) {
      await page.getByText(first.title).waitFor();
      await page.getByText(change.title).waitFor();
      await page.getByRole('button', { name: 'Show older' }).click();
      await page.getByText(older.title).waitFor();
    },
  });
});

test('customer-timeline: data and head by property', () =>
  pages.attempt({
    room: 'customer-timeline',
    snippets: ['data', 'profile'],
    body: of('customer-timeline'),
    async act(page) {
      await page.getByText('Order of 22 items').waitFor();
      await page.getByText('Two broken cups').first().waitFor();
    },
  }));

test('customer-timeline: a filter is set and kept; the host takes along itself', () =>
  pages.attempt({
    room: 'customer-timeline',
    snippets: ['data', 'filter', 'export'],
    host: 'const exportOnTheServer = (...taken) => { globalThis.taken = taken; };',
    body: of('customer-timeline'),
    async act(page) {
      await untilReady(page, 'ox-customer-timeline');
      assert.equal(await page.getByText('Order of 22 items').count(), 0);
      await ask(page, 'ox-customer-timeline', 'oxfilter', { channels: ['chat'] });
      await ask(page, 'ox-customer-timeline', 'oxexport', { format: 'csv', count: 0 });
      const [kept, taken] = await page.evaluate(() => [
        sessionStorage.getItem('filter'),
        Reflect.get(globalThis, 'taken'),
      ]);
      assert.equal(kept, '{"channels":["chat"]}');
      assert.equal(taken[0], 'csv');
      assert.deepEqual(taken[1].channels, ['email']);
    },
  }));

test('customer-timeline: details in markup of the page', () =>
  pages.attempt({
    room: 'customer-timeline',
    snippets: ['detail'],
    host: `${answering('customer', JSON.parse(timelineJson(1)))}
      const parcelOf = ({ id }) => 'P-' + id;`,
    async act(page) {
      await page.getByRole('button', { name: 'Details' }).click();
      await page.getByText('Parcel P-t0').waitFor();
    },
  }));

test('journey: what somebody has changed is stored by a listener', () =>
  pages.attempt({
    room: 'journey',
    snippets: ['edit'],
    host: "const store = async (journey, revision) => ({ status: 'saved', journey: { ...journey, revision } });",
    body: of('journey'),
    async act(page) {
      const detail = { journey: { id: 'new-kitchen' }, revision: 2 };
      assert.deepEqual(await ask(page, 'ox-journey', 'oxsubmit', detail), {
        status: 'saved',
        journey: { id: 'new-kitchen', revision: 2 },
      });
    },
  }));

test('connection: it answers for the whole page', async () => {
  pages.site.serve('/v1/prompts/after-order', json(promptJson));
  await pages.attempt({
    room: 'connection',
    snippets: ['page'],
    body: '<ox-feedback-prompt prompt="after-order"></ox-feedback-prompt>',
    replaced: [['https://ox.example.com', pages.site.origin]],
    act: (page) => untilReady(page, 'ox-feedback-prompt'),
  });
});

for (const [name, way] of [
  ['own', 'the address of a token'],
  ['token', 'a token of the page'],
] as const)
  test(`connection: it answers for its own content, with ${way}`, async () => {
    const bearers: (string | undefined)[] = [];
    pages.site.serve('/ox-token', json(name === 'own' ? JSON.stringify({ token }) : token));
    const address = '/oxbow/v1/customers/c-4711/touchpoints';
    pages.site.serve(address, (request, response) => {
      bearers.push(request.headers.authorization);
      const found = JSON.stringify({ touchpoints: JSON.parse(timelineJson()), before: null });
      response.writeHead(200, { 'content-type': 'application/json' }).end(found);
    });
    // Open as long as the page is.
    pages.site.serve(`${address}/stream`, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    });
    await pages.attempt({
      room: 'connection',
      snippets: [name],
      ...(name === 'token' && {
        lines: "import '@oxbow/widgets/customer-timeline';",
        body: '<ox-connection endpoint="/oxbow" site="pk_crm"><ox-customer-timeline customer="c-4711"></ox-customer-timeline></ox-connection>',
      }),
      async act(page) {
        await page.getByText('Touchpoint number 0').waitFor();
        assert.equal(bearers[0], `Bearer ${token}`);
      },
    });
  });

for (const name of ['module', 'classic'])
  test(`loader: the ${name} tag connects the page`, async () => {
    pages.site.serve('/v1/prompts/after-order', json(promptJson));
    const named = name === 'module' ? 'https://ox.example.com' : 'data-endpoint="…" data-site="…"';
    const to = pages.site.origin;
    await pages.attempt({
      room: 'loader',
      snippets: [name],
      body: '<ox-feedback-prompt prompt="after-order"></ox-feedback-prompt>',
      replaced: [[named, name === 'module' ? to : `data-endpoint="${to}" data-site="pk_shop"`]],
      act: (page) => untilReady(page, 'ox-feedback-prompt'),
    });
  });

test('loader: without an endpoint it draws what the page gives', () =>
  pages.attempt({
    room: 'loader',
    snippets: ['alone'],
    body: `<ox-okr-card>${dataScript(objectiveJson)}</ox-okr-card>`,
    act: (page) => untilReady(page, 'ox-okr-card'),
  }));

for (const room of [...rooms, 'loader'])
  test(`every snippet of ${room} was tried`, () => everySnippetOf(room));
