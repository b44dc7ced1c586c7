import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, transformWithOxc, type Plugin, type UserConfig } from 'vite';
import { minifyTemplates } from '../../scripts/minify-templates.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const loader = here('src/loader/loader.ts');
const light = new Set<string>();
type Graph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/**
 * The build for script tags: loader, views and Lit as one ESM build with shared chunks. The loader's name is stable, since
 * its address carries the version; the names of its parts hold a hash.
 */
export default {
  root: here('.'),
  base: './',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    conditions: ['@oxbow/source', 'browser', 'module', 'production'],
  },
  build: {
    target: 'es2022',
    outDir: here('dist/cdn'),
    emptyOutDir: true,
    // As a library, so that Vite adds no helper of its own to each import().
    lib: { entry: { oxbow: loader, frame: here('src/frame-page/frame-page.ts') }, formats: ['es'] },
    reportCompressedSize: false,
    sourcemap: true,
    rolldownOptions: {
      // Lit's packages do not say that they have no side effects; without that the loader would bring all of them.
      treeshake: { moduleSideEffects: [{ test: /node_modules.@?lit/, sideEffects: false }] },
      preserveEntrySignatures: 'allow-extension',
      output: {
        // Vite would leave a library's white space.
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              debugName: 'light',
              name: (id, graph) => (isLight(id, graph) ? 'light' : null),
            },
            // What most views need comes in one file each of ours and of the schemas, not in a dozen. A prompt that is plainly
            // good is read without the schemas, so nothing else is in their file.
            {
              debugName: 'model',
              name: (id, graph) => (reaches(/node_modules.zod/, id, graph) ? 'model' : null),
              test: /node_modules.zod|packages.model/,
              minShareCount: 3,
            },
            // What fewer share stays apart: in here every page would pay for it, and Rolldown puts its own few lines into one of the
            // views, which all others then bring along.
            {
              name: 'base',
              test: /node_modules.@?lit|src.element|packages.model/,
              minShareCount: 6,
            },
          ],
        },
      },
    },
  },
  plugins: [smallTemplates(), classicStub(), framePage()],
} satisfies UserConfig;

/** Whether a module is one of these, or brings one along. */
function reaches(wanted: RegExp, id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (wanted.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const { importedIds = [] } = graph.getModuleInfo(id) ?? {};
  return importedIds.some((each) => reaches(wanted, each, graph, seen));
}

/**
 * Whether a module comes along with the loader. All of these are one part, which compresses better than several; the
 * loader itself is none of them, for other parts import this one, and the loader may be asked for at more than one
 * address.
 */
function isLight(id: string, graph: Graph): boolean {
  if (light.size === 0) {
    const walk = (module: string) => {
      // Lit's index names the template engine, of which nothing is used here.
      if (light.has(module) || /lit-(html|element)/.test(module)) return;
      light.add(module);
      graph.getModuleInfo(module)?.importedIds.forEach(walk);
    };
    graph.getModuleInfo(loader)?.importedIds.forEach(walk);
  }
  return light.has(id);
}

/** The same as is done to what npm installs: a tree that one of them drew on a server is taken over by the other. */
function smallTemplates(): Plugin {
  return {
    name: 'oxbow-templates',
    enforce: 'pre',
    transform: (code, id) =>
      id.startsWith(here('src/')) ? { code: minifyTemplates(code, id), map: null } : null,
  };
}

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

/**
 * The page for hosts that only take frames, and what a host page needs beside it: a file of its own, so that a host page
 * without a widget of its own does not load the loader's parts.
 */
function framePage(): Plugin {
  const conditions = ['@oxbow/source', 'browser', 'module', 'production'];
  return {
    name: 'oxbow-frame',
    async generateBundle() {
      for (const name of ['frame.html', 'frame.css'])
        this.emitFile({
          type: 'asset',
          fileName: name,
          source: readFileSync(here(`src/frame-page/${name}`), 'utf8'),
        });
      const outcome = await build({
        configFile: false,
        logLevel: 'error',
        resolve: { conditions },
        build: {
          write: false,
          target: 'es2022',
          lib: { entry: here('src/frame-page/frame-host.ts'), formats: ['es'] },
          rolldownOptions: { output: { minify: true } },
        },
      });
      for (const part of [outcome].flat().flatMap((each) => ('output' in each ? each.output : [])))
        if (part.type === 'chunk')
          this.emitFile({ type: 'asset', fileName: 'frame-host.js', source: part.code });
    },
  };
}
