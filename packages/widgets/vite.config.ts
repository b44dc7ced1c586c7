import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformWithOxc, type Plugin, type UserConfig } from 'vite';

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
    // As a library, so that Vite adds no helper of its own to each import().
    lib: { entry: { oxbow: here('src/loader/loader.ts') }, formats: ['es'] },
    reportCompressedSize: false,
    sourcemap: true,
    rolldownOptions: {
      // Lit's packages do not say that they have no side effects; without that the loader would bring all of them.
      treeshake: { moduleSideEffects: [{ test: /node_modules.@?lit/, sideEffects: false }] },
      preserveEntrySignatures: 'strict',
      output: {
        // Vite would leave a library's white space.
        minify: true,
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
      // Not minified: that would bring newer syntax.
      const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, {
        target: 'es2020',
      });
      this.emitFile({ type: 'asset', fileName: 'oxbow-classic.js', source: code });
    },
  };
}
