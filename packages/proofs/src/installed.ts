import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGuide } from './guides.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Packs our packages into a folder by the command of the README and unpacks them there, as `npm install` would. What they
 * need of others is linked from this installation, so that a test asks no registry.
 */
export async function installPacked(folder: string): Promise<void> {
  const written = /^npx .* pack --pack-destination .*$/m.exec(await readGuide('README.md'))?.[0];
  assert.ok(written, 'the README says how to pack');
  const [command = '', ...options] = written.split(' ').slice(0, -1);
  execFileSync(command, [...options, folder], { cwd: root, stdio: 'pipe' });
  for (const name of ['model', 'widgets']) {
    const home = path.join(folder, 'node_modules/@oxbow', name);
    mkdirSync(home, { recursive: true });
    const tarball = path.join(folder, `oxbow-${name}-0.0.0.tgz`);
    execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
    const { dependencies } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const other of Object.keys(dependencies)) {
      const link = path.join(folder, 'node_modules', other);
      if (other.startsWith('@oxbow/') || existsSync(link)) continue;
      mkdirSync(path.dirname(link), { recursive: true });
      symlinkSync(realpathSync(path.join(root, 'packages', name, 'node_modules', other)), link);
    }
  }
}
