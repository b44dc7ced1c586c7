import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGuide } from './guides.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const published = ['model', 'widgets', 'connectors', 'collector'] as const;
type Name = (typeof published)[number];

/** What a package needs of others, by name. */
type Needs = Partial<Record<'dependencies' | 'optionalDependencies', Record<string, string>>>;

const readJson = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content;

const tarballOf = (name: Name) => {
  const file = path.join(root, 'packages', name, 'package.json');
  return `oxbow-${name}-${readJson<{ version: string }>(file).version}.tgz`;
};

/**
 * Packs our packages into a folder by the command of the README and unpacks them there, as `npm install` would. What they
 * need of others is linked from this installation, so that a test asks no registry.
 */
export async function installPacked(folder: string): Promise<void> {
  const written = /^npx .* pack --pack-destination .*$/m.exec(await readGuide('README.md'))?.[0];
  assert.ok(written, 'the README says how to pack');
  const [command = '', ...options] = written.split(' ').slice(0, -1);
  execFileSync(command, [...options, folder], { cwd: root, stdio: 'pipe' });
  unpack(folder, ['model', 'widgets']);
}

/**
 * Packs all that is published into a folder and installs it there by npm, with everything it needs of others. Where the registry is
 * out of reach, that is linked as above.
 * @returns how it was installed
 */
export function installAll(folder: string): 'by npm' | 'linked' {
  const { packageManager } = readJson<{ packageManager: string }>(path.join(root, 'package.json'));
  const filters = published.flatMap((name) => ['--filter', `@oxbow/${name}`]);
  const pack = ['-y', packageManager, ...filters, 'pack', '--pack-destination', folder];
  execFileSync('npx', pack, { cwd: root, stdio: 'pipe' });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const files = published.map((name) => `./${tarballOf(name)}`);
  const npm = (...given: string[]) =>
    execFileSync('npm', given, { cwd: folder, stdio: 'pipe', timeout: 240_000 });
  try {
    npm('install', '--no-audit', '--no-fund', '--prefer-offline', ...files);
    return 'by npm';
  } catch (error) {
    if (isReached()) throw error;
    unpack(folder, published);
    return 'linked';
  }

  function isReached(): boolean {
    try {
      npm('view', 'lit', 'version', '--fetch-retries=0', '--fetch-timeout=10000');
      return true;
    } catch {
      return false;
    }
  }
}

function unpack(folder: string, names: readonly Name[]): void {
  for (const name of names) {
    const home = path.join(folder, 'node_modules/@oxbow', name);
    mkdirSync(home, { recursive: true });
    execFileSync('tar', [
      ...['-xzf', path.join(folder, tarballOf(name))],
      ...['-C', home, '--strip-components=1'],
    ]);
    const { dependencies, optionalDependencies } = readJson<Needs>(path.join(home, 'package.json'));
    for (const other of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const link = path.join(folder, 'node_modules', other);
      if (other.startsWith('@oxbow/') || existsSync(link)) continue;
      mkdirSync(path.dirname(link), { recursive: true });
      symlinkSync(realpathSync(path.join(root, 'packages', name, 'node_modules', other)), link);
    }
  }
}
