import { tryAll, type Outcome, type Trial } from './attempt.js';
import { hiding, toGenerated } from './generated.js';
import { readGiven, toTexts, toWritten } from './given.js';
import { readPlaces, type Places } from './places.js';
import { textsIn } from './stage.js';

// What a host page under the strict policy does with our elements: a script of its own, run there, so that every value is one of
// that page and nothing is exempt from the policy. A proof tells it what to try, by `window.trials`.

/** What a proof can ask for. */
export interface Trials {
  /** Every element by its tag, with all its public places. */
  places: [tag: string, places: Places][];
  attribute(tag: string, name: string, only: Only): Promise<Outcome>;
  property(tag: string, name: string, only: Only): Promise<Outcome>;
  texts(tag: string, only: Only): Promise<Outcome>;
  slot(tag: string, name: string, only: Only): Promise<Outcome>;
  generated(tag: string, count: number, seed: number): Promise<Outcome>;
  /** Does what must not happen, so that a proof can see that it would be told. */
  planted(tag: string): Promise<Outcome>;
}
/** Which of the trials of a place: so many of them at most, evenly out of all, beginning with that one. */
export interface Only {
  most: number;
  from: number;
}

const given = await readGiven();
const written = toWritten(given);
const texts = toTexts(given);
const places = await readPlaces();

/** Opens something once; from then on it is the person who opens and closes it. */
const once = ['interactive'];

const kindOf = (name: string) => ({ mayHide: hiding.includes(name), isOnce: once.includes(name) });

/** As a host writes it: what a setter throws is thrown. */
function set(target: object, name: string, value: unknown): void {
  (target as Record<string, unknown>)[name] = value;
}

/** Made when its turn comes: some of the values are large. */
type Maker = () => Trial;

function toAttributeTrials(name: string): Maker[] {
  return written.map(({ id, make }) => () => ({
    id,
    texts: [String(make())],
    ...kindOf(name),
    give: ({ target }) => target.setAttribute(name, String(make())),
    takeBack: ({ target, element, data }) => {
      target.removeAttribute(name);
      if (name === 'data') element.data = data;
    },
  }));
}

function toPropertyTrials(name: string): Maker[] {
  return given.map(({ id, make }) => () => {
    const value = make();
    let before: unknown;
    return {
      id,
      texts: textsIn(value),
      ...kindOf(name),
      give: ({ target }) => {
        before = Reflect.get(target, name);
        set(target, name, value);
      },
      takeBack: ({ target }) => set(target, name, before),
    };
  });
}

/** Whatever key is asked for has the text; so it is with those of parts that come late, too. */
const everyKey = (text: unknown) => new Proxy({}, { get: () => text });

/** Each text of the user interface at once, as one text, in its forms, and as what is no text. */
function toTextTrials(): Maker[] {
  const forms = [
    ...texts.flatMap(({ id, text }) => [
      { id, make: () => text },
      { id: `${id} as forms`, make: () => ({ one: text, other: text }) },
    ]),
    ...given.map(({ id, make }) => ({ id: `${id} for a text`, make })),
    ...given.map(({ id, make }) => ({ id: `${id} for a form`, make: () => ({ other: make() }) })),
  ];
  return forms.map(({ id, make }) => () => {
    const value = make();
    return {
      id,
      texts: textsIn(value),
      // What a prompt asks may be one of our texts itself.
      mayHide: true,
      give: ({ element }) => (element.strings = everyKey(value)),
      takeBack: ({ element }) => (element.strings = undefined),
    };
  });
}

/** What a host can put into an element, of one text. */
const nodesOf: Record<string, (text: string, slot: string) => Node> = {
  text: (text) => document.createTextNode(text),
  comment: (text) => document.createComment(text),
  element: (text, slot) => toElement('b', text, { slot, id: '__proto__' }),
  field: (text, slot) => toElement('input', '', { slot, name: 'data', value: text }),
  form: (text, slot) => toElement('form', text, { slot, name: 'strings', title: text }),
  script: toScript,
};

/** A host under such a policy needs one of its own to write any script, be it only data; the name is one that ours leaves open. */
function toScript(text: string): HTMLElement {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypePolicyFactory };
  const policy = trustedTypes?.createPolicy('lit-html', { createScript: (written) => written });
  const script = document.createElement('script');
  script.type = 'application/json';
  script.text = (policy?.createScript(text) ?? text) as unknown as string;
  return script;
}

function toElement(tag: string, text: string, attributes: Record<string, string>): HTMLElement {
  const element = document.createElement(tag);
  element.append(text);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** In place of the slot’s `<type>` any kind of contact. */
function toSlotTrials(name: string): Maker[] {
  const slot = name.replace(/<\w+>/, 'order');
  return texts.flatMap(({ id, text }) =>
    Object.entries(nodesOf).flatMap(([kind, make]) =>
      // Only a script is data: without any other the element would wait for some.
      (kind === 'script' ? [true, false] : [true]).map((hasData) => (): Trial => {
        const node = make(text, slot);
        return {
          id: `${id} as ${kind}${hasData ? '' : ' alone'}`,
          texts: [text],
          mayHide: !hasData,
          give: ({ element }) => {
            if (!hasData) element.data = undefined;
            element.append(node);
          },
          takeBack: ({ element, data }) => {
            (node as ChildNode).remove();
            element.data = data;
          },
        };
      }),
    ),
  );
}

function pick(tag: string, makers: readonly Maker[], { most, from }: Only): Promise<Outcome> {
  const step = Math.max(1, Math.ceil(makers.length / most));
  return tryAll(
    tag,
    makers.filter((_, index) => index % step === from % step),
  );
}

const plant = (id: string, act: (root: ShadowRoot) => unknown): Trial => ({
  id,
  texts: [],
  give: ({ element }) => void act(element.shadowRoot!),
  takeBack: () => {},
});

const plants = [
  plant('throws', () => {
    throw new Error('planted');
  }),
  plant('rejects', () => void Promise.reject(new Error('planted'))),
  plant('forbidden', () => document.body.setAttribute('style', 'color: red')),
  plant('stranger', (root) => root.append(document.createElement('iframe'))),
  plant('handler', (root) => root.querySelector('p')!.setAttribute('onplanted', 'x')),
  plant('address', (root) => root.querySelector('p')!.setAttribute('href', 'javascript:x')),
  plant('no word', (root) => root.append(document.createTextNode(String(NaN)))),
  plant('nothing left', (root) => root.replaceChildren()),
];

const trials: Trials = {
  places: [...places],
  attribute: (tag, name, only) => pick(tag, toAttributeTrials(name), only),
  property: (tag, name, only) => pick(tag, toPropertyTrials(name), only),
  texts: (tag, only) => pick(tag, toTextTrials(), only),
  slot: (tag, name, only) => pick(tag, toSlotTrials(name), only),
  generated: (tag, count, seed) =>
    tryAll(tag, toGenerated(tag, places.get(tag)!, given, { count, seed })),
  planted: (tag) =>
    tryAll(
      tag,
      plants.map((one) => () => one),
    ),
};
(window as unknown as { trials: Trials }).trials = trials;
