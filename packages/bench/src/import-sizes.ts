import { bundleHost, weigh, withStatic } from './host-bundle.js';

/** What an import path brings into the bundle of a host, in bytes, each file compressed by itself (gzip, level 9). */
export interface ImportSize {
  /** What is there at once. */
  import: number;
  /** All of it, with what comes later or never: other languages, dialogs, Chart.js. */
  whole: number;
}

/**
 * Bundles an import path as a host does that uses all of what it exports. The same input weighs the same on every machine.
 * @param file the module behind the path, as it is installed
 */
export async function measureImport(file: string): Promise<ImportSize> {
  const chunks = await bundleHost(
    `import * as all from ${JSON.stringify(file)}; globalThis.all = all;`,
  );
  const entry = chunks.find(({ isEntry }) => isEntry)?.fileName;
  if (entry === undefined) throw new Error(`${file} was not bundled`);
  const bytes = (files: ReadonlySet<string>) => Math.round(weigh(chunks, files) * 1000);
  return {
    import: bytes(withStatic(chunks, entry)),
    whole: bytes(new Set(chunks.map(({ fileName }) => fileName))),
  };
}
