// The events of our elements, as the manifest of the built elements names them.
import { readFileSync } from 'node:fs';

interface Manifest {
  modules: { declarations: { tagName?: string; events?: { name: string }[] }[] }[];
}

const file = new URL('../../widgets/custom-elements.json', import.meta.url);
let declarations: Manifest['modules'][number]['declarations'] | undefined;

/** Names of the events of an element. */
export function eventsOf(tag: string): string[] {
  declarations ??= (JSON.parse(readFileSync(file, 'utf8')) as Manifest).modules.flatMap(
    (module) => module.declarations,
  );
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found?.events) throw new Error(`the manifest does not know <${tag}>`);
  return found.events.map(({ name }) => name);
}
