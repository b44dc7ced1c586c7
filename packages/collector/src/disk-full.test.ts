import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { Command, endServer, writeConfig } from './testing/command.js';
import { makeTouchpoint } from './testing/records.js';
import { headersOf, makeFolder, until } from './testing/setup.js';
import { makeSite, type TestSite } from './testing/site.js';
import { lacksSmallDisk, SmallDisk } from './testing/small-disk.js';

// A disk that is full costs no acknowledged item: what cannot be stored is refused, and taken again when there is room.
const customer = 'customer-1';
/** PostgreSQL with its programs takes about 120 MB; the rest is filled. */
const size = 240;

let folder: ReturnType<typeof makeFolder>;
let disk: SmallDisk;
let data: string;
let site: TestSite;
let command: Command;
before(async () => {
  folder = makeFolder();
  site = await makeSite('shop');
  if (lacksSmallDisk) return;
  disk = new SmallDisk(size);
  data = join(disk.path, 'data');
  command = new Command(['--config', writeConfig(folder.path, site, { data })]);
});
after(async () => {
  if (!lacksSmallDisk) {
    await command.kill();
    endServer(data);
    disk.remove();
  }
  folder.remove();
});

/** 200 kB that no database can make smaller. */
function makePortion(): Touchpoint[] {
  const detail = () => randomBytes(9_000).toString('hex');
  return Array.from({ length: 10 }, () => makeTouchpoint({ customer, detail: detail() }));
}

async function send(url: string, touchpoints: readonly Touchpoint[]): Promise<number> {
  const answer = await fetch(`${url}/v1/touchpoints`, {
    method: 'POST',
    headers: await headersOf(site),
    body: JSON.stringify({ touchpoints }),
  });
  if (answer.status === 503) assert.match(answer.headers.get('Retry-After') ?? '', /^\d+$/);
  const text = await answer.text();
  if (answer.status === 202) assert.doesNotMatch(text, /rejected/);
  return answer.status;
}

async function readTimeline(url: string): Promise<string[]> {
  const ids: string[] = [];
  for (let before: string | null = ''; before !== null;) {
    const query: string = before && `&before=${before}`;
    const path = `${url}/v1/customers/${customer}/touchpoints?limit=50${query}`;
    const answer = await fetch(path, { headers: await headersOf(site) });
    assert.equal(answer.status, 200);
    const page = (await answer.json()) as { touchpoints: Touchpoint[]; before: string | null };
    ids.push(...page.touchpoints.map(({ id }) => id));
    before = page.before;
  }
  return ids;
}

test(
  'a full disk: what was acknowledged stays, the rest is refused with 503, and with room it goes on',
  { skip: lacksSmallDisk },
  async (context) => {
    const url = await command.url();
    const acknowledged: Touchpoint[] = [];
    const refused: Touchpoint[][] = [];
    const sendOne = async () => {
      const portion = makePortion();
      const status = await send(url, portion);
      assert.ok(status === 202 || status === 503, `answered ${status}`);
      if (status === 202) acknowledged.push(...portion);
      else refused.push(portion);
      return status;
    };
    for (let index = 0; index < 5; index += 1) assert.equal(await sendOne(), 202);
    disk.fill();
    await until('nothing more fits', async () => (await sendOne()) === 503);
    for (let index = 0; index < 20; index += 1) await sendOne();

    disk.clear();
    await until('it takes touchpoints again', async () => (await sendOne()) === 202);
    const kept = new Set(await readTimeline(url));
    const lost = acknowledged.filter(({ id }) => !kept.has(id));
    assert.deepEqual(lost, []);
    for (const portion of refused) {
      // Refused as a whole or stored as a whole, as by a connection that broke just then; never a part.
      const found = portion.filter(({ id }) => kept.has(id)).length;
      assert.ok(found === 0 || found === portion.length, `${found} of ${portion.length}`);
      await until('it is taken', async () => (await send(url, portion)) === 202);
    }
    const all = await readTimeline(url);
    const sent = [...acknowledged, ...refused.flat()].map(({ id }) => id);
    assert.deepEqual(all.toSorted(), sent.toSorted());
    context.diagnostic(
      `${acknowledged.length} acknowledged, ${refused.flat().length} refused, 0 lost, 0 doubled`,
    );
  },
);
