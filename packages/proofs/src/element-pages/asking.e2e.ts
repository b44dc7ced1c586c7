// The snippets of the pages of elements that ask people, and of what answers them, as they are written there.
import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { sampleInbox } from '../../../widgets/src/feedback-inbox/samples.js';
import { sampleNotes } from '../../../widgets/src/feedforward/samples.js';
import {
  answering,
  ask,
  everySnippetOf,
  literal,
  startElementPages,
  untilReady,
  type ElementPages,
} from './pages.js';

const rooms = ['assessment', 'feedback-inbox', 'feedback-prompt', 'feedforward'];

let pages: ElementPages;

before(async () => (pages = await startElementPages(rooms)));
after(() => pages.close());

const of = (room: string) => `<ox-${room}></ox-${room}>`;
const declare = (room: string) =>
  `import '@oxbow/widgets/${room}'; const element = document.querySelector('ox-${room}');`;

/** What takes that which employees hand in, as an element calls it. */
interface Handing {
  handler(wish: object): unknown;
}

const asked = answering('prompt', {
  id: 'after-order',
  version: 1,
  questions: [{ type: 'nps', id: 'recommend', subject: 'Hollin & Wren' }],
});

async function choose(page: Page, press?: string): Promise<void> {
  await page.getByRole('radio', { name: '9', exact: true }).check();
  if (press) await page.getByRole('button', { name: press }).click();
}

test('prompt: it asks, and a listener takes the answers', () =>
  pages.attempt({
    room: 'feedback-prompt',
    snippets: ['ask', 'answer'],
    host: `${asked} const keep = async () => {}; const send = async ({ id }) => id.slice(-8);`,
    async act(page) {
      await choose(page, 'Send');
      await page.getByText('Sent. Thank you.').waitFor();
    },
  }));

test('prompt: data by property behind a button', () =>
  pages.attempt({
    room: 'feedback-prompt',
    snippets: ['data'],
    body: of('feedback-prompt'),
    async act(page) {
      await page.getByRole('button', { name: 'Give feedback' }).click();
      await page.getByRole('radio', { name: '8', exact: true }).waitFor();
    },
  }));

test('prompt: answers that are known are shown', () =>
  pages.attempt({
    room: 'feedback-prompt',
    snippets: ['answers'],
    lines: `${declare('feedback-prompt')} element.data = ${literal({
      id: 'after-order',
      version: 1,
      questions: [
        { type: 'nps', id: 'recommend', subject: 'Hollin & Wren' },
        {
          type: 'choice',
          id: 'cause',
          title: 'Why?',
          options: [
            { id: 'late', label: 'Late' },
            { id: 'broken', label: 'Broken' },
          ],
        },
      ],
    })};`,
    body: of('feedback-prompt'),
    async act(page) {
      const eight = page.getByRole('radio', { name: '8', exact: true });
      await eight.waitFor();
      assert.equal(await eight.isChecked(), true);
    },
  }));

test('prompt: its answers go along with a form', async () => {
  const posted = new Promise<string>((resolve) => {
    pages.site.serve('/order', async (request, response) => {
      resolve(await text(request));
      response.writeHead(200, { 'content-type': 'text/html' }).end('Ordered');
    });
  });
  await pages.attempt({
    room: 'feedback-prompt',
    snippets: ['form'],
    host: asked,
    async act(page) {
      await choose(page);
      await page.getByRole('button', { name: 'Order' }).click();
      await page.getByText('Ordered').waitFor();
    },
  });
  const feedback = new URLSearchParams(await posted).get('feedback');
  assert.deepEqual(JSON.parse(feedback ?? ''), [{ type: 'nps', question: 'recommend', value: 9 }]);
});

test('prompt: a draft is kept and given back, and what became of an answer is told', () =>
  pages.attempt({
    room: 'feedback-prompt',
    snippets: ['keep', 'status'],
    host: `const load = async (id) => 'loaded ' + id; const save = async ({ id }) => 'saved ' + id;
      const findFor = async ({ prompt }) => 'found ' + prompt;`,
    body: of('feedback-prompt'),
    async act(page) {
      const one = (type: string, detail: object) => ask(page, 'ox-feedback-prompt', type, detail);
      assert.equal(await one('oxrecall', { id: 'after-order' }), 'loaded after-order');
      assert.equal(await one('oxkeep', { id: 'after-order' }), 'saved after-order');
      assert.equal(await one('oxstatus', { prompt: 'after-order' }), 'found after-order');
    },
  }));

test('prompt: employees read who sees it, and hand in without an event', async () => {
  const handed: unknown[] = [];
  pages.site.serve('/pulse', async (request, response) => {
    handed.push(JSON.parse(await text(request)));
    response.writeHead(204).end();
  });
  await pages.attempt({
    room: 'feedback-prompt',
    snippets: ['protection', 'handler'],
    lines: declare('feedback-prompt'),
    body: of('feedback-prompt'),
    async act(page) {
      await page.getByText('the works council and the management board').first().waitFor();
      await choose(page, 'Send');
      await page.getByText('Sent. Thank you.').waitFor();
    },
  });
  const [{ answers } = {}] = handed as { answers?: unknown }[];
  assert.deepEqual(answers, [{ type: 'enps', question: 'employer', value: 9 }]);
});

for (const [drawn, wanted] of [
  [0.1, true],
  [0.9, false],
] as const)
  test(`prompt: of one in five it shows itself once something is seen: ${drawn}`, () =>
    pages.attempt({
      room: 'feedback-prompt',
      snippets: ['when'],
      host: `Math.random = () => ${drawn}; ${asked}
        document.addEventListener('oxmayshow', (event) => event.respondWith(Promise.resolve(true)));`,
      body: '<section id="reviews">Reviews</section>',
      async act(page) {
        await page.waitForFunction(
          () => document.querySelector('ox-feedback-prompt')?.state === 'ready',
        );
        const question = page.getByRole('radio').first();
        if (wanted) await question.waitFor();
        else assert.equal(await question.isVisible(), false);
      },
    }));

test('prompt: words for each kind of answer, and somebody to talk to', () =>
  pages.attempt({
    room: 'feedback-prompt',
    snippets: ['acknowledgements'],
    host: `document.addEventListener('oxsubmit', (event) => {
      event.respondWith(Promise.resolve({ status: 'sent', reference: event.detail.id.slice(-8) }));
    });`,
    lines: declare('feedback-prompt'),
    body: of('feedback-prompt'),
    async act(page) {
      await choose(page, 'Send');
      await page.getByText('How nice! The packing team reads it.').first().waitFor();
      await page.getByRole('link', { name: 'Team Gifts' }).first().waitFor();
    },
  }));

test('assessment: what ships with Oxbow, what employees read, and who takes what is handed in', () =>
  pages.attempt({
    room: 'assessment',
    snippets: ['ask', 'protection', 'answer', 'handler'],
    host: `const store = async ({ instrument }) => ({ status: 'sent', reference: instrument });
      const send = async ({ id }) => ({ status: 'sent', reference: id });`,
    async act(page) {
      await page.getByText('Staff council, agreement 14/2024').first().waitFor();
      await untilReady(page, 'ox-assessment');
      const outcome = await ask(page, 'ox-assessment', 'oxsubmit', { instrument: 'ox6' });
      assert.deepEqual(outcome, { status: 'sent', reference: 'ox6' });
      const outcomes = await page.locator('ox-assessment[side]').evaluate((element) => {
        const { handler } = element as unknown as Handing;
        const assessment = { id: 'A-1' };
        return Promise.all([handler({ wish: 'submit', assessment }), handler({ wish: 'profile' })]);
      });
      assert.deepEqual(outcomes, [{ status: 'sent', reference: 'A-1' }, undefined]);
    },
  }));

test('inbox: it asks; a listener gives the inbox, and an item that is opened', () =>
  pages.attempt({
    room: 'feedback-inbox',
    snippets: ['ask', 'answer'],
    host: `const loadInbox = async () => (${literal(sampleInbox)});
      const openItem = async (id) => 'opened ' + id;`,
    async act(page) {
      await untilReady(page, 'ox-feedback-inbox');
      const detail = { subject: 'response', id: 'r-17' };
      assert.equal(await ask(page, 'ox-feedback-inbox', 'oxdata', detail), 'opened r-17');
    },
  }));

test('inbox: data by property', () =>
  pages.attempt({
    room: 'feedback-inbox',
    snippets: ['data'],
    host: `const { items, figures, prompts } = ${literal(sampleInbox)};`,
    body: of('feedback-inbox'),
    act: (page) => untilReady(page, 'ox-feedback-inbox'),
  }));

const notes = `const notes = ${literal(sampleNotes)};`;

test('notes: it asks; listeners give them, share one and delete one', () =>
  pages.attempt({
    room: 'feedforward',
    snippets: ['ask', 'answer'],
    host: `${notes} const loadNotes = async () => ({ notes, before: null });
      const share = async ({ note }) => 'shared ' + note; const remove = async (note) => 'deleted ' + note;`,
    async act(page) {
      await untilReady(page, 'ox-feedforward');
      const one = (type: string) => ask(page, 'ox-feedforward', type, { note: 'n-1' });
      assert.equal(await one('oxshare'), 'shared n-1');
      assert.equal(await one('oxdelete'), 'deleted n-1');
    },
  }));

test('notes: data by property, and a property that takes a new one', () =>
  pages.attempt({
    room: 'feedforward',
    snippets: ['data'],
    host: `${notes} const keep = async ({ id }) => ({ status: 'sent', reference: id });`,
    body: of('feedforward'),
    async act(page) {
      await untilReady(page, 'ox-feedforward');
      const outcome = await page
        .locator('ox-feedforward')
        .evaluate((element) => (element as unknown as Handing).handler({ id: 'n-1' }));
      assert.deepEqual(outcome, { status: 'sent', reference: 'n-1' });
    },
  }));

for (const room of rooms) test(`every snippet of ${room} was tried`, () => everySnippetOf(room));
