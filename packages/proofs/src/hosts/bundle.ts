import { fileURLToPath } from 'node:url';
import { build, type UserConfig } from 'vite';

/**
 * Builds a host's app into one module, as the host would: with its own copies of its frameworks.
 * @param file relative to this folder, or a `file:` address
 * @param own what the host's own build has besides: its compiler, say
 */
export async function bundleHost(
  file: string,
  own: Pick<UserConfig, 'root' | 'plugins' | 'resolve' | 'define' | 'ssr'> = {},
): Promise<string> {
  const result = await build({
    ...own,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ...own.define },
    build: {
      ssr: own.ssr !== undefined,
      write: false,
      target: 'es2022',
      rolldownOptions: { output: { codeSplitting: false } },
      lib: {
        entry: fileURLToPath(new URL(file, import.meta.url)),
        formats: ['es'],
        fileName: 'host',
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not built`);
  return chunk.code;
}
