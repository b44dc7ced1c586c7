import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Units, type Unit } from './unit.js';

const company: Unit = { id: 'company', title: { en: 'Nordhafen', de: 'Nordhafen' }, people: 90 };
const service: Unit = { id: 'service', title: 'Service', parent: 'company', people: 40 };
const hotline: Unit = { id: 'hotline', title: 'Hotline', parent: 'service' };
const chain = (length: number): Unit[] =>
  Array.from({ length }, (_, index) => ({
    id: `u${index}`,
    title: 'Unit',
    ...(index > 0 && { parent: `u${index - 1}` }),
  }));

const taken: [string, Unit[]][] = [
  ['one unit', [company]],
  ['a tree', [company, service, hotline]],
  ['a tree in any order', [hotline, service, company]],
  ['two trees', [company, { id: 'partner', title: 'Partner' }]],
  ['5000 units in one line', chain(5000)],
];
for (const [name, units] of taken) {
  test(`Units takes ${name}`, () => assert.deepEqual(Units.parse({ units }), { units }));
}

const refused: [string, unknown, string][] = [
  ['no unit', { units: [] }, 'units'],
  ['5001 units', { units: chain(5001) }, 'units'],
  ['an id twice', { units: [company, { ...company, title: 'Other' }] }, 'units'],
  ['a parent that is not there', { units: [company, hotline] }, 'units'],
  ['a unit that is its own parent', { units: [{ ...company, parent: 'company' }] }, 'units'],
  [
    'a circle beside a tree',
    { units: [company, { ...service, parent: 'hotline' }, hotline] },
    'units',
  ],
  ['nobody in a unit', { units: [{ ...company, people: 0 }] }, 'units.0.people'],
  ['a name in a unit', { units: [{ ...company, manager: 'A. Hollin' }] }, 'units.0'],
  ['an id with a space', { units: [{ ...company, id: 'the company' }] }, 'units.0.id'],
  ['a list', [company], ''],
];
for (const [name, value, path] of refused) {
  test(`Units refuses ${name}`, () => {
    const issues = Units.safeParse(value).error?.issues ?? [];
    assert.deepEqual([...new Set(issues.map((issue) => issue.path.join('.')))], [path]);
  });
}
