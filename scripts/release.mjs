// Publishes what has a version that npm does not know yet: builds, checks what would be published, packs the same build, and gives
// the tarballs to npm, which tells by provenance where they were made. Runs in .github/workflows/release.yml alone.
//   node scripts/release.mjs [--dry-run]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './files.mjs';

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
/** What is needed comes before what needs it. */
const names = ['model', 'connectors', 'widgets', 'collector'];
const { version } = readJson('packages/model/package.json');
const { packageManager } = readJson('package.json');
const isTrial = process.argv.includes('--dry-run');

function run(command, given, options = {}) {
  const { status } = spawnSync(command, given, { cwd: root, stdio: 'inherit', ...options });
  if (status === 0) return;
  console.error(`${command} ${given.join(' ')} failed; nothing further is published.`);
  process.exit(1);
}

const isKnown = (name) =>
  spawnSync('npm', ['view', `@oxbow/${name}@${version}`, 'version'], {
    encoding: 'utf8',
  }).stdout.trim() === version;

if (version === '0.0.0' && !isTrial) {
  console.error('There is no version yet: `npm run packages:version` sets it from the changesets.');
  process.exit(1);
}
const waiting = names.filter((name) => isTrial || !isKnown(name));
const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-release-'));
try {
  if (waiting.length > 0) {
    run('npm', ['run', 'check', '--', 'exports', 'notices']);
    const filters = waiting.flatMap((name) => ['--filter', `@oxbow/${name}`]);
    run('npx', ['-y', packageManager, ...filters, 'pack', '--pack-destination', folder]);
  }
  for (const name of waiting) {
    const file = path.join(folder, `oxbow-${name}-${version}.tgz`);
    const trial = isTrial ? ['--dry-run', '--provenance=false'] : ['--provenance'];
    run('npm', ['publish', file, '--access', 'public', ...trial]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// All packages carry one version, so one tag tells it.
if (!isTrial && waiting.length > 0) {
  run('git', ['tag', `v${version}`]);
  run('git', ['push', 'origin', `v${version}`]);
}
