import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds a host's app into one module, as the host would: with its own copies of its frameworks. */
export async function bundleHost(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
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
