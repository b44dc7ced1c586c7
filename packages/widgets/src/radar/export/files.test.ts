import assert from 'node:assert/strict';
import test from 'node:test';
import type { ExperienceProfile } from '@oxbow/model/experience';
import { loadWording } from '../../element/testing/wording.js';
import { compare } from '../comparison.js';
import type { ShownFigure } from '../figure-tools.js';
import {
  sampleNow,
  sampleProfile,
  sampleSegments,
  sampleSeries,
  sampleWaves,
  sampleWith,
} from '../samples.js';
import { strings as radarStrings } from '../strings.js';
import { toRadarView } from '../view-model.js';
import { toPicture } from './picture.js';
import { strings } from './strings.js';
import { writeSvg } from './svg-file.js';
import { writeTable } from './table-file.js';
import { readNamed } from '../testing/read-named.js';

async function show(data: unknown, locale = 'en') {
  const wording = await loadWording(radarStrings, locale);
  const { profile, invalid } = readNamed(data, wording.text);
  assert.ok(profile);
  const sight = { invalid, presentation: 'figure' } as const;
  const view = toRadarView(profile, sight, { ...wording, now: sampleNow });
  const own = await loadWording(strings, locale);
  const text = (key: string, values = {}) =>
    wording.text(key as 'label', values) || own.text(key as 'takeCsv', values);
  const shown: ShownFigure = {
    charts: view.charts,
    table: view.table,
    comparisons: compare(profile, locale),
    profile,
    least: undefined,
    title: view.heading.map((piece) => piece.text).join(' · '),
    sentence: view.sentence.map((piece) => piece.text).join(''),
    method: ['How it was measured.'],
  };
  return { shown, wording: { ...wording, text } };
}

const rowsOf = async (data: unknown, locale?: string) => {
  const { shown, wording } = await show(data, locale);
  return writeTable(shown, wording).slice(1).trimEnd().split('\r\n');
};

test('a table has a column for each series, with the ends of its intervals', async () => {
  const [names, first] = await rowsOf(sampleProfile);
  assert.equal(
    names,
    'Dimension,Employees,Employees: interval from,Employees: interval to,Customers,Customers: interval from,Customers: interval to,Gap,Civil Service median',
  );
  assert.equal(first, 'Scope of action,55,53,57,58,54,62,no clear difference,69');
});

test('where numbers have a decimal comma cells are parted by semicolons', async () => {
  const [, first] = await rowsOf(sampleProfile, 'de');
  assert.equal(first, 'Handlungsspielraum;55;53;57;58;54;62;kein klarer Unterschied;69');
});

test('what is withheld is words, and no number of answers is anywhere', async () => {
  const data = sampleWith(() => ({ customer: { value: 61.25, n: 4, deviation: 7 } }));
  const rows = await rowsOf(data);
  for (const row of rows.slice(1)) assert.match(row, /,too few answers \(protection\),/);
  assert.doesNotMatch(rows.join('\n'), /61|\b4\b/);
});

test('what may not be told exactly is not told exactly here either', async () => {
  const data = sampleWith(({ id }) =>
    id === 'brand' ? { employee: { value: 1.2, n: 40, deviation: 3 } } : {},
  );
  assert.match((await rowsOf(data))[5] ?? '', /^Brand,≤ 5,,,62,/);
});

test('a further series has a column, with the ends of its intervals where it has any', async () => {
  const [names = '', first] = await rowsOf(sampleSeries);
  assert.match(
    names,
    /,Gap,Partners,Partners: interval from,Partners: interval to,Public reviews,Civil Service median$/,
  );
  assert.match(first ?? '', /,41,35,47,30,69$/);
});

test('of n and deviation alone the interval is in every row: sides, further series, groups and waves', async () => {
  const score = { value: 50, n: 10, deviation: 14 };
  const scores = { customer: score, employee: score, series: { partners: score } };
  const rows = sampleProfile.dimensions.map(({ id }) => ({ id, ...scores }));
  const lines = await rowsOf({
    ...sampleSeries,
    benchmark: undefined,
    series: [{ id: 'partners', label: 'Partners', kind: 'audience' }],
    dimensions: rows,
    waves: [{ wave: '2023', dimensions: rows }],
    segments: [{ id: 'way', label: 'Way', groups: [{ id: 'a', title: 'A', dimensions: rows }] }],
  });
  assert.equal(lines.length, 1 + 3 * 6);
  for (const line of lines.slice(1))
    assert.match(line, /,50,40,60,50,40,60,no clear difference,50,40,60$/);
});

test('groups stand below all, protected as they are shown, and without a benchmark', async () => {
  const rows = await rowsOf(sampleSegments);
  assert.equal(rows.length, 1 + 4 * 6);
  assert.match(rows[0] ?? '', /^Group,Dimension,Employees,/);
  assert.equal(rows[1], 'all,Scope of action,55,53,57,58,54,62,no clear difference,69');
  assert.equal(
    rows[7],
    'Distance to customers: Every day or nearly so,Scope of action,62,,,not stated,,,cannot be compared,',
  );
  for (const row of rows.slice(19))
    assert.match(
      row,
      /^Distance to customers: Rarely or never,.*,too few answers \(protection\),,,/,
    );
});

test('a group of four is in no row, and none of its numbers', async () => {
  const few = sampleProfile.dimensions.map(({ id }) => ({ id, employee: { value: 37.4, n: 4 } }));
  const rows = await rowsOf({
    ...sampleProfile,
    waves: [{ wave: '2023', dimensions: few }],
    segments: [{ id: 'way', label: 'Way', groups: [{ id: 'a', title: 'A', dimensions: few }] }],
  });
  const told = rows.filter((row) => row.includes('Way: A') || row.startsWith('2023'));
  assert.equal(told.length, 12);
  for (const row of told) assert.match(row, /,too few answers \(protection\),/);
  assert.doesNotMatch(told.join('\n'), /37|\b4\b/);
});

test('earlier waves stand below, each with whether the same was asked', async () => {
  const rows = await rowsOf(sampleWaves);
  assert.match(rows[0] ?? '', /^Wave,Statements asked,Dimension,/);
  assert.deepEqual(
    rows
      .slice(1)
      .filter((row) => row.includes(',Brand,'))
      .map((row) => row.split(',').slice(0, 4)),
    [
      ['2024', '', 'Brand', '47'],
      ['2022', 'not the same', 'Brand', '41'],
      ['2023', 'the same', 'Brand', '45'],
    ],
  );
  const untold = await rowsOf({ ...sampleWaves, version: undefined });
  assert.match(untold[7] ?? '', /^2022,not stated,/);
});

test('what only says where a word may be broken is not in the table', async () => {
  const [, first] = await rowsOf(own('Handlungs\u00adspiel\u00adraum'));
  assert.match(first ?? '', /^Handlungsspielraum,60,70,/);
});

test('in French the names of groups keep their colon', async () => {
  const rows = await rowsOf(sampleSegments, 'fr');
  assert.match(rows[7] ?? '', /^Distance avec la clientèle : Tous les jours ou presque;/);
});

test('no name of a wave or a group becomes a formula', async () => {
  const { dimensions } = own('a');
  const rows = dimensions.map(({ id, employee }) => ({ id, ...(employee && { employee }) }));
  const lines = await rowsOf({
    ...own('a'),
    wave: '=1+1',
    waves: [{ wave: '@SUM(A1)', dimensions: rows }],
    segments: [
      { id: 'way', label: '-2', groups: [{ id: 'a', title: '=A1', dimensions: rows }] },
      { id: 'other', label: '+2', groups: [{ id: 'a', title: 'B', dimensions: rows }] },
    ],
  });
  assert.deepEqual(
    [1, 4, 7, 10].map((index) => lines[index]?.split(',').slice(0, 3)),
    [
      ["'=1+1", '', 'all'],
      ["'=1+1", '', "'-2: =A1"],
      ["'=1+1", '', "'+2: B"],
      ["'@SUM(A1)", 'not stated', 'all'],
    ],
  );
});

const own = (label: string): ExperienceProfile => ({
  instrument: 'own',
  measure: 'mean',
  dimensions: ['a', 'b', 'c'].map((id) => ({
    id,
    label: id === 'a' ? label : id,
    customer: { value: 70 },
    employee: { value: 60 },
  })),
});

for (const [label, cell] of [
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['a "b"', '"a ""b"""'],
  ['a,=b', '"a,\'=b"'],
] as const)
  test(`no name becomes a formula: ${label}`, async () => {
    const [, first = ''] = await rowsOf(own(label));
    assert.ok(first.startsWith(`${cell},60,70,`), first);
  });

const pictureOf = async (data: unknown, locale?: string) => {
  const { shown } = await show(data, locale);
  const picture = toPicture(shown, shown.charts.at(-1));
  assert.ok(picture);
  return picture;
};

test('there is no picture where there is no figure', async () => {
  const { dimensions } = sampleProfile;
  const { shown } = await show({ ...sampleProfile, dimensions: dimensions.slice(0, 2) });
  assert.equal(toPicture(shown, shown.charts.at(-1)), undefined);
});

test('a picture says what it is, with a legend and how it was measured', async () => {
  const { lines, keys, title, sentence } = await pictureOf(sampleProfile);
  const words = lines.map(({ text }) => text).join(' ');
  for (const part of [title, sentence, 'Employees', 'Civil Service median', 'How it was measured.'])
    assert.ok(words.includes(part), part);
  assert.deepEqual(
    keys.map(({ shape }) => shape),
    ['employee', 'customer', 'benchmark'],
  );
});

test('nothing of a picture lies outside of it', async () => {
  const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);
  const { lines, width, height } = await pictureOf({ ...own(long), title: long, note: long });
  for (const { text, x, y, size } of lines) {
    assert.ok(x >= 24 && y > size * 0.8 && y < height - 20, text);
    // A generous letter.
    assert.ok(x + text.length * size * 0.62 < width, text);
  }
});

test('a drawing is words and shapes alone, whatever its names hold', async () => {
  const text = writeSvg(await pictureOf(own('<script>alert("1")</script>&\u0000\u{1f600}')), 'en');
  assert.match(text, /&lt;script&gt;/);
  assert.doesNotMatch(text, /<script|\u0000|style=|href|url\(|<image/);
  // Each element is closed.
  const open = [...text.matchAll(/<([a-z]+)[^>]*[^/?]>/g)].length;
  assert.equal(open, [...text.matchAll(/<\/[a-z]+>/g)].length);
});

test('a drawing holds the outlines and marks that are shown, and nothing of what is withheld', async () => {
  const picture = await pictureOf(sampleProfile);
  const text = writeSvg(picture, 'en');
  for (const { outline, marks } of picture.chart.series)
    for (const d of [outline, ...marks]) assert.ok(text.includes(` d="${d}"`));
  assert.equal(picture.chart.series.find(({ shape }) => shape === 'customer')?.marks.length, 5);
});
