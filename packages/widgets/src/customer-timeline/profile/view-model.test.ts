import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCustomerProfile } from '@oxbow/model/read-customer-profile';
import { loadWording } from '../../element/testing/wording.js';
import { sampleNow, sampleProfile } from '../samples.js';
import { strings as timelineStrings } from '../strings.js';
import { strings, type ProfileSetting } from './strings.js';
import { toProfileView, type Head, type ProfileView } from './view-model.js';

async function viewOf(
  profile: object,
  head: Partial<Omit<Head, 'profile'>> &
    Partial<Pick<ProfileSetting, 'locale' | 'now' | 'timeZone'>> = {},
): Promise<ProfileView> {
  const { locale = 'en-GB', now = sampleNow, timeZone = 'Europe/London', ...rest } = head;
  const [own, timeline] = await Promise.all([
    loadWording(strings, locale),
    loadWording(timelineStrings, locale),
  ]);
  const reading = readCustomerProfile(profile, '');
  assert.ok(reading.profile);
  return toProfileView(
    { profile: reading.profile, ...rest },
    {
      ...{ locale, now, timeZone },
      text: (key, values) =>
        own.text(key as 'needs', values) || timeline.text(key as 'label', values),
    },
  );
}

/** What is there, and nothing of what is not. */
const told = (view: ProfileView) => JSON.parse(JSON.stringify(view)) as unknown;

test('a profile in English', async () =>
  assert.deepEqual(told(await viewOf(sampleProfile, { channels: 4 })), {
    cases: {
      open: [
        {
          id: 'K-2081',
          title: 'Two broken cups',
          facts: 'case K-2081, since 1 December 2011',
          shown: false,
        },
      ],
      closed: '1 closed case',
    },
    nextStep: {
      title: 'Send two new cups',
      owner: 'by Team Gifts',
      due: 'due on 5 December 2011',
      isOverdue: false,
    },
    needs: ['More padding in the box', 'Invoices to the office'],
    preferred: 'by e\u2011mail',
    advisor: { name: 'M. Okafor', team: 'Team Gifts', talk: 'Talk to M. Okafor' },
    stage: 'Regular customer',
    channels: '4',
    disclosure: [
      { label: 'What for', text: 'To help with open cases.', isStated: true },
      { label: 'From where', text: 'Shop, hotline, e‑mail and till', isStated: true },
      { label: 'Kept', text: 'For 24 months after the last contact', isStated: true },
      { label: 'Seen by', text: 'not stated', isStated: false },
    ],
  }));

test('a profile without a fact shows nothing', async () =>
  assert.deepEqual(told(await viewOf({})), {}));

const dues: [string, string, string | undefined, string, boolean][] = [
  ['tomorrow', '2011-12-03', '2011-12-02T12:00:00Z', 'due on 3 December 2011', false],
  ['today', '2011-12-02', '2011-12-02T12:00:00Z', 'due today, 2 December 2011', false],
  [
    'yesterday',
    '2011-12-01',
    '2011-12-02T12:00:00Z',
    'overdue for 1 day, was due on 1 December 2011',
    true,
  ],
  ['last year', '2010-12-02', '2011-12-02T12:00:00Z', 'overdue, was due on 2 December 2010', true],
  // It is Saturday already where it is shown.
  [
    'on a Friday that is over in Tokyo',
    '2011-12-02',
    '2011-12-02T16:00:00Z',
    'overdue for 1 day, was due on 2 December 2011',
    true,
  ],
];
for (const [name, due, now, words, isOverdue] of dues)
  test(`what was to be done ${name} is “${words}”`, async () => {
    const timeZone = name.includes('Tokyo') ? 'Asia/Tokyo' : 'Europe/London';
    const view = await viewOf(
      { followup: { title: 'Call', due } },
      { now: Date.parse(now ?? ''), timeZone },
    );
    assert.deepEqual([view.nextStep?.due, view.nextStep?.isOverdue], [words, isOverdue]);
  });

const cases: [string, object, object][] = [
  ['without title and day', { id: 'A', open: true }, { title: 'case A', facts: undefined }],
  ['without a day', { id: 'A', title: 'Cups', open: true }, { title: 'Cups', facts: 'case A' }],
  [
    'without a title',
    { id: 'A', since: '2011-12-01', open: true },
    { title: 'case A', facts: 'case A, since 1 December 2011' },
  ],
];
for (const [name, given, expected] of cases)
  test(`an open case ${name}`, async () => {
    const { cases: view } = await viewOf({ cases: [given] });
    assert.deepEqual(view?.open, [{ id: 'A', shown: false, ...expected }]);
  });

test('where no case is open, that is said', async () => {
  const { cases: view } = await viewOf({ cases: [{ id: 'A', open: false }] });
  assert.deepEqual(view, { open: [], none: 'none', closed: '1 closed case' });
});

test('the case whose touchpoints alone are shown is known', async () => {
  const { cases: view } = await viewOf(sampleProfile, { shownCase: 'K-2081' });
  assert.deepEqual(
    view?.open.map(({ shown }) => shown),
    [true],
  );
});

const moods: [string, number[], string, string | undefined][] = [
  ['en', [0.5], 'Stated once: good. That makes no trend.', undefined],
  ['en', [-0.5, 0, 0.5], 'Stated 3 times, too few for a trend. The latest: good.', undefined],
  [
    'en',
    [-1, -1, 1, 1],
    'Better than before, by 4 stated moods. The latest: very good.',
    '0.0,24.0 33.3,24.0 66.7,0.0 100.0,0.0',
  ],
  [
    'en',
    [1, 1, 0, 0],
    'Worse than before, by 4 stated moods. The latest: neither good nor bad.',
    '0.0,0.0 33.3,0.0 66.7,12.0 100.0,12.0',
  ],
  [
    'en',
    [0, 0, 0, 0],
    'Unchanged, by 4 stated moods. The latest: neither good nor bad.',
    '0.0,12.0 33.3,12.0 66.7,12.0 100.0,12.0',
  ],
  [
    'de',
    [-1, -1, 1, 1],
    'Besser als zuvor, nach 4 angegebenen Stimmungen. Zuletzt: sehr gut.',
    '0.0,24.0 33.3,24.0 66.7,0.0 100.0,0.0',
  ],
  ['fr', [0.5], 'Exprimée une fois : bonne. Cela ne fait pas une tendance.', undefined],
];
for (const [locale, values, words, points] of moods)
  test(`moods ${values.join(', ')} in ${locale}: ${words}`, async () => {
    const { mood } = await viewOf(
      {},
      { locale, moods: values.map((value, at) => ({ at, value })) },
    );
    assert.equal(mood?.text, words);
    assert.equal(mood?.line?.points, points);
  });

const hidden: [string, string][] = [
  ['en', 'needs and advisor (only for those who serve this customer)'],
  [
    'de',
    'Bedürfnisse und Ansprechperson (nur für alle, die diese Kundin oder diesen Kunden betreuen)',
  ],
];
for (const [locale, words] of hidden)
  test(`in ${locale} what is masked is named and not told`, async () => {
    const view = await viewOf({ ...sampleProfile, masked: ['needs', 'advisor'] }, { locale });
    assert.deepEqual([view.needs, view.advisor, view.masked], [undefined, undefined, words]);
  });

const links: [string, string | undefined][] = [
  ['https://firm.example/okafor', '(opens in a new tab)'],
  ['tel:+441134960000', undefined],
];
for (const [link, newTab] of links)
  test(`an advisor at ${link}`, async () => {
    const { advisor } = await viewOf({ advisor: { name: 'M. Okafor', link } });
    assert.deepEqual([advisor?.link, advisor?.newTab], [link, newTab]);
  });
