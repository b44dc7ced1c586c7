// Builds the static Storybook, for whatever looks at its stories.
//   node scripts/build-stories.mjs
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, listFiles, root } from './files.mjs';

if (process.argv[1] === fileURLToPath(import.meta.url)) buildStories();

/**
 * Builds the static Storybook, unless nothing it shows has changed; where it cannot be built, the process ends.
 * @param {string} home folder of the stories
 * @returns {string} where it lies
 */
export function buildStories(home = path.join(root, 'stories')) {
  const dist = path.join(home, 'dist');
  const site = path.join(dist, 'site');
  const sources = [
    'stories',
    'packages/model/src',
    'packages/widgets/src',
    'packages/widgets/tokens',
  ];
  if (home !== path.join(root, 'stories')) sources.push(path.relative(root, home));
  const stamp = path.join(dist, 'site.built');
  const hash = hashOf([
    ...['pnpm-lock.yaml', 'tsconfig.json', 'packages/widgets/custom-elements.json'],
    ...listFiles(sources).filter((file) => !/\.(test|e2e)\.ts$/.test(file)),
  ]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(site)) return site;

  // Built beside and swapped, so that nobody ever reads half a Storybook.
  const fresh = path.join(dist, `.site-${process.pid}`);
  const storybook = path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const options = ['--config-dir', 'stories/.storybook', '--output-dir', fresh];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [storybook, 'build', ...options, '--quiet', '--loglevel', 'warn'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', NO_COLOR: '1' },
    },
  );
  if (status === 0) {
    rmSync(stamp, { force: true });
    rmSync(site, { recursive: true, force: true });
    mkdirSync(dist, { recursive: true });
    renameSync(fresh, site);
    writeFileSync(stamp, hash);
    return site;
  }
  rmSync(fresh, { recursive: true, force: true });
  console.error(`${stdout}${stderr}The Storybook could not be built.`);
  process.exit(status || 1);
}
