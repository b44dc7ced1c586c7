import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { writeTouchpointCsv } from '@oxbow/model/touchpoint-export';
import { openDatabase } from '../database/database.js';
import { connectionTo } from '../database/embedded/embedded.js';
import { Command, endServer, serverProcess } from '../testing/command.js';
import { makeTouchpoint } from '../testing/records.js';
import { makeFolder, until } from '../testing/setup.js';
import { typeOn } from '../testing/typed.js';

let folder: ReturnType<typeof makeFolder>;
let data: string;
let type: ReturnType<typeof typeOn>;
before(async () => {
  folder = makeFolder();
  data = join(folder.path, 'data');
  type = typeOn(data);
  for (const site of ['shop', 'bank', 'slow']) {
    await type(['site', 'add', site, '--origin', 'https://a.example']);
  }
  await type(['site', 'add', 'open', '--origin', 'https://a.example']);
  await type(['site', 'set', 'open', '--settings', '{"redaction":false}']);
});
after(() => {
  endServer(data);
  folder.remove();
});

function write(name: string, content: string | Buffer): string {
  const file = join(folder.path, name);
  writeFileSync(file, content);
  return file;
}

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../../connectors/src/testing/fixtures/${name}`, import.meta.url));

const line = (change: object = {}) => JSON.stringify(makeTouchpoint(change));
const event = (id: string) =>
  JSON.stringify({
    ...{ specversion: '1.0', id, source: '/crm', type: 'oxbow.touchpoint.call', subject: '17' },
    time: '2026-02-01T12:00:00Z',
    data: { channel: 'hotline', direction: 'in', title: 'A call', side: 'customer' },
  });
const csvHead = 'subject_id,at,channel,kind,ref,n_lines,amount,currency,country\n';

interface Row {
  format: string;
  file: () => string;
  more?: string[];
  said: string;
  /** What is said the second time. */
  again: string;
  errors?: RegExp;
}

const files: Record<string, Row> = {
  'touchpoints, one per line': {
    format: 'touchpoints',
    file: () => write('lines.ndjson', `${line()}\n\n${line()}\n`),
    said: '2 rows read: 2 records stored, 0 there before, 0 rows rejected',
    again: '2 rows read: 0 records stored, 2 there before, 0 rows rejected',
  },
  'touchpoints, some of which cannot be stored': {
    format: 'touchpoints',
    file: () =>
      write('mixed.ndjson', `${line()}\n{"id":\n${line({ channel: 'pigeon' })}\n${line()}`),
    said: '4 rows read: 2 records stored, 0 there before, 2 rows rejected',
    again: '4 rows read: 0 records stored, 2 there before, 2 rows rejected',
    errors: /^Row 2 was rejected: not JSON\nRow 3 was rejected: channel: [^\n]+$/,
  },
  'touchpoints, a list': {
    format: 'touchpoints',
    file: () => write('list.json', `\uFEFF [${line()},\n{},${line()}]`),
    said: '3 rows read: 2 records stored, 0 there before, 1 rows rejected',
    again: '3 rows read: 0 records stored, 2 there before, 1 rows rejected',
    errors: /^Row 2 was rejected: id: /,
  },
  'more touchpoints than are stored at once, one of them twice': {
    format: 'touchpoints',
    file: () => {
      const lines = Array.from({ length: 1201 }, () => line());
      return write('many.ndjson', [...lines, lines[3]].join('\n'));
    },
    said: '1202 rows read: 1201 records stored, 1 there before, 0 rows rejected',
    again: '1202 rows read: 0 records stored, 1202 there before, 0 rows rejected',
  },
  'events of CloudEvents': {
    format: 'cloud-events',
    file: () => write('events.ndjson', `${event('1')}\n${event('2')}\n{"specversion":"0.3"}\n`),
    said: '3 rows read: 2 records stored, 0 there before, 1 rows rejected',
    again: '3 rows read: 0 records stored, 2 there before, 1 rows rejected',
    errors: /^Row 3 was rejected: specversion: /,
  },
  'batches of CloudEvents, one per line': {
    format: 'cloud-events',
    file: () =>
      write('batches.ndjson', `[${event('3')},{"id":"4"}]\n${event('5')}\n[]\n[${event('6')}]\n`),
    said: '4 rows read: 3 records stored, 0 there before, 1 rows rejected',
    again: '4 rows read: 0 records stored, 3 there before, 1 rows rejected',
    errors: /^Row 1 was rejected: record 2: specversion: /,
  },
  'one batch of CloudEvents': {
    format: 'cloud-events',
    file: () => write('batch.json', `[\n${event('7')},\n${event('8')}]`),
    said: '2 rows read: 2 records stored, 0 there before, 0 rows rejected',
    again: '2 rows read: 0 records stored, 2 there before, 0 rows rejected',
  },
  'one event of CloudEvents, over several lines': {
    format: 'cloud-events',
    file: () => write('event.json', JSON.stringify(JSON.parse(event('9')), null, 2)),
    said: '1 rows read: 1 records stored, 0 there before, 0 rows rejected',
    again: '1 rows read: 0 records stored, 1 there before, 0 rows rejected',
  },
  'ticket audits of Zendesk': {
    format: 'zendesk-audits',
    file: () => fixture('zendesk-audits.json'),
    said: '6 rows read: 6 records stored, 0 there before, 1 rows rejected',
    again: '6 rows read: 0 records stored, 6 there before, 1 rows rejected',
    errors: /^Row 6 was rejected: ticket_id: the requester of "667" is not known$/,
  },
  'ticket audits, more than are read at once: the ticket is known from the first': {
    format: 'zendesk-audits',
    file: () => {
      const [first, , , change] = JSON.parse(readFileSync(fixture('zendesk-audits.json'), 'utf8'));
      const of = (id: number, audit: object) => ({ ...audit, id, ticket_id: 668 });
      const changes = Array.from({ length: 600 }, (_, index) => of(index + 2, change));
      return write(
        'answer.json',
        JSON.stringify({ audits: [of(1, first), ...changes], count: 601 }),
      );
    },
    said: '601 rows read: 601 records stored, 0 there before, 0 rows rejected',
    again: '601 rows read: 0 records stored, 601 there before, 0 rows rejected',
  },
  'cases of Salesforce': {
    format: 'salesforce-cases',
    file: () => fixture('salesforce-cases.json'),
    said: '4 rows read: 5 records stored, 0 there before, 1 rows rejected',
    again: '4 rows read: 0 records stored, 5 there before, 1 rows rejected',
    errors: /^Row 4 was rejected: CreatedDate: [^\n]+\nRow 3: closed at [^\n]+$/,
  },
  'tasks of Salesforce, an answer of its interface, with the cases': {
    format: 'salesforce-tasks',
    file: () => {
      const records: unknown = JSON.parse(readFileSync(fixture('salesforce-tasks.json'), 'utf8'));
      return write('tasks.json', JSON.stringify({ totalSize: 4, done: true, records }, null, 2));
    },
    more: ['--cases', fixture('salesforce-cases.json')],
    said: '4 rows read: 3 records stored, 0 there before, 1 rows rejected',
    again: '4 rows read: 0 records stored, 3 there before, 1 rows rejected',
    errors: /^Row 4 was rejected: IsDeleted: it was deleted\nRow 2: it does not say who wrote/,
  },
  'orders of Shopify, an answer of its interface per line': {
    format: 'shopify-orders',
    file: () => {
      const orders = JSON.parse(readFileSync(fixture('shopify-orders.json'), 'utf8')) as unknown[];
      const answers = [{ orders: orders.slice(0, 2) }, { orders: orders.slice(2) }];
      return write('orders.ndjson', answers.map((one) => JSON.stringify(one)).join('\n'));
    },
    said: '5 rows read: 6 records stored, 0 there before, 2 rows rejected',
    again: '5 rows read: 0 records stored, 6 there before, 2 rows rejected',
    errors:
      /^Row 2 was rejected: record 1: test: [^\n]+\nRow 2 was rejected: record 2: total_price: [^\n]+\nRow 1: record 2: refunds\[0\] is left out: [^\n]+\nRow 1: record 2: refunds\[2\]: [^\n]+$/,
  },
  'touchpoints as a timeline exports them, one without a title': {
    format: 'touchpoints-csv',
    file: () => {
      const many = Array.from({ length: 1201 }, () => makeTouchpoint({ title: '=1+1' }));
      many.splice(600, 0, makeTouchpoint({ title: '' }));
      return write('export.csv', writeTouchpointCsv(many));
    },
    said: '1202 rows read: 1201 records stored, 0 there before, 1 rows rejected',
    again: '1202 rows read: 0 records stored, 1201 there before, 1 rows rejected',
    errors: /^Row 601 was rejected: title: /,
  },
  'Online Retail': {
    format: 'online-retail',
    file: () => fixture('online-retail-touchpoints.csv'),
    more: ['--lines', fixture('online-retail-lines.csv')],
    said: '11 rows read: 11 records stored, 0 there before, 0 rows rejected',
    again: '11 rows read: 0 records stored, 11 there before, 0 rows rejected',
  },
  'CSV with a row that lacks a cell, one that has too many, and one of another channel': {
    format: 'online-retail',
    file: () =>
      write(
        'cells.csv',
        `\uFEFF${csvHead}9,2011-04-11T13:29:00,e-commerce,order,1,2,3.5,GBP,Spain\n` +
          '9,2011-04-11T13:29:00,e-commerce,order,2,2,3.5,GBP\n' +
          '9,2011-04-11T13:29:00,e-commerce,order,3,2,3.5,GBP,Spain,x\n' +
          '9,2011-04-11T13:29:00,pigeon,order,4,2,3.5,GBP,Spain\n' +
          '9,2011-04-11T13:29:00,e-commerce,order,5,2,3.5,GBP,Spain\n',
      ),
    said: '5 rows read: 2 records stored, 0 there before, 3 rows rejected',
    again: '5 rows read: 0 records stored, 2 there before, 3 rows rejected',
    errors:
      /^Row 2 was rejected: it has 8 cells, and there are 9 columns\nRow 3 was rejected: it has 10 cells[^\n]*\nRow 4 was rejected: channel: "pigeon" is not known$/,
  },
  'complaints, each of several touchpoints': {
    format: 'cfpb-complaints',
    file: () => fixture('cfpb-complaints.csv'),
    said: '12 rows read: 24 records stored, 0 there before, 0 rows rejected',
    again: '12 rows read: 0 records stored, 24 there before, 0 rows rejected',
    errors: /^Row \d+: sent to the company on [^\n]+$/,
  },
  'objectives of Sourcegraph': {
    format: 'sourcegraph-okrs',
    file: () => fixture('sourcegraph-2021_q1.json'),
    said: '20 rows read: 6 records stored, 0 there before, 0 rows rejected',
    again: '20 rows read: 0 records stored, 6 there before, 0 rows rejected',
  },
};

for (const [name, { format, file, more = [], said, again, errors = /^$/ }] of Object.entries(
  files,
)) {
  test(`${name}: each row is accounted for, and a second time nothing is stored`, async () => {
    const words = ['import', 'shop', file(), '--format', format, ...more];
    const code = / 0 rows rejected/.test(said) ? 0 : 3;
    for (const expected of [said, again]) {
      const typed = await type(words);
      assert.deepEqual([typed.output, typed.code], [expected, code], typed.errors);
      assert.match(typed.errors, errors);
    }
  });
}

for (const [name, format, content, message] of [
  [
    'CSV whose quote is never closed',
    'online-retail',
    `${csvHead}"secret-1,2\n`,
    /x\.csv cannot be read: .*CSV.*after row 0\.$/,
  ],
  [
    'CSV in the letters of another time',
    'online-retail',
    Buffer.from(`${csvHead}secret-1,größe\n`, 'latin1'),
    /x\.csv cannot be read: it is not UTF-8, after row 0\.$/,
  ],
  [
    'a list in the letters of another time',
    'touchpoints',
    Buffer.from('[{"title":"secret-1 größe"}]', 'latin1'),
    /x\.csv cannot be read: it is not UTF-8\.$/,
  ],
  [
    'a list that is not JSON',
    'touchpoints',
    '[{"title":"secret-1"',
    /x\.csv cannot be read: it is not JSON\.$/,
  ],
  [
    'objectives that are not JSON',
    'sourcegraph-okrs',
    'secret-1',
    /x\.csv cannot be read: it is not JSON\.$/,
  ],
] as const) {
  test(`${name} is one sentence, without what stands in the file`, async () => {
    const typed = await type(['import', 'shop', write('x.csv', content), '--format', format]);
    assert.equal(typed.code, 1);
    assert.match(typed.errors, message);
    assert.doesNotMatch(typed.errors, /secret|\n/);
  });
}

test('what a customer looked for is redacted, unless the site has switched that off', async () => {
  const words = 'refund anna@shop.example';
  for (const [site, expected] of [
    ['shop', 'refund [e-mail]'],
    ['open', words],
  ] as const) {
    const file = write('search.ndjson', `${line({ customer: 'seeker', search: { words } })}\n`);
    await type(['import', site, file, '--format', 'touchpoints']);
    const exported = await type(['export', site, '--customer', 'seeker']);
    const [record] = exported.output.split('\n');
    assert.match(record ?? '', /"kind":"touchpoint"/);
    assert.ok(record?.includes(`"words":"${expected}"`), record);
  }
});

test('what happened before its customer was erased is rejected, row by row', async () => {
  const file = write(
    'late.ndjson',
    `${line({ customer: 'gone' })}\n${line({ customer: 'here' })}\n`,
  );
  await type(['erase', 'bank', 'gone']);
  const typed = await type(['import', 'bank', file, '--format', 'touchpoints']);
  assert.equal(typed.output, '2 rows read: 1 records stored, 0 there before, 1 rows rejected');
  assert.equal(typed.errors, 'Row 1 was rejected: its customer was erased after it happened');

  const exported = await type(['export', 'bank', '--customer', 'here']);
  const records = exported.output.split('\n').map((text) => JSON.parse(text) as { kind?: string });
  assert.deepEqual(
    records.map(({ kind }) => kind),
    ['touchpoint', 'audit', undefined],
  );
  assert.deepEqual(records.at(-1), { count: 2 });
  assert.match(
    (await type(['audit', 'bank', '--customer', 'here'])).output,
    /^\S+ {2}customer\.export {2}command {2}[\da-f]{16}$/,
  );
  assert.match((await type(['audit', 'bank'])).output, / customer\.erase .*\n.* customer\.export /);
});

test('retention says what it would delete, deletes it, and then there is nothing left to delete', async () => {
  await type(['site', 'set', 'bank', '--settings', '{"retention":{"touchpoints":1}}']);
  const now = { now: () => Date.parse('2026-12-01T00:00:00Z') };
  const dry = await type(['retention', '--dry-run'], now);
  assert.match(dry.output, /^bank: touchpoints 1, /m);
  assert.equal(dry.errors, 'Nothing was deleted.');
  assert.match((await type(['retention'], now)).output, /^bank: touchpoints 1, /m);
  assert.match((await type(['retention'], now)).output, /^bank: touchpoints 0, /m);
});

test('killed in the middle and begun again, it has stored everything, once', async () => {
  const rows = 30_000;
  const file = write(
    'large.ndjson',
    Array.from({ length: rows }, (_, index) => line({ customer: `${index % 700}` })).join('\n'),
  );
  const words = ['import', 'slow', file, '--format', 'touchpoints', '--data', data];
  const count = async () => {
    const database = openDatabase(connectionTo(data), { connections: 1 });
    try {
      const [row] = await database.query<{ count: string }>(
        `select count(*) from oxbow.touchpoint where site = 'slow'`,
      );
      return Number(row?.count);
    } finally {
      await database.close();
    }
  };
  let stored = 0;
  for (let round = 0; round < 2; round += 1) {
    const command = new Command(words);
    const least = stored + 1000;
    await until('some are stored', async () => {
      stored = await count().catch(() => stored);
      return stored >= least;
    });
    process.kill(serverProcess(data) ?? 0, 'SIGKILL');
    await command.kill();
  }
  assert.ok(stored < rows, 'it was killed before its end');
  const typed = await type(words);
  assert.equal(typed.code, 0, typed.errors);
  const [, read, added, before] =
    /^(\d+) rows read: (\d+) records stored, (\d+) there before/.exec(typed.output) ?? [];
  assert.equal(Number(read), rows);
  assert.equal(Number(added) + Number(before), rows);
  assert.ok(Number(before) >= stored, `${before} of at least ${stored}`);
  const again = await type(words);
  assert.equal(
    again.output,
    `${rows} rows read: 0 records stored, ${rows} there before, 0 rows rejected`,
  );
});
