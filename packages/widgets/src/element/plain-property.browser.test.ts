import { expect, fixture } from '@open-wc/testing';
import { html, type PropertyDeclarations } from 'lit';
import { define } from './define.js';
import { OxElement } from './element.js';
import { warningsOf } from './testing/warnings.js';
import { Locales } from './text.js';
import type { Verdict, View } from './view.js';

class Plain extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    word: {},
    layout: { useDefault: true },
    most: { type: Number },
    idle: { type: Number, useDefault: true },
    open: { type: Boolean },
  };

  word: string | undefined;
  layout = 'list';
  most: number | undefined;
  idle = 60;
  open = false;
}

class PlainView implements View {
  check(): Verdict {
    return { state: 'ready', total: 0, invalid: 0, faults: [] };
  }
  render() {
    return html`<p></p>`;
  }
}

const texts = { label: 'Plain' };
define('ox-plain', Plain, {
  styles: [],
  strings: new Locales(texts, {
    de: async () => ({ default: texts }),
    fr: async () => ({ default: texts }),
  }),
  View: PlainView,
});

const noText: unknown = Object.create(null);
const cases: [name: keyof Plain, given: unknown, read: unknown][] = [
  ['word', 'here', 'here'],
  ['word', '', ''],
  ['word', 17, '17'],
  ['word', 17n, '17'],
  ['word', undefined, undefined],
  ['word', null, undefined],
  ['word', true, undefined],
  ['word', noText, undefined],
  ['word', Symbol('here'), undefined],
  ['word', 'x'.repeat(20_001), undefined],
  ['layout', 'tree', 'tree'],
  ['layout', null, 'list'],
  ['layout', '', 'list'],
  ['layout', {}, 'list'],
  ['most', 5, 5],
  ['most', '5', 5],
  ['most', 'five', NaN],
  ['most', ' ', undefined],
  ['most', null, undefined],
  ['most', noText, undefined],
  ['idle', '90', 90],
  ['idle', undefined, 60],
  ['open', true, true],
  ['open', 'yes', true],
  ['open', undefined, false],
  ['open', noText, true],
];

describe('a property of text, number or boolean', () => {
  for (const [name, given, read] of cases)
    it(`${String(name)} is ${String(read)} when it is set to ${inWords(given)}`, async () => {
      const element = await fixture<Plain>(html`<ox-plain></ox-plain>`);
      await warningsOf(async () => {
        Object.assign(element, { [name]: given });
        await element.updateComplete;
      });
      expect(element[name]).to.deep.equal(read);
    });

  it('has again what it had first when its attribute is taken away', async () => {
    const element = await fixture<Plain>(
      html`<ox-plain layout="tree" idle="90" word="here"></ox-plain>`,
    );
    for (const name of ['layout', 'idle', 'word']) element.removeAttribute(name);
    expect([element.layout, element.idle, element.word]).to.deep.equal(['list', 60, undefined]);
  });

  it('says once that it cannot use a value, and nothing where there is none', async () => {
    const element = await fixture<Plain>(html`<ox-plain></ox-plain>`);
    const warnings = await warningsOf(async () => {
      for (const word of [null, undefined, {}, []]) Object.assign(element, { word });
      await element.updateComplete;
    });
    expect(warnings).to.deep.equal(['<ox-plain> cannot use what "word" was set to.']);
  });
});

function inWords(value: unknown): string {
  if (typeof value === 'string' && value.length > 20) return 'a text that is far too long';
  return typeof value === 'object' && value !== null
    ? 'an object'
    : `${typeof value} ${String(value)}`;
}
