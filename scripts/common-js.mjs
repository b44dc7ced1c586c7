import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * A plugin of the test runner. Browsers read no CommonJS: a package that has nothing else is served as one module.
 * @param packages by name, what is imported of them
 */
export function commonJsPlugin(packages) {
  const made = new Map();
  return {
    name: 'common-js',
    async serve({ path }) {
      const found = Object.entries(packages).find(([name]) =>
        path.endsWith(`/node_modules/${name}/${name}.js`),
      );
      if (!found) return undefined;
      const [name, exports] = found;
      const file = fileURLToPath(
        new URL(`..${path.replace(/^.*?\/node_modules/, '/node_modules')}`, import.meta.url),
      );
      made.set(name, made.get(name) ?? bundle(file, exports));
      return { body: await made.get(name), type: 'js' };
    },
  };
}

async function bundle(file, exports) {
  const entry = '\0entry';
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'es' },
        preserveEntrySignatures: 'strict',
      },
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) =>
          id === entry
            ? `export { ${exports.join(', ')} } from ${JSON.stringify(file)};`
            : undefined,
      },
    ],
  });
  return output[0].code;
}
