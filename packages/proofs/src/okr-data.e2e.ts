// Every file of real objectives in the list in its layout as a tree, in a real browser, on the built files and under the strict
// policy: each objective stands below the one that it stands under in the file, and each key result is in the card that opens.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Objective } from '@oxbow/model/objective';
import type { Browser, Page } from 'playwright-core';
import { missing, okrFolder, okrSources, type OkrSource } from './okr-data/sources.js';
import { openPage, scriptTag, startChromium, startSite, type Site } from './site.js';
import { someOf } from './timeline-data/some-of.js';
import { groupBy } from './timeline-data/sources.js';

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

/** One row of the tree, unfolded. */
interface Row {
  id: string;
  title: string;
  /** How many lists it stands in. */
  depth: number;
  /** The title of the row that it stands below. */
  above?: string | undefined;
}

async function openList(): Promise<{ page: Page; complaints: string[] }> {
  const host = '<h1>Objectives</h1><ox-okr-list layout="tree" timezone="UTC"></ox-okr-list>';
  site.servePage('/host.html', host, scriptTag());
  const opened = await openPage(await browser.newContext(), `${site.origin}/host.html`);
  await opened.page.waitForFunction(() => customElements.get('ox-okr-list'));
  return opened;
}

/** Gives objectives to the list as a host does, unfolds all of it and reads its rows. */
function readRows(page: Page, objectives: readonly Objective[]): Promise<Row[]> {
  // No function in here has a name: what the test runner adds for those is not there in the page.
  return page.evaluate(async (given) => {
    type List = HTMLElement & { data: unknown; state: string; updateComplete: Promise<unknown> };
    const list = document.querySelector<List>('ox-okr-list')!;
    const root = list.shadowRoot!;
    list.data = { objectives: given };
    do {
      await list.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    } while (list.state !== 'ready' || !root.querySelector('.items li'));
    const unfold = [...root.querySelectorAll('button')].find(
      (one) => one.textContent.trim() === 'Unfold all',
    );
    unfold?.click();
    while (root.querySelectorAll('.items li').length < given.length)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return [...root.querySelectorAll<HTMLElement>('.title')].map((title) => {
      const item = title.closest('li')!;
      let depth = 0;
      for (let up: Element | null | undefined = item.closest('ul'); up; depth += 1)
        up = up.parentElement?.closest('ul');
      return {
        id: title.dataset['open'] ?? '',
        title: title.textContent.trim(),
        depth,
        above: item.parentElement?.closest('li')?.querySelector('.title')?.textContent.trim(),
      };
    });
  }, objectives as Objective[]);
}

/**
 * Opens an objective in place and reads all that can be seen of its card, with what is folded in it unfolded; closes it again.
 * What a card shows only where it has it comes late, so the texts that it should have are waited for, but not for ever.
 */
function readCard(page: Page, id: string, texts: readonly string[]): Promise<string> {
  return page.evaluate(
    async ([wanted, expected]) => {
      type Card = HTMLElement & { state: string; updateComplete: Promise<unknown> };
      const root = document.querySelector('ox-okr-list')!.shadowRoot!;
      const title = [...root.querySelectorAll<HTMLElement>('.title')].find(
        (one) => one.dataset['open'] === wanted,
      )!;
      title.click();
      let card: Card | null;
      do {
        await new Promise((resolve) => setTimeout(resolve));
        card = title.closest('li')!.querySelector<Card>(':scope > .opened > ox-okr-card');
      } while (card?.state !== 'ready');
      const end = Date.now() + 10_000;
      let text: string;
      do {
        await card.updateComplete;
        for (const one of card.shadowRoot!.querySelectorAll('details')) one.open = true;
        const more = [...card.shadowRoot!.querySelectorAll('button')].find((one) =>
          /^Show all/.test(one.textContent.trim()),
        );
        more?.click();
        await new Promise((resolve) => setTimeout(resolve));
        // The row names the objective, and its card does not say it again. A row out of sight is not drawn, and has no inner text.
        const inside = (card.shadowRoot!.firstElementChild as HTMLElement).innerText;
        text = `${title.textContent}\n${inside}`
          .replaceAll(/[\u00ad\u200b\u2060\u2066-\u2069]/g, '')
          .replaceAll(/\s+/g, ' ');
      } while (expected.some((each) => !text.includes(each)) && Date.now() < end);
      title.click();
      return text;
    },
    [id, texts] as const,
  );
}

/** White space counts as one blank, and signs of where a word may be broken as nothing. */
const plain = (text: string) =>
  text
    .replaceAll(/[\u00ad\u200b\u2060\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The nodes of a file whose objective is to be looked at. */
function assertPlaces({ nodes, idOf }: OkrSource, rows: readonly Row[]): number {
  const byId = new Map(rows.map((row) => [row.id, row]));
  let looked = 0;
  for (const { path, kind, text, above } of nodes) {
    if (kind !== 'objective') continue;
    const row = byId.get(idOf(path));
    assert.ok(row, `${path} has a row`);
    // Written as Markdown, an owner of many words stays with the title.
    assert.ok(row.title === plain(text) || row.title.endsWith(`: ${plain(text)}`), path);
    if (above) {
      assert.equal(row.above, byId.get(idOf(above.path))!.title, `${path} is below ${above.path}`);
      assert.equal(row.depth, byId.get(idOf(above.path))!.depth + 1, `the depth of ${path}`);
    }
    looked += 1;
  }
  return looked;
}

for (const { name, read } of okrSources)
  test(
    `each node is found, at its depth and with its words: ${name}`,
    { skip: missing },
    async (context) => {
      const source = read();
      const { page, complaints } = await openList();
      const rows = await readRows(page, source.objectives);
      assert.deepEqual(
        rows.map(({ id }) => id).toSorted(),
        source.objectives.map(({ id }) => id).toSorted(),
      );
      const placed = assertPlaces(source, rows);

      // Of each objective that is opened, all that the file says under it.
      const objectives = new Map(source.objectives.map((each) => [each.id, each]));
      const ownerOf = new Map(
        source.objectives.flatMap(({ id, keyResults }) => keyResults.map((one) => [one.id, id])),
      );
      const opened = someOf(rows, 12);
      const nodesOf = groupBy(source.nodes, ({ kind, path, above }) => {
        const id = source.idOf(path);
        return kind === 'objective' ? id : (ownerOf.get(id) ?? source.idOf(above!.path));
      });
      const texts = new Map<string, string>();
      for (const { id } of opened) {
        const said = (nodesOf.get(id) ?? []).flatMap(({ text, results }) => [text, ...results]);
        texts.set(id, await readCard(page, id, said.map(plain)));
      }
      let keyResults = 0;
      let results = 0;
      for (const [id, text] of texts) {
        assert.ok(objectives.has(id));
        for (const node of nodesOf.get(id) ?? []) {
          assert.ok(text.includes(plain(node.text)), `${node.path}: ${node.text} | ${text}`);
          if (node.kind === 'key-result') keyResults += 1;
          for (const said of node.results) {
            assert.ok(text.includes(plain(said)), `${node.path}, its result: ${said} | ${text}`);
            results += 1;
          }
        }
      }
      assert.deepEqual(complaints, []);
      await page.context().close();
      const sections = groupBy(
        source.nodes.filter(({ kind }) => kind === 'key-result'),
        ({ path }) => path.split('.')[0],
      );
      const figures = {
        source: name,
        connector: source.connector,
        nodes: source.nodes.length,
        rows: rows.length,
        placed,
        levelsOfObjectives: Math.max(...rows.map(({ depth }) => depth)),
        opened: opened.length,
        keyResults,
        results,
        mostKeyResultsInASection: Math.max(...[...sections.values()].map((each) => each.length)),
        longestText: Math.max(...source.nodes.map(({ text }) => text.length)),
      };
      context.diagnostic(`okr-data: ${JSON.stringify(figures)}`);
    },
  );

test('no file is forgotten', { skip: missing }, () => {
  const files = readdirSync(okrFolder).map((file) => file.replace(/\.json$/, ''));
  const read = new Set(okrSources.map(({ name }) => name));
  assert.deepEqual(
    files.filter((file) => !read.has(file)),
    [],
  );
});
