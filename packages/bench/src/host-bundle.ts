import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** A built file of @oxbow/widgets, as it is installed. */
export const installed = (file: string): string =>
  fileURLToPath(new URL(`../../widgets/dist/${file}`, import.meta.url));

/**
 * Bundles and minifies what a host writes, as Vite does with an application; Lit is a file of its own, to be told apart.
 * @param options.readable not minified and with source maps, for a profile
 */
export async function bundleHost(
  code: string,
  { readable = false } = {},
): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['browser', 'module', 'production'] },
    plugins: [
      {
        name: 'oxbow-host',
        resolveId: (id) => (id.endsWith('virtual:host') ? '\0host' : null),
        load: (id) => (id === '\0host' ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      sourcemap: readable,
      lib: { entry: { host: 'virtual:host' }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: false,
        // As for the script tag: Lit's packages do not say that they have no side effects.
        treeshake: { moduleSideEffects: [{ test: /node_modules.@?lit/, sideEffects: false }] },
        output: {
          minify: !readable,
          chunkFileNames: '[name]-[hash].js',
          codeSplitting: {
            groups: [
              {
                name: 'lit',
                test: (id) =>
                  /node_modules\/(lit|lit-html|@lit\/reactive-element)\//.test(id) &&
                  !id.includes('ssr'),
              },
            ],
          },
        },
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`nothing was built of ${code}`);
  return output.output.filter((part) => part.type === 'chunk');
}

/** A file and all that it brings along at once. */
export function withStatic(chunks: readonly Rolldown.OutputChunk[], file: string): Set<string> {
  const files = new Set([file]);
  // What is added while it is gone through is gone through too.
  for (const each of files)
    chunks.find(({ fileName }) => fileName === each)?.imports.forEach((one) => files.add(one));
  return files;
}

/** Whether a file is the one that holds Lit. */
export const isLit = (file: string): boolean => file.startsWith('lit-');

/** What some of the files weigh, each compressed by itself: kB of gzip. */
export function weigh(chunks: readonly Rolldown.OutputChunk[], files: ReadonlySet<string>): number {
  const some = chunks.filter(({ fileName }) => files.has(fileName));
  const sizes = some.map(({ code }) => gzipSync(code, { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
