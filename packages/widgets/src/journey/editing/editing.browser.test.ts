import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { Journey as PlannedJourney } from '@oxbow/model/journey';
import '../define.js';
import type { JourneySubmitRequestEvent } from '../events.js';
import { edit, type Editor } from './testing/editor.js';

/** As many as the model takes. */
const mostStages = 60;

const journey: PlannedJourney = {
  id: 'kitchen',
  revision: 4,
  title: { en: 'A new kitchen', de: 'Eine neue Küche' },
  kind: 'joint',
  stages: [
    { id: 'notice', title: { en: 'Notice', de: 'Wahrnehmen' } },
    { id: 'choose', title: { en: 'Choose', de: 'Auswählen' }, detail: { en: 'They compare.' } },
    { id: 'use', title: { en: 'Use', de: 'Nutzen' } },
  ],
  lanes: [
    { id: 'customer', title: { en: 'Customer', de: 'Kundin' }, side: 'customer' },
    { id: 'advisor', title: { en: 'Advisor', de: 'Beratung' }, side: 'employee' },
    { id: 'depot', title: { en: 'Depot', de: 'Lager' }, side: 'backstage' },
  ],
  steps: [
    { id: 'sees', stage: 'notice', lane: 'customer', title: { en: 'Sees it' } },
    { id: 'asks', stage: 'choose', lane: 'customer', title: { en: 'Asks for advice' } },
    { id: 'plans', stage: 'choose', lane: 'advisor', title: { en: 'Draws a plan' } },
  ],
  experience: [{ stage: 'choose', side: 'customer', value: 4 }],
};

const saving = (event: JourneySubmitRequestEvent) => {
  const { journey: given, revision } = event.detail;
  event.respondWith(
    Promise.resolve({ status: 'saved', journey: { ...given, revision: revision + 1 } }),
  );
};

/** What is in the last journey that was sent. */
async function save(editor: Editor, sent: { journey: PlannedJourney }[]) {
  await editor.enter('Save');
  const last = sent.at(-1)?.journey;
  expect(PlannedJourney.safeParse(last).error?.issues ?? []).to.deep.equal([]);
  return last as PlannedJourney;
}

describe('a journey is changed by keyboard alone', () => {
  it('a stage: added, written, moved, deleted; each is told, and the focus stays with it', async () => {
    const { element, editor, sent } = await edit(journey, saving);
    expect(editor.sees).to.contain('Nothing is changed yet.');
    await expect(element).to.be.accessible();
    await editor.enter('Add a stage');
    expect(editor.focus).to.equal('Title');
    await editor.types('Recommend');
    expect(editor.entries()[3]).to.equal('Recommend');
    await editor.keys('Escape');
    expect(editor.focus).to.equal('Recommend');
    await editor.keys('Alt+ArrowUp');
    expect(editor.entries()).to.deep.equal(['Notice', 'Choose', 'Recommend', 'Use']);
    expect(editor.focus).to.equal('Recommend');
    await editor.enter('Notice');
    await editor.tabTo('Delete, with 1 step');
    await editor.keys('Enter');
    expect(editor.entries()[0]).to.equal('Choose');
    expect(editor.focus).to.equal('Choose');
    expect(editor.sees).to.contain('4 changes, not saved.');
    await expect(element).to.be.accessible();
    const { stages, steps } = await save(editor, sent);
    expect(stages.map(({ title }) => title)).to.deep.equal([
      { en: 'Choose', de: 'Auswählen' },
      { en: 'Recommend' },
      { en: 'Use', de: 'Nutzen' },
    ]);
    expect(steps).to.have.length(2);
    expect(sent[0]?.revision).to.equal(4);
    await waitUntil(() => editor.hears.includes('Saved'));
    expect(editor.focus).to.equal('Save');
    expect(editor.sees).to.contain('Nothing is changed yet.');
  });

  it('a step: added, placed elsewhere, made a dialogue on a channel, a moment of truth, serving another', async () => {
    const { element, editor, sent } = await edit(journey, saving);
    await editor.enter('Choose');
    await editor.tabTo('Add a step');
    await editor.keys('Enter');
    await editor.types('Delivers');
    await editor.tabTo('With whom');
    await editor.types('Customer');
    expect(editor.choice('With whom')).to.equal('Customer');
    await editor.tabTo('Channel');
    await editor.types('Store');
    await editor.tabTo('for customers');
    await editor.keys(' ');
    expect(editor.focus).to.equal('for customers');
    await editor.tabTo('One more step that it serves');
    await editor.types('Asks');
    await editor.tabTo('Add');
    await editor.keys('Enter');
    await expect(element).to.be.accessible();
    await editor.tabTo('Earlier');
    await editor.keys('Enter', 'Enter', 'Enter');
    expect(editor.focus).to.equal('Earlier');
    expect(editor.hears).to.contain('It stands at the end already.');
    expect(editor.entries().slice(1, 3)).to.deep.equal(['Choose', 'Delivers']);
    await editor.tabTo('To the stage');
    await editor.types('Use');
    await editor.tabTo('Done by');
    await editor.types('Depot');
    await editor.tabTo('Move there');
    await editor.keys('Enter');
    expect(editor.focus).to.equal('Move there');
    expect(editor.entries()).to.deep.equal(['Notice', 'Choose', 'Use', 'Delivers']);
    const { steps } = await save(editor, sent);
    const { id: _id, ...made } = steps.at(-1) ?? {};
    expect(made).to.deep.equal({
      ...{ stage: 'use', lane: 'depot', title: { en: 'Delivers' } },
      ...{ receiver: 'customer', channel: 'store', moment: ['customer'], serves: ['asks'] },
    });
  });

  it('who takes part: added, on another side, moved, deleted; the last one stays', async () => {
    const { editor, sent } = await edit(journey, saving);
    await editor.enter('Add somebody who takes part');
    await editor.types('Fitter');
    await editor.tabTo('Side');
    await editor.types('Back');
    expect(editor.focus).to.equal('Side');
    await editor.tabTo('Earlier');
    await editor.keys('Enter');
    expect(editor.entries('Who takes part')).to.deep.equal([
      ...['Customer', 'Advisor', 'Fitter', 'Depot'],
    ]);
    for (const [name, deletion] of [
      ['Customer', 'Delete, with 2 steps'],
      ['Advisor', 'Delete, with 1 step'],
      ['Depot', 'Delete'],
      ['Fitter', 'Delete'],
    ] as const) {
      await editor.enter(name);
      await editor.tabTo(deletion);
      await editor.keys('Enter');
    }
    expect(editor.hears).to.contain('a journey needs at least one');
    expect(editor.entries('Who takes part')).to.deep.equal(['Fitter']);
    expect(editor.focus).to.equal('Delete');
    expect((await save(editor, sent)).steps).to.have.length(0);
  });

  it('what was done is taken back and made again, word by word', async () => {
    const { editor } = await edit(journey);
    await editor.enter('Use');
    await editor.tabTo('Title');
    await editor.types('Live with it');
    await editor.keys('Escape', 'Control+z');
    expect(editor.entries()[2]).to.equal('Use');
    await waitUntil(() => editor.hears.includes('Taken back: Stage Use, Title'), '', {
      timeout: 4000,
    });
    await editor.keys('Control+Shift+Z');
    expect(editor.entries()[2]).to.equal('Live with it');
    await editor.enter('Undo all changes');
    expect(editor.sees).to.contain('Nothing is changed yet.');
    await editor.enter('Redo');
    expect(editor.entries()[2]).to.equal('Live with it');
  });

  it('an empty title is told of at its field, kept as written, and not saved', async () => {
    const { editor, sent } = await edit(journey, saving);
    await editor.enter('Use');
    await editor.tabTo('Title');
    await editor.keys('Delete');
    expect(editor.hears).to.contain('A title cannot be empty.');
    expect(editor.field('Title').value).to.equal('');
    await editor.enter('Save');
    expect(editor.focus).to.equal('Title');
    expect(sent).to.have.length(0);
    await editor.types('Live');
    expect(editor.hears).not.to.contain('cannot be empty');
    expect((await save(editor, sent)).stages[2]?.title).to.deep.equal({ en: 'Live', de: 'Nutzen' });
  });

  it('a detail that is emptied is gone once the person goes on, and not that of another language', async () => {
    const detail = { en: 'They live.', de: 'Sie leben.' };
    const stages = [...journey.stages.slice(0, 2), { ...journey.stages[2]!, detail }];
    const { editor, sent } = await edit({ ...journey, stages }, saving);
    await editor.enter('Use');
    await editor.tabTo('Detail (optional)');
    await editor.keys('Control+End', ...Array<string>(10).fill('Backspace'));
    expect(editor.field('Detail (optional)').value).to.equal('');
    expect((await save(editor, sent)).stages[2]?.detail).to.deep.equal({ de: 'Sie leben.' });
  });

  it('no more than the model takes', async () => {
    const stages = Array.from({ length: mostStages }, (_, index) => ({
      ...{ id: `s${index}`, title: `Stage ${index}` },
    }));
    const { editor } = await edit({ ...journey, stages, steps: [], experience: [] });
    editor.begin();
    await editor.press('Add a stage');
    expect(editor.hears).to.contain(`No more than ${mostStages} are possible here.`);
  });

  it('the text that is shown is changed, and it is said in which language', async () => {
    const { editor, sent } = await edit(journey, saving, 'de');
    await waitUntil(() => editor.sees.includes('Noch ist nichts geändert.'));
    await editor.enter('Wahrnehmen');
    await editor.tabTo('Titel');
    expect(editor.sees).to.contain('Das ist der Text auf Deutsch');
    await editor.types('Bemerken');
    await editor.enter('Auswählen');
    expect(editor.sees).to.contain(
      'Auf Deutsch gibt es noch keinen Text. Das ist der auf Englisch, und ihn ändern Sie.',
    );
    await editor.enter('Speichern');
    expect(sent[0]?.journey.stages[0]?.title).to.deep.equal({ en: 'Notice', de: 'Bemerken' });
  });
});

describe('what becomes of it', () => {
  const change = async (editor: Editor) => {
    await editor.enter('Use');
    await editor.tabTo('Title');
    await editor.types('Live with it');
    await editor.keys('Escape');
  };

  it('nobody answers: it is not saved, it stays, and it is sent once somebody is there', async () => {
    const { element, editor, sent } = await edit(journey);
    await change(editor);
    await editor.enter('Save');
    expect(editor.hears).to.contain('Saving …');
    await waitUntil(() => editor.hears.includes('Not saved'), '', { timeout: 5000 });
    expect(editor.hears).not.to.contain('Saved');
    expect(editor.entries()[2]).to.equal('Live with it');
    await expect(element).to.be.accessible();
    element.parentElement!.addEventListener('oxsubmit', (event) =>
      saving(event as unknown as JourneySubmitRequestEvent),
    );
    await editor.enter('Save again');
    await waitUntil(() => editor.hears.includes('Saved'));
    expect(sent.at(-1)).to.deep.equal(sent[0]);
    expect(editor.focus).not.to.equal('');
  });

  for (const [name, answer, words] of [
    [
      'is refused',
      { status: 'refused', faults: [{ path: 'title', message: 'too loud' }] },
      'title: too loud',
    ],
    ['may not be', { status: 'failed', reason: 'unauthorized' }, 'you may not change this journey'],
    ['gets an answer that is none', { status: 'maybe' }, 'This page could not pass it on.'],
    [
      'is not stored by who took it',
      { status: 'unsaved' },
      'Nothing on this page has confirmed it.',
    ],
  ] as const)
    it(`what ${name} stays, and can be tried again`, async () => {
      const { editor } = await edit(journey, (event) =>
        event.respondWith(Promise.resolve(answer as never)),
      );
      await change(editor);
      await editor.enter('Save');
      await waitUntil(() => editor.sees.includes(words), words);
      expect(editor.hears).not.to.contain('Saved');
      expect(editor.sees).to.contain('1 change, not saved.');
      expect(editor.buttons).to.contain('Save again');
      // Going on takes the old words away.
      await editor.enter('Notice');
      await editor.tabTo('Title');
      await editor.types('x');
      expect(editor.buttons).not.to.contain('Save again');
    });

  const theirs: PlannedJourney = {
    ...journey,
    revision: 5,
    stages: [
      ...journey.stages.slice(0, 2),
      { id: 'use', title: { en: 'Cook in it', de: 'Nutzen' } },
      { id: 'tell', title: { en: 'Tell others' } },
    ],
    steps: journey.steps.slice(1),
  };

  it('somebody else was faster: it is told what they changed, and both are kept', async () => {
    let answer: object = { status: 'conflict', journey: theirs };
    const { element, editor, sent } = await edit(journey, (event) =>
      event.respondWith(Promise.resolve(answer as never)),
    );
    await change(editor);
    await editor.enter('Save');
    await waitUntil(() => editor.hears.includes('Somebody else has changed this journey'));
    expect(editor.hears).to.contain('So nothing of yours was saved.');
    expect(editor.sees).to.contain('New: Stage Tell others');
    expect(editor.sees).to.contain('Gone: Step Sees it');
    expect(editor.sees).to.contain(
      'Stage Cook in it, Title: Use → Cook in it You changed this too. Yours is: Live with it',
    );
    expect(element.shadowRoot?.activeElement?.getAttribute('role')).to.equal('alert');
    await expect(element).to.be.accessible();
    await editor.tabTo('Put mine onto theirs');
    await editor.keys('Enter');
    expect(editor.entries()).to.deep.equal(['Notice', 'Choose', 'Live with it', 'Tell others']);
    expect(editor.focus).to.contain('1 change, not saved.');
    answer = { status: 'saved', journey: { ...theirs, revision: 6 } };
    await save(editor, sent);
    expect(sent.at(-1)?.revision).to.equal(5);
    expect(sent.at(-1)?.journey.stages).to.have.length(4);
  });

  it('somebody else was faster: theirs is taken', async () => {
    const { editor } = await edit(journey, (event) =>
      event.respondWith(Promise.resolve({ status: 'conflict', journey: theirs })),
    );
    await change(editor);
    await editor.enter('Save');
    await waitUntil(() => editor.buttons.includes('Drop my changes'));
    await editor.enter('Drop my changes');
    expect(editor.entries()).to.deep.equal(['Notice', 'Choose', 'Cook in it', 'Tell others']);
    expect(editor.sees).to.contain('Nothing is changed yet.');
  });

  it('new data while somebody writes takes nothing away, and is told', async () => {
    const { element, editor } = await edit(journey);
    await change(editor);
    const [focus] = [editor.focus];
    element.data = theirs;
    await element.updateComplete;
    expect(editor.hears).to.contain('It changed while you were at it.');
    expect(editor.entries()[2]).to.equal('Live with it');
    expect(editor.focus).to.equal(focus);
    // It is decided on first.
    await editor.enter('Save');
    expect(element.shadowRoot?.activeElement?.getAttribute('role')).to.equal('alert');
    element.data = { ...journey, revision: 6 };
    await element.updateComplete;
    expect(editor.hears).not.to.contain('Somebody else');
  });

  it('new data where nothing is changed is shown', async () => {
    const { element, editor } = await edit(journey);
    element.data = theirs;
    await element.updateComplete;
    expect(editor.entries()[3]).to.equal('Tell others');
    expect(editor.hears).to.contain('You see the new one.');
  });

  it('what was stored though its answer was lost is known by the data that comes', async () => {
    const { element, editor, sent } = await edit(journey, (event) =>
      event.respondWith(new Promise(() => {})),
    );
    await change(editor);
    await editor.enter('Save');
    await aTimeout(0);
    element.data = { ...sent[0]!.journey, revision: 5 };
    await element.updateComplete;
    expect(editor.hears).to.contain('Saved');
    expect(editor.sees).to.contain('Nothing is changed yet.');
  });

  it('a closed editor keeps what was changed, and says so', async () => {
    const { element, editor } = await edit(journey);
    await change(editor);
    await editor.enter('Close');
    expect(editor.focus).to.equal('Edit');
    expect(editor.sees).not.to.contain('Live with it');
    element.data = { ...journey, id: 'other' };
    await element.updateComplete;
    element.data = journey;
    await element.updateComplete;
    await editor.enter('Edit');
    expect(editor.entries()[2]).to.equal('Live with it');
    expect(editor.sees).to.contain('This is what you had changed before. It is not saved.');
  });
});

it('who may not change it is not offered to', async () => {
  const { element, editor } = await edit(journey);
  element.editable = false;
  await element.updateComplete;
  expect(editor.buttons).not.to.contain('Edit');
  expect(editor.buttons).not.to.contain('Save');
});
