import { expect, waitUntil } from '@open-wc/testing';
import { connect, pageWith, startCollector, type Script } from '../collector.js';
import { expand } from './expand.js';
import { inputs } from './inputs.js';
import {
  goodPrompt,
  goodText,
  goodTouchpoint,
  listen,
  loadOxbow,
  place,
  settled,
  textOf,
  type OxbowElement,
} from './page.js';

// The `message-or-endpoint` cases of hostile-inputs.json that an endpoint can answer, on <ox-connection> and the two
// widgets that ask it; a good record stands elsewhere on the page. Not here: `pm-null-origin` and `pm-string` belong to
// frame messages, which come with the frame form of the widgets; `jwt-none` is refused by the collector, see
// packages/collector/src/identity.test.ts; when the connection gives up on `resp-slow` is a time, see `npm run bench`.

const valueOf = (id: string) => {
  const input = inputs.find((one) => one.id === `message-or-endpoint-${id}`);
  return expand(input!.value);
};
await loadOxbow();

const patient = { timeout: 8000, interval: 20 };

/** What the collector does instead of answering as it should. */
const answers: [id: string, step: () => Record<string, unknown>, warning: RegExp][] = [
  ['resp-html', () => ({ text: valueOf('resp-html') }), /text\/html instead of application\/json/],
  ['resp-wrong-type', () => ({ json: valueOf('resp-wrong-type') }), /something else than a page/],
  ['resp-huge', () => ({ bytes: String(valueOf('resp-huge')).length }), /more than \d+ bytes/],
];

const placeGood = () => place('ox-customer-timeline', (one) => (one.data = [goodTouchpoint]));

/** Adds a connection to a collector that follows a script, with one widget inside, beside a good timeline. */
async function putBeside(script: Script, tag: string, set: (element: OxbowElement) => void) {
  const good = await placeGood();
  const collector = await startCollector(script);
  const element = document.createElement(tag) as OxbowElement;
  set(element);
  connect(collector).append(element);
  return { good, collector, element };
}

const putTimeline = (script: Script) =>
  putBeside(script, 'ox-customer-timeline', (one) => one.setAttribute('customer', 'c-1'));
const putPrompt = (script: Script) =>
  putBeside(script, 'ox-feedback-prompt', (one) => (one.data = goodPrompt));

const buttonOf = (element: Element, name: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find(
    (button) => button.textContent?.trim() === name,
  );

const shows = (element: Element, text: string) =>
  waitUntil(
    () => textOf(element).includes(text),
    `“${text}” is shown instead of: ${textOf(element)}`,
    patient,
  );

async function handIn(prompt: OxbowElement): Promise<void> {
  await settled(prompt);
  const field = prompt.shadowRoot!.querySelector('textarea')!;
  field.value = 'Quick delivery.';
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  buttonOf(prompt, 'Send')!.click();
}

/** Notes every time the element says that something was sent. */
function noteSent(element: Element): { count: () => number } {
  let count = 0;
  const look = () => (count += /\bSent\b/.test(textOf(element)) ? 1 : 0);
  new MutationObserver(look).observe(element.shadowRoot!, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return { count: () => count };
}

afterEach(() => document.body.replaceChildren());

describe('hostile answers of an endpoint', () => {
  for (const [id, step, warning] of answers) {
    it(`${id}: the timeline says that it failed, and a press asks again`, async () => {
      const { warnings, faults } = await listen(async () => {
        // The connection has tried on for a moment by then.
        const { good, collector, element } = await putTimeline({ page: [step()] });
        await settled(element);
        expect(element.state).to.equal('error');
        expect(element.shadowRoot!.querySelector('[role=alert]')?.textContent).to.contain(
          'could not be loaded',
        );
        expect(textOf(good)).to.contain(goodText);
        buttonOf(element, 'Try again')!.click();
        await collector.play({ page: [pageWith('The second try')] });
        await shows(element, 'The second try');
        expect(element.state).to.equal('ready');
      });
      expect(faults).to.deep.equal([]);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0])
        .to.match(/^<ox-customer-timeline> the request for its data failed/)
        .and.to.match(warning);
    });

    it(`${id}: the prompt does not say sent before it was`, async () => {
      const { warnings, faults } = await listen(async () => {
        const { good, collector, element } = await putPrompt({ responses: [step()] });
        const sent = noteSent(element);
        await handIn(element);
        await shows(element, 'Saved on this device');
        const attempts = async () => (await collector.requests('responses')).length;
        await waitUntil(async () => (await attempts()) >= 2, 'it is tried again', patient);
        expect(sent.count()).to.equal(0);
        expect(textOf(good)).to.contain(goodText);
        await collector.play({});
        dispatchEvent(new Event('online'));
        await shows(element, 'Sent. Thank you.');
        expect(await collector.stored()).to.have.lengthOf(1);
      });
      expect([warnings, faults]).to.deep.equal([[], []]);
    }).timeout(20_000);
  }

  it('resp-slow: the timeline waits without harm, and is given up when the host asks anew', async () => {
    expect(valueOf('resp-slow')).to.be.instanceOf(Promise);
    const { warnings, faults } = await listen(async () => {
      const script = { page: [{ hang: true }, pageWith('The second try')] };
      const { good, collector, element } = await putTimeline(script);
      const asked = async () => (await collector.requests('page')).length;
      await waitUntil(async () => (await asked()) === 1, 'it has asked', patient);
      expect(element.state).to.equal('loading');
      expect(textOf(good)).to.contain(goodText);
      element.refresh();
      await shows(element, 'The second try');
      expect(await asked()).to.equal(2);
    });
    expect([warnings, faults]).to.deep.equal([[], []]);
  });

  it('resp-slow: the prompt says that it is saved, not that it is sent', async () => {
    const { warnings, faults } = await listen(async () => {
      const { good, collector, element } = await putPrompt({ responses: [{ hang: true }] });
      const sent = noteSent(element);
      await handIn(element);
      await shows(element, 'Saved on this device');
      const asked = async () => (await collector.requests('responses')).length;
      await waitUntil(async () => (await asked()) === 1, 'it was handed on', patient);
      expect(sent.count()).to.equal(0);
      expect(textOf(good)).to.contain(goodText);
    });
    expect([warnings, faults]).to.deep.equal([[], []]);
  });

  it('token-in-attr: it is not used, and its remedy is named once', async () => {
    const [, token = ''] = /token="(.+)"/.exec(String(valueOf('token-in-attr'))) ?? [];
    expect(token).to.match(/^eyJ/);
    const { warnings, faults } = await listen(async () => {
      const good = await placeGood();
      const collector = await startCollector({ page: [pageWith('With another token')] });
      const element = document.createElement('ox-customer-timeline');
      element.setAttribute('customer', 'c-1');
      connect(collector, { token }).append(element);
      await shows(element, 'With another token');
      const sent = (await collector.requests('page')).map((request) => request.token);
      expect(sent).to.have.lengthOf(1).and.not.to.include(token);
      expect(textOf(good)).to.contain(goodText);
    });
    expect(faults).to.deep.equal([]);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0])
      .to.match(/^<ox-connection> ignores the attribute "token"/)
      .and.to.contain('"tokenurl"')
      .and.not.to.contain('eyJ');
  });
});
