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
