// llms.txt (llmstxt.org): what a language model needs to write a page with our elements, from the manifest and the guides.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../files.mjs';

/**
 * @param {import('./elements.mjs').Element[]} elements
 * @param {{ title: string, text: string, file: string }[]} guides
 * @param {(file: string) => string} addressOf where a file of the repository is read
 */
export function llmsText(elements, guides, addressOf) {
  const contents = [
    '# Oxbow',
    '> Web components that HR portals, CRMs and shops embed, for what customers and employees live through. They work in any ' +
      'framework and without one. Data comes in through the property `data`, wishes go out as events.',
    '- Every element is imported by its own sub-path, such as `@oxbow/widgets/okr-card`; there is no barrel. Without a bundler, ' +
      '`<script type="module" src="…/oxbow.js"></script>` of `dist/cdn` registers all of them.\n' +
      '- A property and its attribute have the same name, one lower-case word. `data` takes an object as a property and JSON as ' +
      'an attribute. Data that cannot be used is shown as such and reported by `oxinvalid`; nothing throws.\n' +
      '- An element asks by an event with `respondWith(promise)`, called while the event is dispatched. ' +
      '`<ox-connection endpoint site>` around the elements, or with `scope="document"`, answers all of them from a collector.\n' +
      '- Event names are lower-case letters, bubble and are composed: `document.addEventListener("oxdata", …)`. React (components ' +
      'of `@oxbow/widgets/react`, or tags from React 19 on), Preact and Svelte: `onoxdata`; Vue: `@oxdata`; Solid: `on:oxdata`; Angular: `(oxdata)`.\n' +
      '- Types for templates: `@oxbow/widgets/jsx` (React 19), `…/preact`, `…/solid`, `…/vue`, `…/svelte`, `…/angular`.\n' +
      '- The elements say themselves what is stored and who reads it; promise no more around them.',
    `## Guides\n\n${guides.map((each) => `- [${each.title}](${addressOf(each.file)}): ${each.text}`).join('\n')}`,
    '## Elements',
    ...elements.map((element) => chapterOf(element, addressOf)),
    `## Look\n\nCustom properties of every element that draws, set on it or on anything around it:\n\n${lines(
      sharedTokens(elements),
      ({ name, default: initial }) => `\`${name}\` (${initial})`,
    )}`,
  ];
  return `${contents.join('\n\n')}\n`;
}

function chapterOf(element, addressOf) {
  const { tag, room, attributes } = element;
  const written = new Set(attributes.map(({ name }) => name));
  const shared = new Set(sharedNames);
  const properties = element.properties.filter(
    ({ name }) => !written.has(name) && !shared.has(name),
  );
  const parts = element.parts.map(({ name }) => `\`${name}\``).join(', ');
  return [
    `### <${tag}>`,
    `${oneLine(element.description)} Import: \`@oxbow/widgets/${room}\`. [Its page](${addressOf(`packages/widgets/src/${room}/README.md`)})`,
    section(
      'Attributes, also properties',
      attributes,
      ({ name, type }) => `\`${name}\`${typed(type)}`,
    ),
    section('Properties only', properties, ({ name, type }) => `\`${name}\`${typed(type)}`),
    section('Events', element.events, ({ name }) => `\`${name}\``),
    section('Methods', methodsOf(element), ({ name }) => `\`${name}()\``),
    parts && `Parts for \`::part()\`: ${parts}.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What every widget has, and which its page need not repeat. */
const sharedNames = ['data', 'strings'];
const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();
const typed = (type) => {
  const [, plain = ''] = /^\(?(.*?)\)?(?: \| (?:undefined|null))?$/.exec(type) ?? [];
  return ['', 'string', 'unknown'].includes(plain) ? '' : ` (\`${plain}\`)`;
};
const methodsOf = ({ told }) => told.filter(({ kind }) => kind === 'method');
const lines = (items, write) =>
  items.map((each) => `- ${write(each)}: ${oneLine(each.description ?? '')}`).join('\n');
const section = (title, items, write) => items.length > 0 && `${title}:\n\n${lines(items, write)}`;
const sharedTokens = (elements) => {
  const [first, ...others] = elements.filter(({ tokens }) => tokens.length > 0);
  return first.tokens.filter(({ name }) =>
    others.every(({ tokens }) => tokens.some((token) => token.name === name)),
  );
};

/** The guides of the repository: their titles, and what each says of itself first. */
export function readGuides(root) {
  const files = listFiles(['docs'], root).filter(
    (file) => file.endsWith('.md') && !/\/(decisions|proof|pictures)\//.test(file),
  );
  return ['README.md', ...files].map((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const [, title = file] = /^# (.+)$/m.exec(text) ?? [];
    const paragraph = text.split('\n\n').find((part) => /^[A-Z]/.test(part)) ?? '';
    // Links of a guide lead nowhere from here; the first sentence is enough to choose by.
    const plain = oneLine(paragraph).replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1');
    const sentence = /^.*?[.:](?= |$)/.exec(plain)?.[0] ?? plain;
    return { file, title, text: sentence.replace(/:$/, '.') };
  });
}
