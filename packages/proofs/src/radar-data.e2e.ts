// Every organisation of the Civil Service People Survey 2024 in one radar in a real browser, on the built files and under the
// strict policy: its sentence, the figures of its table, and where nothing may be compared no slope.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ExperienceProfile, Score } from '@oxbow/model/experience';
import type { Browser, Page } from 'playwright-core';
import { missing, readOrganisations, rowsOf } from './radar-data/sources.js';
import { openPage, scriptTag, startChromium, startSite, type Site } from './site.js';
import { someOf } from './timeline-data/some-of.js';

let site: Site;
let browser: Browser;

before(async () => {
  if (missing) return;
  site = await startSite();
  browser = await startChromium();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** What a person reads of a radar. */
interface Shown {
  sentence: string;
  title: string;
  heads: string[];
  /** By row: the dimension and what stands in each column, without the words that only a screen reader gets. */
  rows: string[][];
}

async function openRadar(): Promise<{ page: Page; complaints: string[] }> {
  site.servePage('/host.html', '<h1>Radar</h1><ox-radar></ox-radar>', scriptTag());
  const opened = await openPage(await browser.newContext(), `${site.origin}/host.html`);
  await opened.page.waitForFunction(() => customElements.get('ox-radar'));
  return opened;
}

/** Gives a profile to the radar as a host does and reads it when it is drawn. */
function readRadar(page: Page, profile: ExperienceProfile): Promise<Shown> {
  // No function in here has a name: what the test runner adds for those is not there in the page.
  return page.evaluate(async (given) => {
    type Radar = HTMLElement & { data: unknown; state: string; updateComplete: Promise<unknown> };
    const radar = document.querySelector<Radar>('ox-radar')!;
    const root = radar.shadowRoot!;
    radar.data = given;
    do {
      await radar.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    } while (
      radar.state === 'loading' ||
      !root.textContent.includes(String(given.title)) ||
      !root.querySelector('table')
    );
    const heads = [...root.querySelectorAll('thead th')].map((cell) => cell.textContent.trim());
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        for (const hidden of copy.querySelectorAll('.heading')) hidden.remove();
        return copy.textContent.replaceAll(/\s+/g, ' ').trim();
      }),
    );
    const sentence = root.querySelector('[part~=sentence]')?.textContent.trim() ?? '';
    return { sentence, title: root.textContent, heads, rows };
  }, profile);
}

/** A score as it is told: the ends of the scale are bounded, since they tell what each person answered. */
function told(score: Score | number | undefined): string {
  const value = typeof score === 'number' ? score : score && 'value' in score ? score.value : NaN;
  if (typeof score === 'number') return String(Math.round(value));
  return value >= 95 ? '≥ 95' : value <= 5 ? '≤ 5' : String(Math.round(value));
}

/** The dimension names of the file, in the order of `ox6`. */
const columns = [
  'scope_of_action',
  'competence',
  'technical_equipment',
  'values_culture_mindset',
  'brand',
  'feedback_and_cocreation',
];

test(
  'every organisation of 2024 has its sentence and its figures',
  { skip: missing },
  async (context) => {
    const organisations = readOrganisations();
    const file = rowsOf('radar/uk-civil-service-2024-six-dimensions.csv');
    assert.equal(organisations.size, 74);
    const reference = file.find((row) => row['org_code'] === 'CS_MEDIAN');
    const { page, complaints } = await openRadar();
    const looked = someOf([...organisations], 12);
    const sentences = new Set<string>();
    let cells = 0;
    let bounded = 0;
    for (const [code, profile] of looked) {
      const row = file.find((each) => each['org_code'] === code);
      assert.ok(row && reference, code);
      const shown = await readRadar(page, profile);
      assert.match(shown.sentence, /\d/, code);
      assert.doesNotMatch(shown.sentence, /NaN|undefined|null/, code);
      sentences.add(shown.sentence);
      const columnOf = (head: RegExp) => {
        const place = shown.heads.findIndex((text) => head.test(text));
        assert.ok(place > 0, `${head} among ${shown.heads.join(', ')}`);
        return place;
      };
      const employees = columnOf(/^Employees/);
      const median = columnOf(/Benchmark|median/i);
      assert.equal(shown.rows.length, columns.length);
      for (const [index, cellsOfRow] of shown.rows.entries()) {
        const own = profile.dimensions[index];
        const column = columns[index] ?? '';
        const { employee, benchmark } = own ?? {};
        assert.equal(cellsOfRow[employees], told(employee), `${code} ${column}`);
        assert.equal(cellsOfRow[median], told(benchmark as number), `median ${column}`);
        // The file’s own figure, to a tenth: at most half a point, and its own rounding, from what stands there.
        for (const [place, given] of [
          [employees, row[column]],
          [median, reference[column]],
        ] as const) {
          cells += 1;
          const text = cellsOfRow[place] ?? '';
          if (text.startsWith('≥')) bounded += 1;
          const isTrue = text.startsWith('≥')
            ? Number(given) >= 94.95
            : Math.abs(Number(text) - Number(given)) <= 0.5501;
          assert.ok(isTrue, `${code} ${column}: ${text}, ${given}`);
        }
      }
    }
    assert.ok(sentences.size > looked.length / 3, 'the sentences differ');
    assert.deepEqual(complaints, []);
    await page.context().close();
    const figures = { source: 'Civil Service People Survey 2024', organisations: looked.length };
    context.diagnostic(
      `radar-data: ${JSON.stringify({ ...figures, cells, bounded, sentences: sentences.size, complaints: complaints.length })}`,
    );
  },
);
