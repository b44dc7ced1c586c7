import { expect } from '@open-wc/testing';
import { expand } from './expand.js';
import { inputs, sampleOf } from './inputs.js';
import {
  goodCount,
  goodMix,
  goodTouchpoint,
  listen,
  loadOxbow,
  place,
  settled,
  strangers,
  textOf,
  type OxbowElement,
} from './page.js';

// What only a mix of channels takes: touchpoints that it counts itself, handovers that it reads when they are opened, and
// attributes that say what is looked at.

await loadOxbow();
const tag = 'ox-channel-mix';

afterEach(() => document.querySelector(tag)?.remove());

/** Shows a mix, and expects of it what holds whatever a host gives. */
async function show(
  data: unknown,
  attributes: Record<string, string> = {},
): Promise<{ element: OxbowElement; warnings: string[] }> {
  let element: OxbowElement | undefined;
  const { warnings, faults } = await listen(async () => {
    element = await place(tag, (one) => {
      for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
      one.data = data;
    });
    for (const summary of element.shadowRoot!.querySelectorAll('summary')) summary.click();
    // What is opened is brought, and drawn then.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await settled(element);
  });
  expect(faults).to.deep.equal([]);
  expect(strangers(element!)).to.deep.equal([]);
  expect(textOf(element!)).not.to.match(/Invalid Date|\bNaN\b|Infinity|∞/);
  const drawn = [...element!.shadowRoot!.querySelectorAll('svg *')];
  expect(drawn.flatMap((one) => [...one.attributes].map(({ value }) => value)).join()).not.to.match(
    /NaN|Infinity|undefined/,
  );
  return { element: element!, warnings };
}

const second = { ...goodTouchpoint, id: 'second', at: '2026-03-02T09:30:00Z', channel: 'hotline' };

describe('hostile words in touchpoints that are counted', () => {
  for (const { id, value } of sampleOf(
    inputs.filter(({ kind }) => kind === 'text' || kind === 'url'),
  )) {
    it(`${id}: counted, and not a word of it shown`, async () => {
      const text = String(expand(value));
      const words = { id: text, title: text, detail: text, type: text, team: text, agent: text };
      const links = { channel: text, customer: text, case: text, previous: text, link: text };
      const { element } = await show([{ ...goodTouchpoint, ...words, ...links }, second]);
      expect(element.state).to.equal('ready');
      const shown = textOf(element);
      expect(shown).to.contain('2 contacts with customers').and.to.contain('Other channel');
      expect(shown).not.to.contain(text);
    });
  }
});

describe('hostile times of touchpoints that are counted', () => {
  const far = ['9999-12-31T23:00:00Z', '9999-12-30T23:00:00-10:00', '0001-01-01T00:00:00Z'];
  const dates = sampleOf(inputs.filter(({ kind }) => kind === 'date'));
  for (const [id, at] of [
    ...dates.map(({ id, value }) => [id, expand(value)] as const),
    ...far.map((moment) => [moment, moment] as const),
  ]) {
    for (const timezone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Honolulu']) {
      it(`${id} in ${timezone}: the others are counted`, async () => {
        const { element } = await show([{ ...second, id: 'bad', at }, second], { timezone });
        expect(element.state).to.equal('ready');
        expect(textOf(element)).to.match(/[12] contacts? with customers|no contacts in/);
      });

      it(`${id} in ${timezone}, alone: never a broken view`, async () => {
        const { element } = await show([{ ...second, id: 'bad', at }], { timezone });
        expect(['ready', 'error']).to.include(element.state);
      });
    }
  }
});

describe('hostile handovers', () => {
  const good = {
    ...{ from: 'chat', to: 'email', count: goodCount },
    ...{ carried: goodCount, lost: 0, unstated: 0, inferred: 0 },
  };
  const odd = inputs.filter(
    ({ id, kind }) => kind === 'number' || (kind === 'property' && id !== 'property-mutated-after'),
  );
  for (const { id, value } of sampleOf(odd)) {
    it(`${id}: the good ones are shown`, async () => {
      const bad = expand(value);
      const cells = [bad, { ...good, from: 'fax', count: bad, carried: bad }, good];
      const { element, warnings } = await show({ ...goodMix, handovers: { cells } });
      expect(element.shadowRoot!.querySelector('.matrix td .strong')?.textContent).to.equal(
        String(goodCount),
      );
      expect(warnings).to.have.lengthOf(1);
      element.remove();
      await show({ ...goodMix, handovers: bad });
    });
  }
});

describe('hostile attributes of a mix', () => {
  const words = sampleOf(inputs.filter(({ kind }) => kind === 'text' || kind === 'locale-or-zone'));
  const names = ['days', 'until', 'every', 'side', 'direction', 'presentation', 'timezone'];
  for (const [id, word] of [
    ...words.map(({ id, value }) => [id, String(expand(value))] as const),
    ...['constructor', '__proto__', '-1', '1e999', 'NaN'].map((one) => [one, one] as const),
  ]) {
    it(`${id}: what there is is shown`, async () => {
      const attributes = Object.fromEntries(names.map((name) => [name, word]));
      const { element } = await show(goodMix, attributes);
      expect(element.state).to.equal('ready');
      expect(textOf(element)).to.contain(String(goodCount)).and.to.contain('contacts');
    });
  }

  for (const counts of [
    { ...goodMix, from: '0001-01-01' },
    { ...goodMix, until: '9999-12-31' },
    { ...goodMix, from: '0001-01-01', until: '9999-12-31' },
  ]) {
    it(`from ${counts.from} until ${counts.until}: the latest days are shown, and it is said`, async () => {
      const { element } = await show(counts);
      expect(element.state).to.equal('ready');
      expect(textOf(element)).to.contain('Only the last 12,000 days are shown.');
    });
  }
});
