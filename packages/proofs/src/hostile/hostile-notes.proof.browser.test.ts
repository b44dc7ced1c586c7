import { expect } from '@open-wc/testing';
import { expand } from './expand.js';
import { inputs, sampleOf } from './inputs.js';
import {
  goodText,
  holdersOf,
  isIsolated,
  listen,
  loadOxbow,
  place,
  strangers,
  textOf,
  type OxbowElement,
} from './page.js';

// Hostile texts and values in notes between people, in the list of people and in the form.

await loadOxbow();

const texts = sampleOf(inputs.filter(({ kind }) => kind === 'text'));
const values = sampleOf(
  inputs.filter(({ kind, id }) => kind === 'property' && !id.includes('mutated')),
);

/** Most characters of a note, of its occasion and of a name, see the model. */
const [mostWords, mostOccasion, mostName] = [2000, 120, 100];

const id = (number: number) => `0198c0de-0000-4000-8000-00000000000${number}`;
const goodNote = {
  id: id(1),
  kind: 'thanks',
  from: { id: 'otto', name: 'Otto' },
  to: { id: 'emma' },
  text: goodText,
  writtenAt: '2026-11-20T10:00:00Z',
  audience: 'person',
  own: true,
};
const people = [{ id: 'otto', name: 'Otto' }];

const show = (data: unknown, given?: unknown): Promise<OxbowElement> =>
  place('ox-feedforward', (element) => {
    element.data = data;
    Object.assign(element, { people: given });
  });

async function openForm(element: OxbowElement): Promise<void> {
  element.shadowRoot!.querySelector<HTMLElement>('[part="write"]')!.click();
  await element.updateComplete;
}

/** Nothing was made that is not of ours, and whatever of ours holds the text sets it apart. */
function isHarmless(element: OxbowElement, text: string): void {
  expect(strangers(element)).to.deep.equal([]);
  for (const holder of holdersOf(element, text))
    expect(
      isIsolated(holder) || holder.matches('[dir=auto], option'),
      `${holder.localName} isolates`,
    ).to.equal(true);
}

afterEach(() => document.querySelectorAll('ox-feedforward').forEach((one) => one.remove()));

describe('hostile texts in notes', () => {
  for (const { id: name, value, expect: outcome } of texts) {
    it(`${name}: ${outcome}`, async () => {
      const text = String(expand(value));
      const upTo = (most: number) => (text.length <= most && /\S/.test(text) ? text : 'Too long');
      const { faults } = await listen(async () => {
        const note = {
          ...goodNote,
          id: id(2),
          text: upTo(mostWords),
          about: upTo(mostOccasion),
          from: { id: 'x', name: upTo(mostName) },
          to: { id: 'y', name: upTo(mostName) },
        };
        const shared = { ...note, id: id(3), own: false, audience: 'team' };
        const named = [...people, { id: upTo(mostName), name: upTo(mostName) }];
        const element = await show({ notes: [note, shared, goodNote], people: named });
        expect(textOf(element)).to.contain(goodText).and.to.contain(upTo(mostWords));
        isHarmless(element, text);
        await openForm(element);
        const select = element.shadowRoot!.querySelector('select')!;
        select.selectedIndex = 2;
        select.dispatchEvent(new Event('change'));
        await element.updateComplete;
        expect(textOf(element)).to.contain(upTo(mostName));
        isHarmless(element, text);
      });
      expect(faults).to.deep.equal([]);
    });
  }
});

describe('hostile values in the place of notes and people', () => {
  for (const { id: name, value } of values) {
    it(`${name}: the good note is shown, and the form can be opened`, async () => {
      const { faults } = await listen(async () => {
        const bad = expand(value);
        const data = { notes: [bad, goodNote], before: bad, people: bad };
        const element = await show(data);
        expect(textOf(element)).to.contain(goodText);
        element.data = { notes: [goodNote], people };
        Object.assign(element, { people: bad });
        await element.updateComplete;
        expect(textOf(element)).to.contain(goodText);
        Object.assign(element, { people: [bad, ...people] });
        await element.updateComplete;
        await openForm(element);
        expect(element.shadowRoot!.querySelectorAll('option')).to.have.lengthOf(2);
        expect(strangers(element)).to.deep.equal([]);
      });
      expect(faults).to.deep.equal([]);
    });
  }
});
