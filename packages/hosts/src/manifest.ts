// What the manifest of the built elements says of them.
import { readFileSync } from 'node:fs';

interface Declaration {
  tagName?: string;
  events?: { name: string }[];
  members?: { kind: string; name: string; type?: { text: string } }[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

const file = new URL('../../widgets/custom-elements.json', import.meta.url);
let declarations: Declaration[] | undefined;

function readElements(): Declaration[] {
  declarations ??= (JSON.parse(readFileSync(file, 'utf8')) as Manifest).modules
    .flatMap((module) => module.declarations)
    .filter(({ tagName }) => tagName !== undefined);
  return declarations;
}

function find(tag: string): Declaration {
  const found = readElements().find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`the manifest does not know <${tag}>`);
  return found;
}

/** The tags of all elements. */
export const tagsInManifest = () => readElements().map(({ tagName = '' }) => tagName);

/** Names of the events of an element. */
export const eventsOf = (tag: string): string[] => (find(tag).events ?? []).map(({ name }) => name);

/** Names of the properties of an element that take a function. */
export const functionsIn = (tag: string): string[] =>
  (find(tag).members ?? [])
    .filter(({ kind, type }) => kind === 'field' && type?.text.includes('=>'))
    .map(({ name }) => name);
