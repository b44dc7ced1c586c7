import assert from 'node:assert/strict';
import test from 'node:test';
import { readProfile } from '@oxbow/model/read-profile';
import { toChartView, type ChartView } from '../chart-view-model.js';
import { compare } from '../comparison.js';
import { sampleProfile, sampleWith } from '../samples.js';
import { toChartData, toChartOptions, type ChartMaterial } from './chart-settings.js';
import { dimensionAt, toFrame } from './figure-frame.js';
import { toOutlines } from './outline.js';

const series = (['customer', 'employee', 'benchmark'] as const).map((mark) => ({
  mark,
  name: { text: mark, foreign: false },
}));

function materialOf(data: unknown = sampleProfile) {
  const { profile } = readProfile(data);
  assert.ok(profile);
  const comparisons = compare(profile, 'en');
  const drawing = toChartView(comparisons, { series }, 'wide', 'en');
  assert.ok(drawing);
  const [, , width = 0, height = 0] = drawing.viewBox.split(' ').map(Number);
  const box = { left: 10, top: 5, width: width * 2, height: height * 2 };
  return {
    outlines: toOutlines(drawing, comparisons),
    names: comparisons.map(({ label }) => label.text),
    frame: toFrame(drawing, box),
    room: { width: width * 2 + 20, height: height * 2 + 5 },
    palette: {
      inks: {
        text: 'black',
        muted: 'gray',
        line: 'silver',
        edge: 'gray',
        surface: 'white',
        focus: 'blue',
      },
      series: { customer: 'blue', employee: 'red', benchmark: 'gray' },
      font: 'serif',
      strong: '600',
    },
    locale: 'en',
    isStill: false,
    drawing,
  } satisfies ChartMaterial & { drawing: ChartView };
}

const scoresOf = (data: unknown) =>
  Object.fromEntries(
    toChartData(materialOf(data)).datasets.map(({ label, data }) => [label, data]),
  );

test('the scores of each series are drawn, what is withheld as a gap', () => {
  assert.deepEqual(scoresOf(sampleProfile), {
    employee: [54.7, 66.6, 73.2, 67, 47, 71.3],
    customer: [58, 61, 66, 64, 62, null],
    benchmark: [68.7, 65.6, 75, 70.1, 60, 69.9],
  });
});

test('what may not be told exactly is drawn at its bound, without an interval', () => {
  const data = sampleWith(({ id }) =>
    id === 'brand' ? { employee: { value: 1.2, n: 40, deviation: 3 } } : {},
  );
  assert.equal(scoresOf(data)['employee']?.[4], 5);
  const employees = materialOf(data).drawing.series.find(({ shape }) => shape === 'employee');
  assert.equal(employees?.intervals.length, 5);
});

test('groups of four are not drawn at all', () => {
  const data = sampleWith(() => ({ customer: { value: 60, n: 4 } }));
  assert.deepEqual(scoresOf(data)['customer'], [null, null, null, null, null, null]);
});

test('outlines are never filled, and told apart by dash and mark', () => {
  const { datasets } = toChartData(materialOf());
  assert.deepEqual(
    datasets.map(({ fill, spanGaps }) => [fill, spanGaps]),
    datasets.map(() => [false, false]),
  );
  const looks = datasets.map(({ borderDash, pointStyle }) =>
    JSON.stringify([borderDash, pointStyle]),
  );
  assert.equal(new Set(looks).size, 3);
});

test('the ring lies where that of the drawing does', () => {
  const material = materialOf();
  const { center, radius } = material.frame;
  const options = toChartOptions(material);
  assert.deepEqual(options.layout?.padding, {
    left: center.x - radius,
    right: material.room.width - center.x - radius,
    top: center.y - radius,
    bottom: material.room.height - center.y - radius,
  });
  assert.deepEqual([center.x, radius], [10 + 432, 248]);
});

for (const [isStill, animation] of [
  [true, false],
  [false, { duration: 240 }],
] as const)
  test(`scores move: ${!isStill}`, () => {
    assert.deepEqual(toChartOptions({ ...materialOf(), isStill }).animation, animation);
  });

for (const [what, angle, share, index] of [
  ['the top', 0, 0.5, 0],
  ['right of the top, beyond the middle between two', 31, 0.9, 1],
  ['left of the top', -20, 0.9, 0],
  ['the lower left', 240, 1.3, 4],
  ['a name beside the ring', 300, 1.5, 5],
  ['the very middle', 0, 0.05, undefined],
  ['far outside', 90, 2, undefined],
] as const)
  test(`what a pointer means at ${what}`, () => {
    const { frame } = materialOf();
    const turn = (angle * Math.PI) / 180;
    const { center, radius } = frame;
    const x = center.x + Math.sin(turn) * radius * share;
    const y = center.y - Math.cos(turn) * radius * share;
    assert.equal(dimensionAt(frame, { x, y }), index);
  });
