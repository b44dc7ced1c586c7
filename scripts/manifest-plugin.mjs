// Completes what the analyzer wrote into custom-elements.json: event names, CSS custom properties, and paths of the
// published files; takes out what is nobody's business outside.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './files.mjs';

const tokenFiles = ['tokens.ts', 'base-styles.ts'].map((name) =>
  path.join(root, 'packages/widgets/src/element', name),
);

/** @returns a plugin of @custom-elements-manifest/analyzer */
export function manifestPlugin() {
  /** Event classes: the name and the description of the event, and the file that has the class. */
  const events = new Map();
  /** Element classes: the tag they are defined as. */
  const tags = new Map();
  /** Members marked `@internal`, which the analyzer leaves out of the class itself but not of its heirs. */
  const internal = new Set();

  return {
    name: 'oxbow',

    collectPhase({ ts, node }) {
      if (ts.isCallExpression(node) && /^(define|registerClass)$/.test(node.expression.getText())) {
        const [tag, name] = node.arguments;
        if (tag && ts.isStringLiteral(tag)) tags.set(name?.getText(), tag.text);
      }
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const name = node.getText().match(/\bsuper\(\s*'(ox[a-z]+)'/)?.[1];
      const [doc] = ts.getJSDocCommentsAndTags(node);
      const description = ts.getTextOfJSDocComment(doc?.comment)?.replaceAll(/\s+/g, ' ');
      if (name) {
        const module = node.getSourceFile().fileName;
        events.set(node.name.text, { name, description, module });
      }
      for (const member of node.members) {
        const isInternal = ts
          .getJSDocTags(member)
          .some(({ tagName }) => tagName.text === 'internal');
        if (isInternal && member.name) internal.add(member.name.getText());
      }
    },

    // Before the package's phase, in which elements inherit by name.
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations) {
        if (tags.has(declaration.name)) declaration.tagName ??= tags.get(declaration.name);
        for (const event of declaration.events ?? []) {
          // Events of one name may differ by element, so the class that is named counts first.
          const type = events.has(event.type?.text)
            ? event.type.text
            : [...events].find(([, { name }]) => name === event.name)?.[0];
          if (type === undefined) continue;
          const known = events.get(type);
          event.name ??= known.name;
          event.description ??= known.description;
          event.type = { text: type, references: [{ name: type, module: known.module }] };
        }
        if (declaration.events) declaration.events = withoutDoubles(declaration.events);
      }
    },

    packageLinkPhase({ customElementsManifest: manifest }) {
      const cssProperties = readTokens(tokenFiles);
      for (const module of manifest.modules) {
        module.declarations = module.declarations.filter(({ tagName }) => tagName);
        const names = module.declarations.map(({ name }) => name);
        module.exports = module.exports.filter(({ declaration }) =>
          names.includes(declaration?.name),
        );
        for (const element of module.declarations) {
          element.members = element.members?.filter((member) => isPublic(member, internal));
          // Observed without a word about it: only to be refused, as a token in an attribute is.
          element.attributes = element.attributes?.filter(({ description }) => description);
          if (element.superclass?.name === 'OxElement')
            element.cssProperties = withoutDoubles([
              ...cssProperties,
              ...readTokens(tokenFilesOf(module.path)),
              ...(element.cssProperties ?? []),
            ]);
        }
      }
      manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length > 0);
      const published = JSON.stringify(manifest).replaceAll(
        /"\/?packages\/widgets\/src\/([^"]+)\.[jt]s"/g,
        '"dist/$1.js"',
      );
      Object.assign(manifest, JSON.parse(published));
    },
  };
}

/** What is found twice becomes one, what was said last wins: an event both described and dispatched, for instance. */
function withoutDoubles(items) {
  const byName = new Map();
  for (const item of items) byName.set(item.name, { ...byName.get(item.name), ...item });
  return [...byName.values()];
}

const isPublic = ({ name, privacy, static: isStatic }, internal) =>
  !name.startsWith('#') && !isStatic && (privacy ?? 'public') === 'public' && !internal.has(name);

/** The `--ox-*` properties: what they do stands in the doc comment, their defaults in the styles. */
function readTokens(files) {
  return files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const descriptions = new Map(
      [...source.matchAll(/@cssproperty (--ox-[\w-]+) - (.+)/g)].map((match) => match.slice(1)),
    );
    const defaults = new Map(
      [...source.matchAll(/var\((--ox-[\w-]+), /g)].map((match) => [
        match[1],
        toPublic(argumentAt(source, match.index + match[0].length)),
      ]),
    );
    for (const name of new Set([...descriptions.keys(), ...defaults.keys()])) {
      if (descriptions.has(name) && defaults.has(name)) continue;
      const lack = descriptions.has(name) ? 'is described but not used' : 'lacks its @cssproperty';
      throw new Error(`${path.relative(root, file)}: ${name} ${lack}.`);
    }
    return [...defaults].map(([name, value]) => ({
      name,
      description: descriptions.get(name),
      default: value,
    }));
  });
}

/** The styles of a room that tell of custom properties of their own. */
function tokenFilesOf(file) {
  const folder = path.join(root, path.dirname(file));
  return readdirSync(folder)
    .filter((name) => name.endsWith('styles.ts'))
    .map((name) => path.join(folder, name))
    .filter((each) => readFileSync(each, 'utf8').includes('@cssproperty'));
}

/** A default without our private names: a fallback instead of what only we set, else the public property. */
const toPublic = (value) =>
  value.replaceAll(/var\(--_[\w-]+, ([^()]+)\)/g, '$1').replaceAll('--_', '--ox-');

/** The text from `start` to the bracket that closes the function it stands in. */
function argumentAt(text, start) {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')' && --depth < 0) return text.slice(start, index).replaceAll(/\s+/g, ' ');
  }
  return '';
}
