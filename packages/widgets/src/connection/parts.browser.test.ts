import { expect } from '@open-wc/testing';
import type { Response } from '@oxbow/model/response';
import { keepEntry, listEntries, removeEntry, sequenceOf, updateEntry } from './outbox.js';
import {
  clearOutbox,
  newResponse,
  startCollector,
  until,
  type Collector,
} from './testing/collector.js';
import { denyStorage, storedIds, toEntry } from './testing/outbox.js';
import { connect, handIn, inside } from './testing/requests.js';

/** Parts of one response: all but the last are `partial`. */
function partsOf(count: number): Response[] {
  const response = { ...newResponse(), receipt: 'pUb7Dvq8TnOGdYtQoGq_-A' };
  return Array.from({ length: count }, (_, sequence) => ({
    ...response,
    sequence,
    ...(sequence < count - 1 && { partial: true as const }),
  }));
}

const sequencesIn = (requests: { body?: unknown }[]) =>
  requests.map(({ body }) => (body as { responses: Response[] }).responses[0]?.sequence);

describe('a response in parts', () => {
  let collector: Collector;

  beforeEach(async () => {
    await clearOutbox();
    collector = await startCollector();
  });

  for (const isDenied of [false, true]) {
    const where = isDenied ? 'in the page' : 'on the device';
    it(`waits ${where} once: the latest part takes the place of the others`, async () => {
      const denied = isDenied ? denyStorage() : undefined;
      try {
        const [first, second, third] = partsOf(3).map((response) =>
          toEntry(collector, { response, id: response.id }),
        );
        for (const entry of [first!, third!, second!]) await keepEntry(entry);
        expect((await listEntries()).map(sequenceOf)).to.deep.equal([2]);
        await removeEntry(first!.id, 1);
        await updateEntry({ ...second!, failures: 7 });
        const [kept] = await listEntries();
        expect([kept && sequenceOf(kept), kept?.failures]).to.deep.equal([2, 0]);
        await removeEntry(first!.id, 2);
        expect(await listEntries()).to.deep.equal([]);
      } finally {
        denied?.restore();
      }
    });
  }

  it('is sent as it is by then, also where an earlier part was told to wait', async () => {
    await collector.play({
      responses: [{ status: 503, headers: { 'retry-after': '60' } }, {}],
    });
    const target = inside(await connect(collector));
    const [first, last] = partsOf(2);
    handIn(target, first!);
    await until(async () => (await collector.log()).requests.length === 1);
    const sent = handIn(target, last!);
    await until(() => sent.done);
    expect(sent.values.map(({ status }) => status)).to.deep.equal(['saved', 'sent']);
    expect(sequencesIn((await collector.log()).requests)).to.deep.equal([0, 1]);
    expect(await storedIds()).to.deep.equal([]);
  });

  it('a part that arrives while a later one was kept is not taken for it', async () => {
    await collector.play({ responses: [{ delay: 400 }, { delay: 400 }] });
    const target = inside(await connect(collector));
    const [first, last] = partsOf(2);
    handIn(target, first!);
    await until(async () => (await collector.log()).requests.length === 1);
    const sent = handIn(target, last!);
    await until(async () => (await collector.log()).requests.length === 2);
    expect(sent.values.map(({ status }) => status)).to.deep.equal(['saved']);
    await until(() => sent.done);
    expect(sent.values.map(({ status }) => status)).to.deep.equal(['saved', 'sent']);
    expect(sequencesIn((await collector.log()).requests)).to.deep.equal([0, 1]);
    expect(await storedIds()).to.deep.equal([]);
  });
});
