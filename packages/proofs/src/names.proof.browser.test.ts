import { expect } from '@open-wc/testing';
import { loadOxbow } from './hostile/page.js';

// Names that survive every host (docs/decisions/0013-lowercase-names.md), read from the element manifest, and the
// manifest held to the built elements. In each engine, since engines differ in what HTMLElement has.

interface Member {
  kind: 'field' | 'method';
  name: string;
  attribute?: string;
  default?: string;
  type?: { text: string };
  readonly?: boolean;
}

interface Declaration {
  tagName: string;
  members: Member[];
  attributes?: { name: string }[];
  events?: { name: string }[];
}

interface ElementClass {
  new (): HTMLElement & Record<string, unknown>;
  observedAttributes: string[];
  elementProperties: ReadonlyMap<string, unknown>;
}

/** Every tag that the loader defines, noted while it does. */
const defined: string[] = [];
const { define } = customElements;
customElements.define = (name, constructor, options) => {
  defined.push(name);
  define.call(customElements, name, constructor, options);
};
await loadOxbow();
customElements.define = define;

const { modules } = (await (await fetch('/packages/widgets/custom-elements.json')).json()) as {
  modules: { declarations: Declaration[] }[];
};
const elements = modules.flatMap(({ declarations }) => declarations);

/** As the form controls of every browser have them; a host only reads or calls them. */
const namesOfControls = ['validationMessage', 'willValidate', 'checkValidity', 'reportValidity'];

/** How a framework spells one of ours; no host writes it itself. */
const spelledOtherwise = ['readOnly'];

/** Why a host could not set a property or an attribute of this name; `undefined` when any could. */
function faultOfName(name: string): string | undefined {
  if (!/^[a-z]+$/.test(name)) return 'is not one lower-case word';
  if (name in HTMLElement.prototype) return 'is a name that HTMLElement has';
  if (name in EventTarget.prototype) return 'is a name that EventTarget has';
  if (['key', 'ref'].includes(name)) return 'is taken by frameworks';
  return name.startsWith('on') ? 'reads as an event handler' : undefined;
}

function faultOfMember({ name, attribute, type, default: initial }: Member): string | undefined {
  if (namesOfControls.includes(name)) return undefined;
  if (attribute !== undefined && attribute !== name)
    return 'and its attribute are spelt differently';
  const isBoolean = /^boolean\b/.test(type?.text ?? '');
  if (isBoolean && initial !== 'false') return 'is a boolean that does not default to false';
  return faultOfName(name);
}

const faultOfEvent = (name: string) =>
  /^ox[a-z]+$/.test(name) ? undefined : 'is not ox and a verb in lower-case letters';

describe('the rules for names', () => {
  const broken: [fault: string, found: string | undefined][] = [
    ['is not one lower-case word', faultOfName('maxCount')],
    ['is not one lower-case word', faultOfName('max-count')],
    ['is a name that HTMLElement has', faultOfName('title')],
    ['is a name that HTMLElement has', faultOfName('remove')],
    ['is taken by frameworks', faultOfName('ref')],
    ['reads as an event handler', faultOfName('once')],
    [
      'and its attribute are spelt differently',
      faultOfMember({ kind: 'field', name: 'customer', attribute: 'customer-id' }),
    ],
    [
      'is a boolean that does not default to false',
      faultOfMember({ kind: 'field', name: 'grouped', type: { text: 'boolean' }, default: 'true' }),
    ],
    ['is not ox and a verb in lower-case letters', faultOfEvent('ox-select')],
    ['is not ox and a verb in lower-case letters', faultOfEvent('select')],
  ];
  for (const [index, [fault, found]] of broken.entries())
    it(`refuse a name that ${fault} (${index + 1})`, () => expect(found).to.equal(fault));
});

describe('the manifest', () => {
  it('describes every element that the script tag defines, and no other', () => {
    expect(elements.map(({ tagName }) => tagName).sort()).to.deep.equal(defined.sort());
  });
});

for (const { tagName, members, attributes = [], events = [] } of elements) {
  describe(`<${tagName}>`, () => {
    const Class = customElements.get(tagName) as unknown as ElementClass;

    it('has only names that every host can write', () => {
      const faults = [
        ...members.map((member) => [member.name, faultOfMember(member)]),
        ...attributes.map(({ name }) => [name, faultOfName(name)]),
        ...events.map(({ name }) => [name, faultOfEvent(name)]),
      ].filter(([, fault]) => fault !== undefined);
      expect(faults.map((fault) => fault.join(' '))).to.deep.equal([]);
    });

    it('has everything that the manifest names', () => {
      const element = new Class();
      const missing = members.filter(({ name }) => !(name in element)).map(({ name }) => name);
      expect(missing).to.deep.equal([]);
      for (const { kind, name } of members)
        expect(typeof element[name] === 'function', name).to.equal(kind === 'method');
    });

    it('has booleans that are false until somebody says otherwise', () => {
      const element = new Class();
      const properties = [...Class.elementProperties.keys()];
      expect(properties.filter((name) => element[name] === true)).to.deep.equal([]);
    });

    it('observes no attribute and has no property that the manifest does not name', () => {
      const fields = members.filter(({ kind }) => kind === 'field').map(({ name }) => name);
      const known = [...fields, ...spelledOtherwise];
      expect(known).to.include.members([...Class.elementProperties.keys()]);
      // Some attributes are observed only to be refused; their name is then that of a property.
      const written = [...attributes.map(({ name }) => name), ...fields];
      expect(written).to.include.members(Class.observedAttributes);
      expect(Class.observedAttributes).to.include.members(attributes.map(({ name }) => name));
    });
  });
}
