import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { germanLocales, toMachineObject } from './translations.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The plugin's own files. */
export const pluginFolder = here('../oxbow');
const widgets = path.dirname(fileURLToPath(import.meta.resolve('@oxbow/widgets/package.json')));
const root = here('../../..');

/** Every file below a folder, relative to it, with `/`. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/**
 * The plugin as it is installed: its own files, the built script in a folder that is named by its version, translations as
 * WordPress reads them, and the licences.
 * @returns what each file holds, by its path below `oxbow/`
 * @throws Error when the widgets are not built
 */
export function packPlugin(): { version: string; files: ReadonlyMap<string, Uint8Array> } {
  const { version } = JSON.parse(readFileSync(path.join(widgets, 'package.json'), 'utf8')) as {
    version: string;
  };
  const files = new Map<string, Uint8Array>();
  for (const name of filesIn(pluginFolder)) {
    const content = readFileSync(path.join(pluginFolder, name));
    const isHead = name === 'oxbow.php' || name === 'readme.txt';
    files.set(name, isHead ? Buffer.from(stamp(content.toString(), version)) : content);
  }
  const german = readFileSync(path.join(pluginFolder, 'languages/oxbow-de_DE.po'));
  for (const locale of germanLocales)
    files.set(`languages/oxbow-${locale}.mo`, toMachineObject(german));

  const built = path.join(widgets, 'dist/cdn');
  if (!existsSync(path.join(built, 'oxbow.js')))
    throw new Error('The widgets are not built: npm run build.');
  // Not the frame page: on the site's own origin it would take its configuration from whoever links to it.
  const wanted = (name: string) =>
    /^(oxbow\.(js|css)|parts\/.*)$/.test(name) && !name.endsWith('.map');
  for (const name of filesIn(built).filter(wanted))
    files.set(`assets/${version}/${name}`, readFileSync(path.join(built, name)));
  files.set('LICENSE', readFileSync(path.join(root, 'LICENSE')));
  files.set('THIRD-PARTY-NOTICES.md', readFileSync(path.join(widgets, 'THIRD-PARTY-NOTICES.md')));
  return { version, files };
}

/** The packed plugin as WordPress takes it under “Plugins > Add New > Upload”; the same files give the same bytes. */
export function toZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].map(([name, content]) => [`oxbow/${name}`, content] as const);
  return zipSync(Object.fromEntries(entries), { mtime: '2026-01-01T00:00:00Z' });
}

const stamp = (text: string, version: string) =>
  text
    .replace(/(\* Version: +)\S+/, `$1${version}`)
    .replace(/(const VERSION = ')[^']+/, `$1${version}`)
    .replace(/(Stable tag: )\S+/, `$1${version}`);
