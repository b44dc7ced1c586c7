// Holds what each import path brings into the bundle of a host to its budget, in bytes of gzip. The same input weighs the same on
// every machine, so 2 % more is a choice that somebody has to write down. `check-exports.mjs` calls it with what it has unpacked.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './files.mjs';

const file = 'scripts/import-sizes.json';

/** What may come on top of the budget: 2 %, and a few bytes for what is tiny. */
const most = (bytes) => Math.ceil(bytes * 1.02) + 32;

/** These run on servers. */
const isForServers = (name) => name === '@oxbow/collector' || name === '@oxbow/widgets/server';

/**
 * @param unpacked `{ home, manifest }` of each package, as it would be installed
 * @param isWriting writes down what it weighs, in the place of the budget
 * @returns {Promise<import('./faults.mjs').Fault[]>}
 */
export async function checkSizes(unpacked, isWriting = Boolean(process.env.OXBOW_WRITE)) {
  const { measureImport } = await import('../packages/bench/src/import-sizes.ts');
  const found = {};
  for (const { home, manifest } of unpacked) {
    if (isForServers(manifest.name)) continue;
    for (const [way, targets] of Object.entries(manifest.exports)) {
      const name = manifest.name + way.slice(1);
      if (way.includes('*') || !targets.default?.endsWith('.js') || isForServers(name)) continue;
      found[name] = await measureImport(path.join(home, targets.default));
    }
  }
  // In the order of their names, so that a change of one is one changed line.
  const sizes = Object.fromEntries(
    Object.keys(found)
      .sort()
      .map((name) => [name, found[name]]),
  );
  const place = path.join(root, file);
  if (isWriting) writeFileSync(place, `${JSON.stringify(sizes, null, 2)}\n`);
  return compareSizes(existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : {}, sizes);
}

/** What is over its budget, has none, or is not there any more. */
export function compareSizes(budget, sizes) {
  const fault = (message) => ({ file, rule: 'exports/sizes', message });
  const again = 'OXBOW_WRITE=1 npm run check -- exports writes it down';
  const over = Object.entries(sizes).flatMap(([name, size]) => {
    const allowed = budget[name];
    if (!allowed) return [fault(`${name} has no budget; ${again}`)];
    return Object.keys(size)
      .filter((part) => size[part] > most(allowed[part]))
      .map((part) =>
        fault(
          `${name} (${part}) weighs ${size[part]} bytes, ${size[part] - allowed[part]} more than the ${allowed[part]} of its budget; if that is worth it, ${again}`,
        ),
      );
  });
  const gone = Object.keys(budget).filter((name) => !(name in sizes));
  return [...over, ...gone.map((name) => fault(`${name} is no import path; ${again}`))];
}
