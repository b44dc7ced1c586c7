// Installs the dependencies when they are missing or older than the lockfile; otherwise does nothing.
// Runs before `npm start`, `npm test` and the other scripts, so it uses only what Node itself brings.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const stamp = file('node_modules/.oxbow-lock');

const hash = createHash('sha256')
  .update(readFileSync(file('pnpm-lock.yaml')))
  .update(readFileSync(file('pnpm-workspace.yaml')))
  .digest('hex');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Oxbow needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  const { packageManager } = JSON.parse(readFileSync(file('package.json'), 'utf8'));
  console.log(`Installing dependencies into node_modules by ${packageManager} …`);
  const { status, error } = spawnSync(
    'npx',
    ['-y', packageManager, 'install', '--frozen-lockfile', '--reporter=silent'],
    // A shell, because npx is a .cmd file on Windows; all arguments are constants of ours.
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, npm_config_update_notifier: 'false' },
    },
  );
  if (status !== 0) {
    console.error(`The installation failed${error ? ` (${error.message})` : ''}; nothing was run.`);
    process.exit(status || 1);
  }
  writeFileSync(stamp, hash);
}
