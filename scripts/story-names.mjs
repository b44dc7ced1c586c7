// Holds the element manifest to what the stories show: every part, state, slot, custom property and event that it names of an
// element is met in some story, and no other one in any.

/** Runs in a page before anything else: notes what is dispatched and which custom states are set, to be read at the end. */
export function noteNames() {
  const noted = (globalThis.oxbowNames = new Set());
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('ox') && this.localName?.startsWith('ox-'))
      noted.add(`${this.localName} event ${event.type}`);
    return dispatchEvent.call(this, event);
  };
  const { attachInternals } = HTMLElement.prototype;
  HTMLElement.prototype.attachInternals = function () {
    const internals = attachInternals.call(this);
    const { add } = CustomStateSet.prototype;
    internals.states.add = (name) => {
      noted.add(`${this.localName} state ${name}`);
      return add.call(internals.states, name);
    };
    return internals;
  };
}

/**
 * Runs in the page of a story, after it has ended.
 * @returns {string[]} such as `ox-okr-card part sentence`
 */
export function readNames() {
  const { oxbowNames: noted } = globalThis;
  const look = (place) => {
    for (const element of place.querySelectorAll('*')) {
      const { localName: tag, shadowRoot: root } = element;
      if (!root) continue;
      if (tag.startsWith('ox-')) {
        const note = (kind, names) => names.forEach((name) => noted.add(`${tag} ${kind} ${name}`));
        for (const part of root.querySelectorAll('[part]')) note('part', [...part.part]);
        for (const slot of root.querySelectorAll('slot')) note('slot', [slot.name]);
        const styles = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
        for (const { cssText } of styles)
          note('property', cssText.match(/(?<=var\(\s*)--ox-[\w-]+/g) ?? []);
      }
      look(root);
    }
  };
  look(document);
  return [...noted];
}

/** What no story does or comes to; tests beside the elements and in packages/proofs do. */
const elsewhere = [
  'ox-channel-mix event oxexport',
  'ox-channel-mix event oxfilter',
  'ox-channel-mix event oxtoggle',
  'ox-channel-mix part handovers',
  'ox-customer-timeline event oxcontact',
  'ox-customer-timeline event oxexport',
  'ox-customer-timeline part link',
  'ox-customer-timeline part newer',
  'ox-feedback-inbox event oxassign',
  'ox-feedback-inbox event oxmore',
  'ox-feedback-inbox event oxreply',
  'ox-feedback-inbox event oxselect',
  'ox-feedback-inbox part new',
  'ox-feedback-prompt event oxdismiss',
  'ox-feedforward event oxdelete',
  'ox-journey event oxexport',
  'ox-journey event oxselect',
  'ox-okr-card event oxwithdraw',
  'ox-radar event oxexport',
];

/** Every name that the manifest says a story could show. The unnamed slot is for data, and none in the shadow tree. */
function namesOf(elements) {
  return elements.flatMap(({ tag, parts, states, slots, tokens, events }) =>
    Object.entries({ part: parts, state: states, slot: slots, property: tokens, event: events })
      .flatMap(([kind, items]) => items.map(({ name }) => `${tag} ${kind} ${name}`))
      .filter((name) => name !== `${tag} slot `),
  );
}

/** `detail-<type>` stands for any `detail-…`. */
const isMetBy = (name) => {
  const [before, after] = name.split(/<\w+>/);
  return after === undefined ? (other) => other === name : (other) => other.startsWith(before);
};

/** What a story has shown and the manifest does not name. */
export const unnamed = (elements, met) => {
  const tests = namesOf(elements).map(isMetBy);
  return met
    .filter((name) => !tests.some((test) => test(name)))
    .map((name) => `not in the manifest: ${name}`);
};

/** What the manifest names and none of all stories has shown. */
export function unseen(elements, met) {
  const names = namesOf(elements);
  return [
    ...names
      .filter((name) => !elsewhere.includes(name) && !met.some(isMetBy(name)))
      .map((name) => `no story shows: ${name}`),
    ...elsewhere
      .filter((name) => !names.includes(name))
      .map((name) => `not in the manifest any more: ${name}`),
  ];
}
