import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minify, transformWithOxc, type Plugin, type UserConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The build for script tags: loader, views and Lit as one ESM build with shared chunks. The loader's name is stable, since
 * its address carries the version; the names of its parts hold a hash.
 */
export default {
  root: here('.'),
  base: './',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['@oxbow/source', 'browser', 'module', 'production'] },
  build: {
    target: 'es2022',
    outDir: here('dist/cdn'),
    emptyOutDir: true,
    // No helper that writes <link rel="modulepreload">: it would be a second way of loading, past the host's integrity.
    modulePreload: false,
    reportCompressedSize: false,
    sourcemap: true,
    rolldownOptions: {
      input: { oxbow: here('src/loader/loader.ts') },
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
      },
    },
  },
  plugins: [classicStub()],
} satisfies UserConfig;

/** A classic script cannot share the parts of a module build, and need not: it only imports the loader. */
function classicStub(): Plugin {
  return {
    name: 'oxbow-classic',
    async generateBundle() {
      const file = here('src/loader/classic.ts');
      const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, {
        target: 'es2020',
      });
      const small = await minify(file, code, { module: false });
      this.emitFile({ type: 'asset', fileName: 'oxbow-classic.js', source: small.code });
    },
  };
}
