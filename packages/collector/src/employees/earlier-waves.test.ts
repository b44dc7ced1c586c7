import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExperienceProfile } from '@oxbow/model/experience';
import { ox6 } from '@oxbow/model/ox6';
import { makeAssessment, makeWave } from '../testing/employees.js';
import { withEarlier } from './earlier-waves.js';
import { toResults, type SealedContent } from './results.js';

const score = (value: number) => ({ value, n: 40 });
const rows = ['scope', 'brand'].map((id) => ({ id, label: id, employee: score(70) }));
const present: ExperienceProfile = {
  instrument: 'own',
  version: 2,
  wave: '2026',
  measure: 'mean',
  series: [{ id: 'partner', label: 'Partners', kind: 'audience' }],
  dimensions: rows,
};
const former: ExperienceProfile = { ...present, version: 1, wave: '2025' };
const told = rows.map(({ id, employee }) => ({ id, employee }));
const partner = { partner: score(50) };

const table: [string, ExperienceProfile, object | undefined][] = [
  ['as it was', former, { wave: '2025', version: 1, dimensions: told }],
  [
    'with a dimension that is no more',
    { ...former, dimensions: [...rows, { id: 'old', employee: score(1) }] },
    { wave: '2025', version: 1, dimensions: told },
  ],
  ['with none of the dimensions', { ...former, dimensions: [{ id: 'old' }] }, undefined],
  [
    'with a series that is there, and one that is no more',
    {
      ...former,
      series: [...(present.series ?? []), { id: 'owner', label: 'Owners', kind: 'audience' }],
      dimensions: [{ ...rows[0]!, series: { ...partner, owner: score(9) } }],
    },
    { wave: '2025', version: 1, dimensions: [{ ...told[0], series: partner }] },
  ],
  [
    'of which some statements were not asked',
    { ...former, excluded: ['scope.e1', 'scope.e2'] },
    { wave: '2025', version: 1, excluded: ['scope.e1', 'scope.e2'], dimensions: told },
  ],
  [
    'of an older collector, which only counted what was not asked',
    { ...former, excluded: 2 },
    { wave: '2025', version: 1, excluded: 2, dimensions: told },
  ],
  [
    'with a higher threshold',
    { ...former, threshold: 8 },
    { wave: '2025', version: 1, threshold: 8, dimensions: told },
  ],
  [
    'with the threshold that counts without one',
    { ...former, threshold: 5 },
    { wave: '2025', version: 1, dimensions: told },
  ],
  ['with another measure', { ...former, measure: 'favourable' }, undefined],
  [
    'with segments, reliability and waves of its own',
    {
      ...former,
      dimensions: [{ ...rows[0]!, reliability: { employee: { n: 40, alpha: 0.8 } } }],
      waves: [{ wave: '2024', dimensions: told.slice(0, 1) }],
      segments: [
        {
          id: 'way',
          label: 'Way',
          groups: [{ id: 'a', title: 'A', dimensions: told.slice(0, 1) }],
        },
      ],
    },
    { wave: '2025', version: 1, dimensions: [told[0]] },
  ],
];
for (const [name, earlier, expected] of table) {
  test(`an earlier wave ${name}`, () => {
    assert.ok(ExperienceProfile.safeParse(earlier).success);
    const profile = withEarlier(JSON.stringify(present), [JSON.stringify(earlier)]);
    assert.deepEqual(ExperienceProfile.parse(profile), profile);
    assert.deepEqual(profile, { ...present, ...(expected && { waves: [expected] }) });
  });
}

test('what an older collector has published and is no profile now is left out, the others are in order', () => {
  const texts = ['2025', '2024'].map((wave) => JSON.stringify({ ...former, wave }));
  const profile = withEarlier(JSON.stringify(present), ['{"measure":"mean"}', ...texts]);
  assert.deepEqual(
    profile.waves?.map(({ wave }) => wave),
    ['2024', '2025'],
  );
});

test('statements that were struck are named, segments and further audiences are told', () => {
  const struck = ox6.items
    .filter(({ side }) => side === 'employee')
    .map(({ id }) => id)
    .slice(0, 2);
  const { variants: _, ...own } = {
    ...ox6,
    sides: [...ox6.sides, { id: 'partner', label: 'Partners' }],
    items: [
      ...ox6.items.filter(({ id }) => !struck.includes(id)),
      { id: 'partner1', dimension: 'brand', side: 'partner', text: 'They are fair.' },
    ],
  };
  const [question] = own.segments ?? [];
  const [near, far] = question?.options ?? [];
  assert.ok(question && near && far);
  const contents = [near, far].flatMap((option) =>
    Array.from({ length: 12 }, (__, index): SealedContent => {
      const { answers } = makeAssessment(2 + (index % 2));
      return { side: 'employee', answers, segments: { [question.id]: option.id } };
    }),
  );
  const partners = Array.from({ length: 6 }, (__, index): SealedContent => {
    return { side: 'partner', answers: { partner1: 2 + (index % 2) } };
  });
  const { results } = toResults(
    { wave: makeWave({ sides: ['employee', 'partner'] }), instrument: own, units: [] },
    [...contents, ...partners],
    '2026-11',
  );
  const profile = ExperienceProfile.parse(results.get(''));
  assert.deepEqual(profile.excluded, struck);
  assert.deepEqual(
    profile.series?.map(({ id }) => id),
    ['partner'],
  );
  const brand = profile.dimensions.find(({ id }) => id === 'brand');
  assert.deepEqual(brand?.series?.['partner'], { value: 37.5, n: 6 });
  const [segmentation] = profile.segments ?? [];
  assert.equal(segmentation?.id, question.id);
  const sizes = segmentation.groups.map(({ id, dimensions: [row] }) => [
    id,
    row?.employee && 'value' in row.employee ? row.employee.n : undefined,
  ]);
  assert.deepEqual(Object.fromEntries(sizes), {
    ...Object.fromEntries(question.options.map(({ id }) => [id, undefined])),
    [near.id]: 12,
    [far.id]: 12,
  });
});
