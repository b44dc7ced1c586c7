import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Channel } from '@oxbow/model/channel';
import type { ChannelCounts } from '@oxbow/model/channel-count';
import { sampleChannelMix, sampleCustomersMix, sampleFewEmployees } from './samples.js';
import type { MixSight } from './sight.js';
import { strings } from './strings.js';
import { line, plain, show } from './testing/show.js';

const months: ChannelCounts = {
  from: '2026-01-01',
  until: '2026-03-01',
  counts: [
    line('2026-01-05', 20),
    line('2026-01-06', 20, { channel: 'hotline', direction: 'out' }),
    line('2026-02-05', 30),
    line('2026-02-06', 10, { channel: 'hotline' }),
    line('2026-02-07', 4, { direction: 'internal' }),
  ],
};

const sentences: [
  locale: string,
  counts: ChannelCounts,
  wish: Partial<MixSight>,
  words: string[],
][] = [
  [
    'en-GB',
    months,
    { every: 'month' },
    [
      'Of 80 contacts with customers in 59 days, 63% took place by e‑mail, 25 points more in February 2026 than in January 2026.',
    ],
  ],
  [
    'de',
    months,
    { every: 'month' },
    [
      'Von 80 Kontakten mit der Kundschaft in 59 Tagen kamen 63 % per E‑Mail zustande, im Februar 2026 25 Prozentpunkte mehr als im Januar 2026.',
    ],
  ],
  [
    'fr',
    months,
    { every: 'month' },
    [
      'Sur 80 contacts avec la clientèle en 59 jours, 63 % ont eu lieu par e‑mail, soit 25 points de plus pendant février 2026 que pendant janvier 2026.',
    ],
  ],
  [
    'en-GB',
    months,
    { every: 'month', direction: 'out' },
    ['Of 20 contacts to customers in 59 days, 100% took place on the hotline.'],
  ],
  [
    'en-GB',
    months,
    { every: 'month', direction: 'internal' },
    ['Of 4 steps inside the firm in 59 days, 100% took place by e‑mail.'],
  ],
  [
    'en-GB',
    { ...months, until: '2026-01-06', counts: [line('2026-01-05', 1)] },
    {},
    ['Of 1 contact with customers in 5 days, 100% took place by e‑mail.'],
  ],
  [
    'en-GB',
    {
      ...months,
      counts: [
        line('2026-01-05', 3),
        line('2026-01-05', 3, { channel: 'store' }),
        line('2026-02-05', 3),
        line('2026-02-05', 3, { channel: 'store' }),
      ],
    },
    { every: 'month' },
    [
      'Of 12 contacts with customers in 59 days, 50% took place in a store; that share was the same in February 2026 as in January 2026, in whole points.',
    ],
  ],
  [
    'en-GB',
    { ...months, counts: [line('2026-01-05', 9), line('2026-01-05', 4, { side: 'employee' })] },
    { every: 'month' },
    [
      'Of 9 contacts with customers in 59 days, 100% took place by e‑mail.',
      'There were too few contacts in 59 days to tell of them (protection).',
    ],
  ],
];
for (const [locale, counts, wish, words] of sentences)
  test(`in ${locale} it is said: ${words[0]}`, async () => {
    const { sides } = await show(counts, wish, locale);
    assert.deepEqual(
      sides.map(({ sentence }) => plain(sentence)),
      words,
    );
  });

test('parts in the order of the registry, each with share, count and change; all of them are the denominator', async () => {
  const { sides } = await show(months, { every: 'month' });
  const [{ parts, total, change } = { parts: [], total: '', change: '' }] = sides;
  assert.deepEqual(
    parts.map(({ name, share, count, change }) => [name, share, count, change]),
    [
      ['Hotline', '38%', '30', '−25'],
      ['E-mail', '63%', '50', '+25'],
    ],
  );
  assert.deepEqual([total, change], ['80', 'Change in points, Jan 2026 to Feb 2026']);
});

test('at most six channels stand for themselves, the others together, named', async () => {
  const { sides } = await show(sampleCustomersMix);
  assert.deepEqual(
    sides[0]?.parts.map(({ name, look }) => [name, look]),
    [
      ['Store', 'plain'],
      ['Online shop', 'rising'],
      ['Hotline', 'dotted'],
      ['E-mail', 'level'],
      ['Chat', 'falling'],
      ['Chatbot', 'upright'],
      ['Others: Letter, Fax', 'rest'],
    ],
  );
});

test('both sides have the same parts, so that they can be compared', async () => {
  const { sides } = await show(sampleChannelMix);
  const namesOf = (place: number) => sides[place]?.parts.map(({ name, look }) => [name, look]);
  assert.equal(sides.length, 2);
  assert.deepEqual(namesOf(0), namesOf(1));
});

test('a channel keeps its look whatever is looked at', async () => {
  const lookOf = async (wish: Partial<MixSight>) =>
    (await show(sampleChannelMix, wish)).sides[0]?.parts.find(({ name }) => name === 'E-mail')
      ?.look;
  const looks = new Set([
    await lookOf({ side: 'customer' }),
    await lookOf({ side: 'employee' }),
    await lookOf({ direction: 'out' }),
    await lookOf({ every: 'day' }),
  ]);
  assert.deepEqual([...looks], ['level']);
});

test('bars are as wide as their periods have days, and stacked from the top to the bottom', async () => {
  const { sides } = await show(sampleCustomersMix, { every: 'month' });
  const bars = sides[0]?.chart?.bars ?? [];
  assert.equal(bars.length, 4);
  const widths = bars.map(({ width }) => Math.round((parseFloat(width) / 0.84) * 0.9));
  assert.deepEqual(widths, [7, 30, 31, 22]);
  for (const { pieces } of bars) {
    const whole = pieces.reduce((sum, { height }) => sum + parseFloat(height), 0);
    assert.ok(Math.abs(whole - 100) < 0.01);
  }
});

test('what is not whole, and what is empty, is said', async () => {
  const counts = { ...months, counts: [line('2026-01-05', 20), line('2026-01-26', 9)] };
  const { sides } = await show({ ...counts, until: '2026-01-28' }, { every: 'week' });
  // Engines write the spaces around the dash in several ways.
  const notes = sides[0]?.notes.map((note) => note.replaceAll(/\s–\s/g, '–'));
  assert.deepEqual(notes, [
    '* Not whole, and so drawn narrower: only 1–4 Jan 2026.',
    '* Not whole, and so drawn narrower: only 26–27 Jan 2026.',
    '3 of 5 weeks without contacts, drawn as empty frames.',
  ]);
  assert.deepEqual(
    sides[0]?.chart?.bars.map(({ frame }) => frame),
    ['empty', undefined, 'empty', 'empty', undefined],
  );
  assert.deepEqual(
    sides[0]?.chart?.ticks.map(({ period }) => period.includes('*')),
    [true, false, false, false, true],
  );
});

test('of employees no period with fewer than five contacts is told of, nor does it follow from the others', async () => {
  const { sides } = await show(sampleFewEmployees, { side: 'employee' });
  const bars = sides[0]?.chart?.bars ?? [];
  const ticks = sides[0]?.chart?.ticks ?? [];
  assert.ok(bars.filter(({ frame }) => frame === 'withheld').length > 1);
  assert.ok(bars.every(({ frame, pieces }) => frame !== 'withheld' || pieces.length === 0));
  assert.ok(ticks.some(({ total }) => total === '–'));
  assert.ok(ticks.every(({ total }) => !/^[1-4]$/.test(total)));
  assert.match(sides[0]?.notes.at(-1) ?? '', /too few contacts \(protection\)/);
});

test('steps inside the firm are no contacts, and what was not counted is said', async () => {
  const { notes } = await show(months, {}, 'en-GB', { uncounted: 2, invalid: 1 });
  assert.deepEqual(notes, [
    '4 steps inside the firm are no contacts and not counted here.',
    '2 touchpoints without a day or a direction are not counted.',
    '1 record could not be shown whole.',
  ]);
});

test('a share that is nearly nothing or nearly all is not told as 0 % or 100 %', async () => {
  const counts = [line('2026-01-05', 999), line('2026-01-05', 1, { channel: 'fax' })];
  const { sides } = await show({ ...months, counts });
  assert.deepEqual(
    sides[0]?.parts.map(({ share }) => share.replace('\u2060', '')),
    ['>99%', '<1%'],
  );
});

test('what there is to choose: only what there is', async () => {
  const ids = (options: { id: string }[]) => options.map(({ id }) => id);
  const { every, side, direction } = await show(sampleChannelMix);
  assert.deepEqual(
    [ids(every), ids(side), ids(direction)],
    [
      ['day', 'week', 'month'],
      ['customer', 'employee', 'both'],
      ['both', 'in', 'out', 'internal'],
    ],
  );
  const one = await show({ ...months, until: '2026-01-06', counts: [line('2026-01-05', 1)] });
  assert.deepEqual([one.every, one.side, one.direction], [[], [], []]);
});

test('a thousand years are cut to the last ones, and by month', async () => {
  const counts = [line('1100-01-05', 7), line('2099-12-31', 9)];
  const view = await show({ from: '1000-01-01', until: '2100-01-01', counts }, { every: 'day' });
  assert.equal(view.sides[0]?.total, '9');
  assert.ok((view.sides[0]?.chart?.bars.length ?? 0) <= 400);
  assert.match(view.notes[0] ?? '', /^Only the last 12,000 days are shown\.$/);
});

test('as much as there can be: 400 days, 14 channels, both sides, in no order', async () => {
  const channels: Channel[] = ['store', 'ecommerce', 'website', 'hotline', 'email', 'chat', 'fax'];
  const counts = Array.from({ length: 400 }, (_, place) => 399 - place).flatMap((place) => {
    const day = new Date(Date.parse('2026-01-01') + place * 86_400_000).toISOString().slice(0, 10);
    return channels.flatMap((channel) => [
      line(day, Number.MAX_SAFE_INTEGER, { channel }),
      line(day, 1, { channel, side: 'employee' }),
    ]);
  });
  const { sides } = await show(
    { from: '2026-01-01', until: '2027-02-05', counts },
    { every: 'day' },
  );
  assert.deepEqual(
    sides.map(({ chart }) => chart?.bars.length),
    [400, 400],
  );
});

test('French keeps its marks with the word', async () => {
  assert.doesNotMatch(JSON.stringify(await strings.load('fr')), / [?!;:»]|« /);
});
