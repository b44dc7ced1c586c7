import { expect } from '@open-wc/testing';
import { startCollector, until, type Collector } from './testing/collector.js';
import { askFor, connect, inside, signedIn } from './testing/requests.js';

describe('what is read once', () => {
  let collector: Collector;

  beforeEach(async () => {
    collector = await startCollector();
  });

  const prompt = { id: 'after order', version: 3, questions: [] };

  it('a prompt is asked for with the site’s key alone, also where somebody is signed in', async () => {
    await collector.play({ prompt: [{ json: prompt }] });
    const connection = await connect(collector, { token: signedIn('emma') });
    const asked = askFor(inside(connection), 'prompt', 'after order');
    await until(() => asked.values.length === 1);
    expect(asked.values).to.deep.equal([prompt]);
    const [request] = (await collector.log()).requests.filter(({ route }) => route === 'prompt');
    expect(request).to.include({ path: '/v1/prompts/after%20order' });
    expect(request?.token).to.equal(undefined);
  });

  it('results are asked for with the token', async () => {
    const profile = { instrument: 'ox6', measure: 'mean', dimensions: [] };
    await collector.play({ experience: [{ json: profile }] });
    const connection = await connect(collector, { token: signedIn('emma') });
    const asked = askFor(inside(connection), 'instrument', 'ox6');
    await until(() => asked.values.length === 1);
    expect(asked.values).to.deep.equal([profile]);
    const { requests } = await collector.log();
    const request = requests.find(({ route }) => route === 'experience');
    expect(request).to.include({ path: '/v1/experience/ox6' });
    expect(atob(request!.token!.split('.')[1]!)).to.contain('emma');
  });

  const asking: [object, string][] = [
    [{ unit: 'hotline' }, '?unit=hotline'],
    [{ wave: '2025' }, '?wave=2025'],
    [{ unit: 'a&b=c', wave: '2025' }, '?unit=a%26b%3Dc&wave=2025'],
    [{ unit: '', wave: undefined }, ''],
  ];
  for (const [more, query] of asking) {
    it(`results of ${JSON.stringify(more)} are asked for as ${query || 'those of the whole'}`, async () => {
      await collector.play({ experience: [{ json: { instrument: 'ox6' } }] });
      const connection = await connect(collector, { token: signedIn('emma') });
      const asked = askFor(inside(connection), 'instrument', 'ox6', more);
      await until(() => asked.done);
      const { requests } = await collector.log();
      expect(requests.map(({ path }) => path)).to.deep.equal([`/v1/experience/ox6${query}`]);
    });
  }

  it('the results of a unit that is not shown are those that the collector leads to, with the token', async () => {
    const above = { instrument: 'ox6', unit: 'service', measure: 'mean', dimensions: [] };
    const Location = '?wave=2026&unit=service';
    await collector.play({
      experience: [{ status: 303, headers: { Location }, text: '' }, { json: above }],
    });
    const connection = await connect(collector, { token: signedIn('emma') });
    const asked = askFor(inside(connection), 'instrument', 'ox6', { unit: 'hotline' });
    await until(() => asked.values.length === 1);
    expect(asked.values).to.deep.equal([above]);
    const { requests } = await collector.log();
    expect(requests.map(({ path }) => path)).to.deep.equal([
      '/v1/experience/ox6?unit=hotline',
      `/v1/experience/ox6${Location}`,
    ]);
    expect(requests[1]!.token).to.equal(requests[0]!.token).and.to.contain('.');
  });

  it('a server that fails for a moment is asked again', async () => {
    await collector.play({ prompt: [{ status: 503, json: {} }, { json: prompt }] });
    const asked = askFor(inside(await connect(collector)), 'prompt', 'after order');
    await until(() => asked.values.length === 1);
    expect(asked.values).to.deep.equal([prompt]);
  });

  it('a prompt that is not there is a failure, once', async () => {
    await collector.play({ prompt: [{ status: 404, json: { title: 'None' } }] });
    const asked = askFor(inside(await connect(collector)), 'prompt', 'after order');
    await until(() => asked.error !== undefined);
    expect(String(asked.error)).to.contain('404');
    const { requests } = await collector.log();
    expect(requests.filter(({ route }) => route === 'prompt')).to.have.length(1);
  });
});
