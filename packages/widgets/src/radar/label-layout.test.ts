import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ox6Dimensions } from '@oxbow/model/ox6-dimensions';
import { translate } from '@oxbow/model/translation';
import { sizes, type Size } from './chart-view-model.js';
import { pointAt, reachBetween, type Frame } from './geometry.js';
import { placeLabels, type Box, type PlacedLabel } from './label-layout.js';
import { fontSize, toLines, widestOf, widthOf, type Breaks } from './label-lines.js';

const ox6 = (locale: string) => ox6Dimensions.map(({ label }) => translate(label, locale).text);
const long = 'Feedback-Tools und co-kreative Methoden';
const endless = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const sets: [string, string[]][] = [
  ['ox6 in English', ox6('en')],
  ['ox6 in German', ox6('de')],
  ['ox6 in French', ox6('fr')],
  ...[3, 4, 5, 7, 8, 12].map((count): [string, string[]] => [
    `${count} long ones`,
    Array<string>(count).fill(long),
  ]),
  ['6 short ones', ['A', 'B', 'C', 'D', 'E', 'F']],
  ['12 words without end', Array<string>(12).fill(endless)],
  ['6 in Chinese', Array<string>(6).fill('反馈工具与共同创造方法及其他相关内容')],
  ['6 of 20,000 letters', Array<string>(6).fill('word '.repeat(4000))],
  ['3 blank ones', [' ', '\n', '\u00ad']],
];

for (const size of Object.keys(sizes) as Size[]) {
  const { width, radius } = sizes[size];
  for (const [name, labels] of sets) {
    const frame: Frame = { axes: labels.length, radius, center: { x: width / 2, y: 0 } };
    const placed = placeLabels(frame, width, labels);

    test(`${size}: ${name}: there is one for each dimension, in order`, () => {
      assert.equal(placed.length, labels.length);
      placed.forEach(({ lines }, index) => {
        const [first = ''] = (labels[index] ?? '').trim().split(/[\s-]/);
        assert.ok(lines.join('').startsWith(first.slice(0, 5).replaceAll('\u00ad', '')));
      });
    });

    test(`${size}: ${name}: none reaches over the edge`, () => {
      for (const label of placed) {
        assert.ok(label.box.left >= 0 && label.box.right <= width, JSON.stringify(label));
        const [left, right] = extentOf(label);
        assert.ok(left >= -0.1 && right <= width + 0.1, JSON.stringify(label));
      }
    });

    test(`${size}: ${name}: none lies over another`, () => {
      const pairs = placed.flatMap((one, index) =>
        placed.slice(index + 1).map((other) => [one, other] as const),
      );
      for (const [one, other] of pairs)
        assert.ok(!overlap(one.box, other.box), `${one.lines} | ${other.lines}`);
    });

    test(`${size}: ${name}: none lies over the ring`, () => {
      for (const { box, lines } of placed) {
        const reach = reachBetween(frame, box.top, box.bottom);
        const [left, right] = [frame.center.x - reach, frame.center.x + reach];
        assert.ok(reach < 0 || box.right <= left || box.left >= right, `${lines}`);
      }
    });
  }
}

/** Where the text is written, from its place and anchor. */
function extentOf({ anchor, lines, x }: PlacedLabel): [left: number, right: number] {
  const width = widestOf(lines);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return [left, left + width];
}

function overlap(one: Box, other: Box): boolean {
  const isBeside = one.right <= other.left || other.right <= one.left;
  return !isBeside && one.bottom > other.top && other.bottom > one.top;
}

test('at 320 px the longest German name is shown whole', () => {
  const { width, radius } = sizes.compact;
  const frame: Frame = { axes: 6, radius, center: { x: width / 2, y: 0 } };
  const label = placeLabels(frame, width, ox6('de'))[5];
  assert.equal(label?.lines.join(' ').replaceAll('- ', '-'), long);
});

test('where there is room a label stands beside its corner', () => {
  const { width, radius } = sizes.wide;
  const frame: Frame = { axes: 6, radius, center: { x: width / 2, y: 0 } };
  const label = placeLabels(frame, width, ox6('en'))[1];
  const corner = pointAt(frame, 1, 100);
  assert.deepEqual(label?.lines, ['Competence']);
  assert.equal(label?.anchor, 'start');
  assert.ok(label !== undefined && label.x > corner.x && label.x < corner.x + 12);
  assert.ok(label.box.top < corner.y && label.box.bottom > corner.y);
});

const lines: [text: string, limit: number, count: number, Breaks, string[] | undefined][] = [
  ['Brand', 100, 1, 'spaces', ['Brand']],
  ['Brand', 100, 2, 'spaces', undefined],
  ['Scope of action', 200, 1, 'spaces', ['Scope of action']],
  ['Scope of action', 200, 2, 'spaces', ['Scope of', 'action']],
  ['Scope of action', 200, 3, 'spaces', ['Scope', 'of', 'action']],
  ['co-kreative Methoden', 200, 2, 'spaces', ['co-kreative', 'Methoden']],
  ['co-kreative Methoden', 200, 3, 'spaces', undefined],
  ['co-kreative Methoden', 200, 3, 'hyphens', ['co-', 'kreative', 'Methoden']],
  ['co-kreative Methoden', 80, 3, 'spaces', ['co-', 'kreative', 'Methoden']],
  ['Handlungs\u00adspielraum', 100, 2, 'spaces', ['Handlungs-', 'spielraum']],
  ['Handlungs\u00adspielraum', 300, 1, 'spaces', ['Handlungsspielraum']],
  ['one two three four', 50, 2, 'spaces', ['one', 'two…']],
  ['', 100, 1, 'spaces', ['']],
];
for (const [text, limit, count, breaks, expected] of lines) {
  test(`“${text}” in ${count} lines within ${limit}, at ${breaks}`, () =>
    assert.deepEqual(toLines(text, limit, count, breaks), expected));
}

test('a word without end is broken where the limit is, and no letter is lost', () => {
  const broken = toLines(endless, 120, 6)?.join('');
  assert.equal(broken, endless);
});

const sizesOfText: [string, number][] = [
  ['', 0],
  ['\u00ad', 0],
  ['mm', 2.1 * fontSize],
  ['a', 0.7 * fontSize],
  ['a\u0301', 0.7 * fontSize],
];
for (const [text, expected] of sizesOfText) {
  test(`“${text}” is taken for ${expected} wide`, () =>
    assert.ok(Math.abs(widthOf(text) - expected) < 1e-9));
}
