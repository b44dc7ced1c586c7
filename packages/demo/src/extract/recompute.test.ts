// Computes the figures of the radar, the cards and the timeline a second time, from the raw rows, by other and simpler
// code: nothing of the connectors or the model takes part on that side.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { objectiveProgress } from '@oxbow/model/objective-progress';
import { parse } from 'csv-parse/sync';
import { complaints, demoData, experience, objectives } from '../demo-data.js';

const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const skip = !existsSync(folder) && 'the whole sources are not at ../shared/data';

type Row = Record<string, string>;
const rowsOf = (file: string): Row[] => parse(readFileSync(folder + file), { columns: true });

const namesOf: Row = {
  scope: 'scope_of_action',
  competence: 'competence',
  technology: 'technical_equipment',
  values: 'values_culture_mindset',
  brand: 'brand',
  feedback: 'feedback_and_cocreation',
};

test(
  'the radar: each score, wave, benchmark and mean of all is the mean of its items',
  { skip },
  () => {
    const map = rowsOf('radar/six-dimensions-item-map-2024.csv');
    const cells = new Map(
      rowsOf('employees/uk-civil-service-people-survey.csv').map((row) => [
        `${row['year']} ${row['org_code']} ${/^\w+/.exec(row['measure'] ?? '')?.[0]}`,
        Number(row['value']),
      ]),
    );
    const mean = (year: string, organisation: string, dimension = '') => {
      const values = map
        .filter((row) => row['dimension'] === namesOf[dimension])
        .map(({ item_code: code }) => cells.get(`${year} ${organisation} ${code}`) ?? NaN);
      return (values.reduce((sum, value) => sum + value) / values.length).toFixed(6);
    };
    let compared = 0;
    for (const { code, profile } of experience.organisations) {
      const { dimensions, waves = [] } = profile;
      assert.equal(dimensions.length, 6);
      for (const { id, benchmark } of dimensions)
        assert.equal(Number(benchmark).toFixed(6), mean('2024', 'CS_MEDIAN', id));
      for (const { wave, dimensions: rows } of [...waves, { wave: '2024', dimensions }])
        for (const { id, employee, series } of rows) {
          assert.ok(
            employee && 'value' in employee && series?.['mean'] && 'value' in series['mean'],
          );
          assert.equal(employee.value.toFixed(6), mean(String(wave), code, id), `${code} ${id}`);
          assert.equal(series['mean'].value.toFixed(6), mean(String(wave), 'CS_MEAN', id));
          compared += 1;
        }
    }
    // Six organisations over three years, in the first of which one dimension was asked otherwise; two over fewer.
    assert.equal(compared, 6 * 17 + 12 + 6);
  },
);

interface Node {
  kind: string;
  text: string;
  result: string | null;
  progress_percent_in_result_text: number | null;
  children: Node[];
}

test(
  'the cards: progress is the mean of the figures and ticks that the source gives',
  { skip },
  () => {
    const file = JSON.parse(readFileSync(`${folder}okrs/sourcegraph-2021_q1.json`, 'utf8'));
    const nodes: Node[] = file.sections.flatMap(({ items }: { items: Node[] }) => items);
    const told = objectives.objectives.map((objective) => {
      const node = nodes.find(({ text }) => text === objective.title);
      assert.ok(node);
      const values = node.children.flatMap(
        ({ result, progress_percent_in_result_text: percent }) => {
          if (percent !== null) return [percent / 100];
          if (result === 'Not done.') return [0];
          return [];
        },
      );
      const sum = values.reduce((total, value) => total + value, 0);
      assert.deepEqual(objectiveProgress(objective), {
        value: values.length === 0 ? null : sum / values.length,
        measured: values.length,
        total: node.children.length,
      });
      return [String(objective.title).slice(0, 20), objectiveProgress(objective).value];
    });
    assert.deepEqual(told, [
      ['Campaigns are polish', null],
      ['Improve installation', 0.5],
      ['Improve developer pr', 0.2],
      ['Build an onboarding ', 0],
    ]);
  },
);

test('the timeline: each amount is the sum of its lines, and in UK time', { skip }, () => {
  const sums = new Map<string, number>();
  const times = new Map<string, string>();
  for (const row of rowsOf('timeline/online-retail/lines.csv')) {
    const invoice = `${row['CustomerID']} ${row['InvoiceNo']}`;
    const pence = Math.round(Number(row['Quantity']) * Number(row['UnitPrice']) * 1000);
    sums.set(invoice, (sums.get(invoice) ?? 0) + pence);
    if (!times.has(invoice)) times.set(invoice, row['InvoiceDate'] ?? '');
  }
  let compared = 0;
  for (const { id, touchpoints } of demoData.customers) {
    for (const touchpoint of touchpoints) {
      const invoice = `${id} ${touchpoint.id}`;
      const sum = Number(sums.get(invoice)) / 1000;
      assert.ok(Math.abs(sum - Number(touchpoint.amount?.value)) < 0.006, invoice);
      assert.match(touchpoint.at, /\+0[01]:00$/);
      assert.equal(touchpoint.at.slice(0, 16), times.get(invoice)?.slice(0, 16), invoice);
      compared += 1;
    }
  }
  assert.equal(compared, 276);
});

test('the cases: days, outcome and dispute are those of the rows', { skip }, () => {
  const rows = rowsOf('timeline/cfpb-complaints/complaints.csv');
  for (const { id, touchpoints, response, disputed } of complaints.cases) {
    const row = rows.find((each) => each['case_id'] === id);
    const days = touchpoints.map(({ at }) => at.slice(0, 10));
    assert.deepEqual(days, [row?.['received'], row?.['sent_to_company']].sort());
    assert.equal(response, row?.['response']);
    assert.equal(disputed, { Yes: true, No: false }[row?.['disputed'] ?? '']);
  }
});
