// The types of what a host sets on each element and hears from it, and how each framework's templates take them.
import { docComment, isBoolean, isNumber, typeImports } from './elements.mjs';

/** What every generated file of code begins with. */
export const head =
  '// Generated from custom-elements.json; changes are lost with the next build.\n';

/** Names, events and attributes of all elements, for any framework and for none. */
export function elementTypings(elements) {
  const imports = typeImports(
    elements.flatMap(({ name, module, events }) => [
      [module, name],
      ...events.map((event) => [event.module, event.type]),
    ]),
  );
  return `${head}${imports}
/** One element as hosts see it. */
export interface OxbowElement {
  /** Its class. */
  element: HTMLElement;
  /** What is set as properties. */
  properties: object;
  /** What is written as attributes: text. */
  attributes: object;
  /** What is heard, by the event's name. */
  events: object;
  /** The same as functions by the name with \`on\` before it. */
  handlers: object;
}

/** All elements, by tag. */
export interface OxbowElements {
${elements.map(entryOf).join('')}}
${elements.map(interfacesOf).join('')}`;
}

const entryOf = (element) => `${docComment(element.description, '  ')}  '${element.tag}': {
    element: ${element.name};
    properties: ${element.name}Properties;
    attributes: ${element.name}Attributes;
    events: ${element.name}Events;
    handlers: ${element.name}Handlers;
  };
`;

function interfacesOf({ tag, name, properties, attributes, events }) {
  const typeOf = (property) => `${name}['${property.name}']${orUndefined(property)}`;
  return `
/** What a host sets on \`<${tag}>\`. */
export interface ${name}Properties {
${members(properties, ({ name: each }) => `${each}?`, typeOf)}}

/** What a host writes on \`<${tag}>\`. */
export interface ${name}Attributes {
${members(attributes, ({ name: each }) => `${each}?`, textOf)}}

/** What a host hears from \`<${tag}>\`. */
export interface ${name}Events {
${members(
  events,
  (event) => event.name,
  (event) => event.type,
)}}

/** Functions that hear \`<${tag}>\`. */
export interface ${name}Handlers {
${members(
  events,
  (event) => `on${event.name}?`,
  (event) => `((event: ${event.type}) => void) | undefined`,
)}}
`;
}

const members = (list, keyOf, typeOf) =>
  list
    .map((each) => `${docComment(each.description, '  ')}  ${keyOf(each)}: ${typeOf(each)};\n`)
    .join('');

/** A host may take back what it has set, where the element says so. */
const orUndefined = ({ type }) => (/\bunknown\b|\bundefined\b/.test(type) ? '' : ' | undefined');

/** What can be written as the text of an attribute; frameworks leave one out that is \`undefined\`. */
export const textOf = (attribute) => {
  if (isBoolean(attribute)) return "'' | undefined";
  return isNumber(attribute) ? 'number | `${number}` | undefined' : 'string | undefined';
};

/** A module of types alone; whoever imports it for its types does no harm at run time. */
export const emptyModule = `${head}export {};\n`;

const mapped = (type) => `{
  [Tag in keyof OxbowElements]: ${type}<OxbowElements[Tag]>;
}`;

/** The types of templates, by the name of the sub-path. */
export const templateTypings = {
  jsx: `${head}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { OxbowElement, OxbowElements } from './elements.js';

type Attributes<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

/** What React 19 takes on one of our tags. */
export type ReactElementProps<Each extends OxbowElement> = Each['properties'] &
  Each['handlers'] &
  Omit<Attributes<Each['element']>, keyof Each['properties']> & { class?: string | undefined };

type ReactElements = ${mapped('ReactElementProps')};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
`,
  preact: `${head}import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { OxbowElement, OxbowElements } from './elements.js';

/** What Preact takes on one of our tags. */
export type PreactElementProps<Each extends OxbowElement> = Each['properties'] &
  Each['handlers'] &
  Omit<HTMLAttributes<Each['element']> & ClassAttributes<Each['element']>, keyof Each['properties']>;

type PreactElements = ${mapped('PreactElementProps')};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
`,
  solid: `${head}import type { JSX as Solid } from 'solid-js';
import type { OxbowElement, OxbowElements } from './elements.js';

type Prefixed<Prefix extends string, Names> = {
  [Name in keyof Names & string as \`\${Prefix}:\${Name}\`]?: Names[Name] | undefined;
};
type Listeners<Events> = {
  [Name in keyof Events & string as \`on:\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** What Solid takes on one of our tags. */
export type SolidElementProps<Each extends OxbowElement> = Each['properties'] &
  Each['handlers'] &
  Listeners<Each['events']> &
  Prefixed<'prop', Each['properties']> &
  Prefixed<'attr', Each['attributes']> &
  Omit<Solid.HTMLAttributes<Each['element']>, keyof Each['properties']>;

type SolidElements = ${mapped('SolidElementProps')};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
`,
  svelte: `${head}import type { HTMLAttributes } from 'svelte/elements';
import type { OxbowElement, OxbowElements } from './elements.js';

/** What Svelte takes on one of our tags. */
export type SvelteElementProps<Each extends OxbowElement> = Each['properties'] &
  Each['handlers'] &
  Omit<HTMLAttributes<Each['element']>, keyof Each['properties']>;

type SvelteElements = ${mapped('SvelteElementProps')};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}

declare global {
  // What svelte-check and editors check templates by.
  namespace svelteHTML {
    interface IntrinsicElements extends SvelteElements {}
  }
}
`,
  vue: `${head}import type { HTMLAttributes, PublicProps } from 'vue';
import type { OxbowElement, OxbowElements } from './elements.js';

/** \`@oxselect\` in a template is \`onOxselect\` to Vue. */
type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Capitalize<Name>}\`]?:
    | ((event: Events[Name]) => void)
    | undefined;
};

/** What Vue takes on one of our tags. */
export type VueElementProps<Each extends OxbowElement> = Each['properties'] &
  Listeners<Each['events']> &
  Omit<HTMLAttributes, keyof Each['properties']> &
  PublicProps;

/** One of our elements as Vue's template checker knows it; a template ref is the element itself. */
export type VueElement<Each extends OxbowElement> = new () => Each['element'] & {
  /** @deprecated There is none at run time; the checker reads what can be set. */
  $props: VueElementProps<Each>;
};

type VueElements = ${mapped('VueElement')};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
`,
};
