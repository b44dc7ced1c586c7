import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { readJourney } from '@oxbow/model/read-journey';
import { readJourneyCsv } from '@oxbow/model/read-journey-csv';
import '../define.js';
import type { Editor } from '../editing/testing/editor.js';
import { edit } from '../editing/testing/editor.js';
import type { Journey } from '../journey.js';
import { sampleJourney } from '../samples.js';

const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;
let files: Blob[] = [];
let names: string[] = [];

beforeEach(() => {
  [files, names] = [[], []];
  URL.createObjectURL = (file) => {
    files.push(file as Blob);
    return createObjectURL.call(URL, file);
  };
  // The browser of the tests has nowhere to put it.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
});

afterEach(() => {
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
});

/** @param editable whether another one can be brought in */
async function open(data: unknown = sampleJourney, editable = true, language = 'en') {
  const { element, editor, sent } = await edit(data, undefined, language);
  element.editable = editable;
  await element.updateComplete;
  element.shadowRoot?.querySelector<HTMLElement>('#tool-take')?.focus();
  await editor.keys('Enter');
  await waitUntil(() => element.shadowRoot?.querySelector('.taking'), '', { timeout: 8000 });
  if (editable) {
    // Only the panel is looked at.
    element.shadowRoot?.querySelector<HTMLElement>('#tool-edit')?.focus();
    await editor.keys('Enter');
  }
  return { element, editor, sent };
}

async function take(editor: Editor, name: string): Promise<string> {
  const count = files.length;
  await editor.enter(name);
  await waitUntil(() => files.length > count && editor.hears.includes('is ready'), name, {
    timeout: 8000,
  });
  return (await files.at(-1)?.text()) ?? '';
}

describe('a journey is taken along', () => {
  it('as JSON and CSV that give the same journey back, and as Mermaid', async () => {
    const { element, editor } = await open();
    await expect(element).to.be.accessible();
    const json: unknown = JSON.parse(await take(editor, 'JSON'));
    expect(readJourney(json).journey).to.deep.equal(readJourney(sampleJourney).journey);
    expect(names[0]).to.match(/^journey-\d{4}-\d\d-\d\d\.json$/);
    const { journey, faults } = readJourneyCsv(await take(editor, 'Table (CSV)'));
    expect(faults).to.deep.equal([]);
    expect(journey?.steps).to.have.length(sampleJourney.steps.length);
    expect(await take(editor, 'Diagram (Mermaid)')).to.match(/^journey\n {4}title A new kitchen\n/);
  });

  it('is asked of the host first, which may do it itself', async () => {
    const { element, editor } = await open();
    const asked: unknown[] = [];
    element.addEventListener('oxexport', (event) => {
      asked.push(event.detail);
      event.preventDefault();
    });
    await editor.enter('JSON');
    await editor.enter('Print');
    expect(asked).to.deep.equal([
      { format: 'json', count: sampleJourney.steps.length },
      { format: 'print', count: sampleJourney.steps.length },
    ]);
    expect(files).to.have.length(0);
  });

  it('with what really happened, where somebody counted it; no text becomes a formula', async () => {
    const steps = [{ ...sampleJourney.steps[0]!, title: '=1+1' }, ...sampleJourney.steps.slice(1)];
    const touchpoints = [
      {
        customer: 'a',
        at: '2026-03-01T10:00:00Z',
        channel: 'store',
        type: 'visit',
        title: 'Visit',
      },
    ];
    const { editor } = await open({ journey: { ...sampleJourney, steps }, touchpoints });
    const lines = (await take(editor, 'What really happened (CSV)')).split('\r\n');
    expect(lines[0]).to.contain('Stage,Step,Who does it,People,Times,Passed over');
    expect(lines[1]).to.equal("Notice,'=1+1,Couple,1,1,0,0,0,0");
    expect(lines.join('\n')).to.contain('no touchpoint can show it');
  });

  it('with what is changed and not saved, and says so', async () => {
    const { element, editor } = await open();
    expect(editor.sees).not.to.contain('not saved yet is in it');
    await editor.enter('Edit');
    await editor.enter('Add a stage');
    await editor.types('Later');
    expect(editor.sees).to.contain('What you have changed and not saved yet is in it.');
    const json = await take(editor, 'JSON');
    expect(json).to.contain('"Later"');
    await expect(element).to.be.accessible();
  });
});

describe('a journey is brought in', () => {
  const mermaid =
    'journey\n title Tea\n section Make\n  Boil: 5: Couple\n  Pour: 3: Advice, Couple\n  Odd\n';

  /** Pastes by the page, since a test cannot reach the clipboard. */
  async function paste(element: Journey, editor: Editor, text: string, read = 'Read the text') {
    const field = element.shadowRoot!.querySelector<HTMLTextAreaElement>('#bring-text')!;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.focus();
    await editor.tabTo(read);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => editor.focus !== read, 'it was read', { timeout: 8000 });
  }

  it('as Mermaid: what was left out is named, and nothing is replaced before the person says so', async () => {
    const { element, editor, sent } = await open();
    await paste(element, editor, mermaid);
    expect(editor.hears).to.contain(
      'Read (Mermaid): Tea, with 1 stage, 2 participants, and 2 steps.',
    );
    expect(editor.sees).to.contain('2 things were left out');
    expect(editor.sees).to.contain('lines[5]: expected a task');
    expect(editor.focus).to.contain('Read (Mermaid): Tea');
    expect(editor.sees).to.contain('A new kitchen');
    await expect(element).to.be.accessible();
    await editor.tabTo('Use this journey');
    await editor.keys('Enter');
    await waitUntil(() => editor.entries()[0] === 'Make', '', { timeout: 8000 });
    expect(editor.sees).to.contain('1 change, not saved.');
    expect(editor.focus).to.contain('1 change, not saved.');
    await editor.enter('Save');
    expect(sent[0]?.journey).to.include({ id: 'new-kitchen', revision: 4, title: 'Tea' });
    // Who was called like somebody of the former one is on their side.
    expect(sent[0]?.journey.lanes.map(({ side }) => side)).to.deep.equal(['customer', 'employee']);
    await editor.enter('Undo');
    expect(editor.entries()[0]).to.equal('Notice');
  });

  it('as JSON, as CSV, and as CJML', async () => {
    const { element, editor } = await open();
    await paste(element, editor, JSON.stringify({ journey: sampleJourney }));
    expect(editor.hears).to.contain('Read (JSON): A new kitchen');
    expect(editor.sees).to.contain('Nothing was left out.');
    await editor.tabTo('Do not use it');
    await editor.keys('Enter');
    expect(editor.focus).to.equal('Read the text');
    await paste(element, editor, await take(editor, 'Table (CSV)'));
    expect(editor.hears).to.contain('Read (CSV): A new kitchen');
    const touchpoint =
      '<action id="t1"><initiator><refersTo actorIDref="a"/><initiatorLabel>Buys</initiatorLabel></initiator></action>';
    const planned = (title: string) =>
      `<plannedJourney><journeyID>${title}</journeyID><journeyTitle>${title}</journeyTitle>` +
      `<actors><actor actorID="a"><actorLabel>She</actorLabel></actor></actors>` +
      `<touchpoints>${touchpoint}</touchpoints></plannedJourney>`;
    await paste(element, editor, `<CJML version="2.0">${planned('One')}${planned('Two')}</CJML>`);
    expect(editor.hears).to.contain('(CJML)');
  });

  for (const [name, text, words] of [
    ['nothing', ' ', 'Please paste a text first.'],
    ['no JSON', '{"id": ', 'No journey could be read from it (JSON).'],
    ['another table', 'a,b\n1,2\n', 'No journey could be read from it (CSV).'],
    ['another document', '<svg/>', 'No journey could be read from it (CJML).'],
  ] as const)
    it(`of ${name} it is told, and nothing is replaced`, async () => {
      const { element, editor } = await open();
      await paste(element, editor, text);
      expect(editor.hears).to.contain(words);
      expect(editor.buttons).not.to.contain('Use this journey');
      await expect(element).to.be.accessible();
    });

  it('from a file; one that is too large is not read', async () => {
    const { element, editor } = await open();
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('#bring-file')!;
    const choose = (content: BlobPart) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'tea.mmd'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose(new Uint8Array(10_000_001));
    await waitUntil(() => editor.hears.includes('This file is too large'));
    choose(mermaid);
    await waitUntil(() => editor.hears.includes('Read (Mermaid): Tea'), '', { timeout: 8000 });
  });

  it('only where the journey can be changed', async () => {
    const { editor } = await open(sampleJourney, false);
    expect(editor.buttons).to.contain('JSON');
    expect(editor.sees).not.to.contain('Bring one in');
  });

  for (const [language, words] of [
    ['de', 'Eine hereinholen'],
    ['fr', 'En apporter un'],
  ] as const)
    it(`all is told in ${language}`, async () => {
      const { element, editor } = await open(sampleJourney, true, language);
      await waitUntil(() => editor.sees.includes(words), '', { timeout: 8000 });
      await expect(element).to.be.accessible();
    });
});
