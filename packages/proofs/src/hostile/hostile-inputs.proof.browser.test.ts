import { expect, waitUntil } from '@open-wc/testing';
import { toDataScript } from '@oxbow/widgets/data-script';
import { expand, type HostileInput } from './expand.js';
import { inputs, sampleOf } from './inputs.js';
import {
  goodCount,
  goodInbox,
  goodInstrument,
  goodItem,
  goodJourney,
  goodMix,
  goodObjective,
  goodProfile,
  goodPrompt,
  goodSeries,
  goodText,
  goodTouchpoint,
  holdersOf,
  isIsolated,
  listen,
  loadOxbow,
  place,
  settled,
  strangers,
  textOf,
  type OxbowElement,
} from './page.js';

await loadOxbow();

/** Most characters of a text of the host, see `Translation` of the model. */
const longestText = 20_000;

/** The item of an inbox that holds the hostile value. */
const badId = '0198c0de-0000-7000-8000-000000000002';

const toOptions = (label: unknown) => ['one', 'two'].map((id) => ({ id, label }));

/** A question that is certainly asked first, so that what comes after it is asked second. */
const widgets = {
  'ox-feedback-prompt': {
    good: goodPrompt,
    bad: 'not a prompt',
    /** The hostile value as a question's title behind the good question. */
    withText: (value: unknown) => ({
      ...goodPrompt,
      version: 2,
      questions: [...goodPrompt.questions, { type: 'text', id: 'bad', title: value }],
    }),
    /** The hostile value as a question of its own. */
    withRecord: (value: unknown) => ({
      ...goodPrompt,
      version: 2,
      questions: [...goodPrompt.questions, value],
    }),
  },
  'ox-customer-timeline': {
    good: [goodTouchpoint],
    bad: 'not a list',
    withText: (value: unknown) => [
      { ...goodTouchpoint, id: 'bad', title: value, detail: value, team: value, place: value },
      goodTouchpoint,
    ],
    withRecord: (value: unknown) => [value, goodTouchpoint],
  },
  'ox-okr-card': {
    good: goodObjective,
    bad: 'not an objective',
    withText: (value: unknown) => ({
      ...goodObjective,
      why: value,
      owner: value,
      contributions: [{ audience: value, text: value, link: value }],
      health: { status: 'at-risk', at: '2026-03-01T09:30:00Z', by: value, note: value },
      keyResults: [
        ...goodObjective.keyResults,
        {
          ...goodObjective.keyResults[0],
          id: 'bad',
          title: value,
          note: value,
          unit: value,
          source: { label: value, link: value },
        },
      ],
    }),
    withRecord: (value: unknown) => ({
      ...goodObjective,
      keyResults: [value, ...goodObjective.keyResults],
    }),
  },
  'ox-radar': {
    good: goodProfile,
    bad: 'not a profile',
    withText: (value: unknown) => ({
      ...goodProfile,
      dimensions: [
        ...goodProfile.dimensions,
        { id: 'bad', label: value, customer: { value: 10 }, employee: { value: 90 } },
      ],
    }),
    withRecord: (value: unknown) => ({
      ...goodProfile,
      dimensions: [value, ...goodProfile.dimensions],
    }),
  },
  'ox-feedback-inbox': {
    good: goodInbox,
    bad: 'not an inbox',
    /** The hostile value as a question's text, and wherever it is short enough as what somebody answered or said. */
    withText: (value: unknown) => {
      const upTo = (most: number) =>
        typeof value === 'string' && value.length <= most ? value : 'Too long';
      const { response } = goodItem;
      const answers = [
        { type: 'text', question: 'said', value: upTo(5000) },
        { type: 'choice', question: 'chosen', value: ['one'], other: upTo(100) },
        { type: 'contact', question: 'reach', value: { name: upTo(100) } },
      ];
      const questions = [
        { type: 'text', id: 'said', title: value },
        { type: 'choice', id: 'chosen', title: value, options: toOptions(value), other: true },
        { type: 'contact', id: 'reach', title: value, fields: ['name'] },
      ];
      return {
        ...goodInbox,
        items: [
          {
            ...goodItem,
            id: badId,
            reference: upTo(60),
            team: upTo(100),
            assignee: upTo(100),
            customer: upTo(100),
            change: upTo(5000),
            resolution: upTo(5000),
            response: { ...response, id: badId, prompt: 'asked', answers },
            replies: [
              { id: badId, at: response.at, from: 'firm', text: upTo(5000), by: upTo(100) },
            ],
          },
          goodItem,
        ],
        prompts: [{ id: 'asked', version: 1, questions }],
      };
    },
    withRecord: (value: unknown) => ({ ...goodInbox, items: [value, goodItem] }),
  },
  'ox-score-card': {
    good: goodSeries,
    bad: 'not a series',
    /** A title that cannot be read leaves nothing to show. */
    withText: (value: unknown) => ({
      ...goodSeries,
      title: typeof value === 'string' && value.length <= longestText ? value : 'Score',
      periods: [{ ...goodSeries.periods[0], label: value }, ...goodSeries.periods],
    }),
    withRecord: (value: unknown) => ({ ...goodSeries, periods: [value, ...goodSeries.periods] }),
  },
  'ox-journey': {
    good: goodJourney,
    bad: 'not a journey',
    withText: (value: unknown) => ({
      ...goodJourney,
      steps: [
        ...goodJourney.steps,
        {
          ...{ id: 'bad', stage: 'help', lane: 'couple', title: value },
          ...{ receiver: 'advice', receiverTitle: value },
          link: typeof value === 'string' ? value.slice(0, 2048) : 'none',
        },
      ],
    }),
    withRecord: (value: unknown) => ({ ...goodJourney, steps: [value, ...goodJourney.steps] }),
  },
  'ox-channel-mix': {
    good: goodMix,
    bad: 'not a mix',
    /** The hostile value as what a host writes freely: the name of a channel. */
    withText: (value: unknown) => ({
      ...goodMix,
      counts: [...goodMix.counts, { ...goodMix.counts[0], channel: value, count: 5 }],
      handovers: {
        cells: [value, 'store'].map((from) => ({
          ...{ from, to: value, count: 1 },
          ...{ carried: 1, lost: 0, unstated: 0, inferred: 0 },
        })),
      },
    }),
    withRecord: (value: unknown) => ({ ...goodMix, counts: [value, ...goodMix.counts] }),
  },
  'ox-assessment': {
    good: goodInstrument,
    bad: 'not an instrument',
    withText: (value: unknown) => ({
      ...goodInstrument,
      items: [...goodInstrument.items, { ...goodInstrument.items[0], id: 'bad', text: value }],
    }),
    withRecord: (value: unknown) => ({
      ...goodInstrument,
      items: [value, ...goodInstrument.items],
    }),
  },
} as const;
type Tag = keyof typeof widgets;
const tags = Object.keys(widgets) as Tag[];

/** What the good record shows: its text, or its count where no word of a host is shown. */
const shownOf = (tag: Tag) => (tag === 'ox-channel-mix' ? String(goodCount) : goodText);

afterEach(() => {
  for (const element of document.querySelectorAll(tags.join(', '))) element.remove();
});

/** Shows data in each widget and expects the good record, no stranger and no fault; gives each element to `then`. */
async function withBoth(
  data: (tag: Tag) => unknown,
  then: (element: OxbowElement, tag: Tag, warnings: string[]) => void | Promise<void> = () => {},
): Promise<void> {
  for (const tag of tags) {
    const { warnings, faults } = await listen(async () => {
      const element = await place(tag, (one) => (one.data = data(tag)));
      expect(textOf(element), tag).to.contain(shownOf(tag));
      expect(strangers(element), tag).to.deep.equal([]);
      expect(textOf(element)).not.to.match(/Invalid Date|\bNaN\b/);
    });
    expect(faults, tag).to.deep.equal([]);
    await then(document.querySelector<OxbowElement>(tag)!, tag, warnings);
  }
}

function of(kind: HostileInput['kind']): HostileInput[] {
  return inputs.filter((input) => input.kind === kind);
}

/** Goes to where a widget shows the hostile value, when it is not there at once. */
async function showBad(element: OxbowElement, tag: Tag): Promise<void> {
  if (tag === 'ox-feedback-prompt') await nextQuestion(element);
  if (tag === 'ox-channel-mix') {
    element.shadowRoot!.querySelector('summary')!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('.matrix'), 'the handovers');
  }
  if (tag !== 'ox-feedback-inbox') return;
  element.shadowRoot!.querySelector<HTMLElement>(`[data-id="${badId}"] .title`)!.click();
  await element.updateComplete;
}

/** Expects the words of a host; of a mix none, since what is no channel of the registry is another channel. */
function expectSaid(element: OxbowElement, tag: Tag, text: string): void {
  if (tag === 'ox-channel-mix')
    expect(textOf(element), tag).to.contain('Other channel').and.not.to.contain(text);
  else expect(textOf(element), tag).to.contain(text);
}

/** Presses Next until the prompt asks its second question. */
async function nextQuestion(element: OxbowElement): Promise<void> {
  const next = [...element.shadowRoot!.querySelectorAll('button')].find(
    (button) => button.textContent?.trim() === 'Next',
  );
  next!.click();
  await element.updateComplete;
}

describe('hostile texts', () => {
  for (const { id, value, expect: outcome } of sampleOf(of('text'))) {
    it(`${id}: ${outcome}`, async () => {
      const text = String(expand(value));
      await withBoth(
        (tag) => widgets[tag].withText(text),
        async (element, tag) => {
          await showBad(element, tag);
          expectSaid(element, tag, text);
          expect(strangers(element), tag).to.deep.equal([]);
          for (const holder of holdersOf(element, text)) {
            expect(isIsolated(holder), `${tag}: ${holder.localName} isolates`).to.equal(true);
          }
        },
      );
    });
  }

  it('text-json-in-script: written by the helper for hosts it cannot break out of the script', async () => {
    const text = String(inputs.find(({ id }) => id === 'text-json-in-script')?.value);
    for (const tag of tags) {
      const { faults } = await listen(async () => {
        const page = document.createElement('div');
        page.innerHTML = `<${tag}>${toDataScript(widgets[tag].withText(text))}</${tag}>`;
        document.body.append(page);
        const element = page.querySelector<OxbowElement>(tag)!;
        expect(page.querySelectorAll('script')).to.have.lengthOf(1);
        await settled(element);
        expect(textOf(element), tag).to.contain(shownOf(tag));
        page.remove();
      });
      expect(faults, tag).to.deep.equal([]);
    }
  });

  it('text-object-object: as the whole attribute it counts as absent, with one warning', async () => {
    for (const tag of tags) {
      const { warnings, faults } = await listen(async () => {
        const element = await place(tag, (one) => one.setAttribute('data', '[object Object]'));
        expect(element.state).to.equal('error');
        expect(textOf(element)).to.contain('data').and.to.contain('[object Object]');
      });
      expect([warnings.length, faults], tag).to.deep.equal([1, []]);
    }
  });
});

describe('hostile addresses', () => {
  for (const { id, value, expect: outcome } of sampleOf(of('url'))) {
    it(`${id}: ${outcome}`, async () => {
      const address = String(expand(value));
      await withBoth(
        (tag) =>
          tag === 'ox-customer-timeline'
            ? [
                {
                  ...goodTouchpoint,
                  id: 'bad',
                  title: 'With an address',
                  detail: 'x',
                  link: address,
                },
                goodTouchpoint,
              ]
            : widgets[tag].withText(address),
        async (element, tag, warnings) => {
          if (tag !== 'ox-customer-timeline' && address.length > longestText) {
            // No text is that long: it is counted as bad and not shown. An inbox then names a question and quotes none.
            expect(textOf(element), tag).not.to.contain(address);
            if (!['ox-feedback-inbox', 'ox-channel-mix'].includes(tag))
              expect(warnings.join()).to.match(/1 of [24] could not be shown whole\./);
            return;
          }
          await showBad(element, tag);
          await openDetails(element);
          expectSaid(element, tag, address.slice(0, 60));
          expect(
            [...element.shadowRoot!.querySelectorAll('[href], [src], [action]')],
            tag,
          ).to.deep.equal([]);
        },
      );
    });
  }

  it('a plain address is linked, so the cases above can fail', async () => {
    const element = await place(
      'ox-customer-timeline',
      (one) => (one.data = [{ ...goodTouchpoint, detail: 'x', link: 'https://example.com/1' }]),
    );
    await openDetails(element);
    expect(element.shadowRoot!.querySelector('a')?.getAttribute('href')).to.equal(
      'https://example.com/1',
    );
  });
});

async function openDetails(element: OxbowElement): Promise<void> {
  for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>(
    'button[aria-expanded=false]',
  ))
    button.click();
  await element.updateComplete;
}

describe('hostile attributes', () => {
  for (const { id, value, expect: outcome } of sampleOf(of('json-attribute'))) {
    it(`${id}: ${outcome}`, async () => {
      const text = String(expand(value));
      for (const tag of tags) {
        const { warnings, faults } = await listen(async () => {
          const element = await place(tag, (one) => one.setAttribute('data', text));
          expect(element.state, tag).to.equal(text === '[]' ? 'empty' : 'error');
          expect(element.shadowRoot!.querySelector('[role=alert]')?.textContent, tag).to.match(
            /data/,
          );
          element.data = widgets[tag].good;
          await settled(element);
          expect(textOf(element), tag).to.contain(shownOf(tag));
        });
        expect(warnings, tag).to.have.lengthOf(1);
        expect(faults, tag).to.deep.equal([]);
      }
    });
  }

  it('what was shown before a broken attribute stays', async () => {
    for (const tag of tags) {
      const element = await place(tag, (one) => (one.data = widgets[tag].good));
      const { warnings } = await listen(async () => {
        element.setAttribute('data', '{');
        await element.updateComplete;
      });
      expect(textOf(element)).to.contain(shownOf(tag)).and.to.contain('attribute');
      expect(warnings).to.have.lengthOf(1);
    }
  });
});

describe('hostile properties', () => {
  for (const { id, value, expect: outcome } of sampleOf(
    of('property').filter(({ id }) => id !== 'property-mutated-after'),
  )) {
    it(`${id}, as one record: ${outcome}`, () =>
      withBoth((tag) => widgets[tag].withRecord(expand(value))));

    it(`${id}, as the whole: ${outcome}`, async () => {
      const hostile = expand(value);
      for (const tag of tags) {
        const { faults } = await listen(async () => {
          const element = await place(tag, (one) => (one.data = hostile));
          expect(['error', 'ready', 'empty'], tag).to.include(element.state);
          expect(strangers(element), tag).to.deep.equal([]);
          element.data = widgets[tag].good;
          await waitUntil(
            () => textOf(element).includes(shownOf(tag)),
            `${tag} shows good data afterwards`,
          );
        });
        expect(faults, tag).to.deep.equal([]);
        document.querySelector(tag)!.remove();
      }
    });
  }

  it('property-mutated-after: the same list set again after a change is read again', async () => {
    const list: unknown[] = [goodTouchpoint];
    const element = await place('ox-customer-timeline', (one) => (one.data = list));
    list.push({ ...goodTouchpoint, id: 'second', title: 'The second record' });
    element.data = list;
    await element.updateComplete;
    expect(textOf(element)).to.contain('The second record');
  });

  it('property-date: a Date is taken where a time is expected', async () => {
    const element = await place(
      'ox-customer-timeline',
      (one) => (one.data = [{ ...goodTouchpoint, at: new Date('2026-05-01T12:00:00Z') }]),
    );
    expect(element.shadowRoot!.querySelector('time')?.dateTime).to.contain('2026-05-01');
  });
});

describe('hostile dates', () => {
  /** Written so that a time can be read from them; all others stand under "unknown date". */
  const readable = ['date-ns', 'date-rfc-9557'];
  for (const { id, value, expect: outcome } of sampleOf(of('date'))) {
    it(`${id}: ${outcome}`, async () => {
      const at = expand(value);
      await withBoth(
        (tag) =>
          tag === 'ox-customer-timeline'
            ? [{ ...goodTouchpoint, id: 'bad', title: 'The dated record', at }, goodTouchpoint]
            : tag === 'ox-channel-mix'
              ? widgets[tag].withRecord({ ...goodMix.counts[0], day: at })
              : widgets[tag].withText(at),
        (element, tag, warnings) => {
          // A day is not a time: none of these is one.
          if (tag === 'ox-channel-mix') expect(warnings).to.have.lengthOf(1);
          if (tag !== 'ox-customer-timeline') return;
          expect(textOf(element)).to.contain('The dated record');
          expect(/unknown date/i.test(textOf(element))).to.equal(!readable.includes(id));
          expect(warnings.length).to.equal(readable.includes(id) ? 0 : 1);
        },
      );
    });
  }
});

describe('hostile languages and time zones', () => {
  for (const { id, value, expect: outcome } of sampleOf(of('locale-or-zone'))) {
    it(`${id}: ${outcome}`, async () => {
      const text = String(expand(value));
      const attribute = id.includes('zone-zone') ? 'timezone' : 'lang';
      for (const tag of tags) {
        const { warnings, faults } = await listen(async () => {
          const element = await place(tag, (one) => {
            one.setAttribute(attribute, text);
            one.data = widgets[tag].good;
          });
          expect(textOf(element), tag).to.contain(shownOf(tag));
          if (tag === 'ox-customer-timeline') expect(textOf(element)).to.match(/2026/);
        });
        expect(faults, tag).to.deep.equal([]);
        expect(warnings.length, warnings.join()).to.be.lessThan(2);
      }
    });
  }
});

describe('hostile numbers', () => {
  const ofRadar = (id: string) => id.startsWith('number-radar');
  for (const { id, value, expect: outcome } of sampleOf(
    of('number').filter((input) => !ofRadar(input.id)),
  )) {
    it(`${id}: ${outcome}`, async () => {
      const number = expand(value);
      await withBoth(
        (tag) =>
          tag === 'ox-customer-timeline'
            ? [
                {
                  ...goodTouchpoint,
                  id: 'bad',
                  title: 'The counted record',
                  amount: { value: number, currency: 'EUR' },
                  rating: { value: number, maximum: number },
                  sentiment: { value: number, source: 'customer' },
                },
                goodTouchpoint,
              ]
            : widgets[tag].withRecord(
                {
                  'ox-okr-card': {
                    ...goodObjective.keyResults[0],
                    id: 'bad',
                    target: number,
                    current: number,
                  },
                  'ox-radar': {
                    id: 'bad',
                    customer: { value: number, n: number, deviation: number },
                    employee: { value: number, interval: { low: number, high: number } },
                    benchmark: number,
                  },
                  'ox-feedback-prompt': { type: 'text', id: number, title: 'x' },
                  'ox-feedback-inbox': {
                    ...goodItem,
                    id: badId,
                    response: {
                      ...goodItem.response,
                      id: badId,
                      answers: [{ type: 'nps', question: 'score', value: number }],
                    },
                  },
                  'ox-score-card': { label: 'bad', counts: Array(11).fill(number) },
                  'ox-journey': { id: 'bad', stage: 'help', lane: 'couple', title: number },
                  'ox-channel-mix': { ...goodMix.counts[0], channel: 'fax', count: number },
                  'ox-assessment': { ...goodInstrument.items[0], id: number },
                }[tag],
              ),
        (element, tag) => {
          if (tag === 'ox-customer-timeline')
            expect(textOf(element)).to.contain('The counted record');
          expect(textOf(element)).not.to.match(/Infinity|∞/);
          for (const gauge of element.shadowRoot!.querySelectorAll('[aria-valuenow]')) {
            expect(Number(gauge.getAttribute('aria-valuenow'))).to.be.within(
              Number(gauge.getAttribute('aria-valuemin')),
              Number(gauge.getAttribute('aria-valuemax')),
            );
          }
        },
      );
    });
  }

  for (const { id, value, expect: outcome } of sampleOf(
    of('number').filter((input) => !ofRadar(input.id)),
  )) {
    it(`${id}, as a figure of an inbox: ${outcome}`, async () => {
      const number = expand(value);
      const { faults } = await listen(async () => {
        const element = await place('ox-feedback-inbox', (one) => {
          const team = { team: 'Gifts', received: 10, answered: 9, rate: 0.9 };
          const teams = [{ ...team, median: number, ninetieth: number }];
          const figures = { days: 30, waiting: 1, oldest: null, teams, destinations: [] };
          one.data = { ...goodInbox, figures };
        });
        expect(textOf(element)).to.contain(goodText);
        expect(textOf(element)).not.to.match(/NaN|Infinity|∞|\d{8}/);
      });
      expect(faults).to.deep.equal([]);
    });
  }

  for (const { id, value, expect: outcome } of sampleOf(
    of('number').filter((input) => ofRadar(input.id)),
  )) {
    it(`${id}: ${outcome}`, async () => {
      const axes = (expand(value) as unknown[]).map((_, index) => ({
        ...goodProfile.dimensions[0],
        id: `axis-${index}`,
      }));
      const { faults } = await listen(async () => {
        const element = await place(
          'ox-radar',
          (one) => (one.data = { ...goodProfile, dimensions: axes }),
        );
        expect(element.state).to.equal(axes.length === 0 ? 'error' : 'ready');
        const shown = Math.min(axes.length, 60);
        expect(element.shadowRoot!.querySelectorAll('tbody tr')).to.have.lengthOf(shown);
        const drawing = [...element.shadowRoot!.querySelectorAll('svg *')];
        const attributes = drawing.flatMap((one) => [...one.attributes].map((each) => each.value));
        expect(attributes.join()).not.to.match(/NaN|Infinity/);
      });
      expect(faults).to.deep.equal([]);
    });
  }
});

describe('hostile styles', () => {
  const properties = [
    'surface',
    'text',
    'accent',
    'on-accent',
    'customers',
    'muted',
    'line',
    'edge',
    'focus',
    'size-s',
    'size-m',
    'size-l',
    'radius',
    'lift',
    'density',
    'target',
    'motion',
    'block-size',
    'part-1',
    'part-7',
  ];
  for (const { id, value, expect: outcome } of sampleOf(of('css'))) {
    it(`${id}: ${outcome}`, async () => {
      const css = String(expand(value));
      performance.clearResourceTimings();
      for (const tag of tags) {
        const { faults } = await listen(async () => {
          const element = await place(tag, (one) => {
            for (const property of properties) one.style.setProperty(`--ox-${property}`, css);
            one.data = widgets[tag].good;
          });
          expect(textOf(element), tag).to.contain(shownOf(tag));
          const { display, visibility } = getComputedStyle(element);
          expect([display, visibility], tag).to.deep.equal(['block', 'visible']);
          expect(element.getBoundingClientRect().width, tag)
            .to.be.greaterThan(0)
            .and.most(innerWidth);
        });
        expect(faults, tag).to.deep.equal([]);
      }
      expect(
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.includes('evil')),
      ).to.deep.equal([]);
    });
  }
});
