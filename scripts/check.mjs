// Runs every `check:…` script of package.json, two at a time, and says for each one whether all is well.
//   npm run check                     all of them
//   npm run check -- lint texts       only these
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { root } from './files.mjs';

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const words = process.argv.slice(2);
const parts = Object.keys(scripts)
  .filter((name) => name.startsWith('check:'))
  .map((name) => name.slice('check:'.length));
const unknown = words.filter((word) => !parts.includes(word));
if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(', ')}; there are ${parts.join(', ')}.`);
  process.exit(2);
}

const bin = path.join(root, 'node_modules/.bin');
const environment = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };

const waiting = words.length > 0 ? words : parts;
const faulty = [];

// The stories are typed with the element manifest, which the build writes.
if (waiting.includes('types')) {
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) faulty.push('build');
}
const workers = Math.min(Math.max(2, availableParallelism() - 1), 4);
await Promise.all(Array.from({ length: workers }, work));
console.log(
  faulty.length === 0 ? 'All checks are well.' : `These checks found faults: ${faulty.join(', ')}`,
);
if (faulty.length > 0) process.exitCode = 1;

async function work() {
  for (let name = waiting.shift(); name; name = waiting.shift()) await check(name);
}

function check(name) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(scripts[`check:${name}`], { cwd: root, env: environment, shell: true });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => {
      const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
      console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(8)} ${seconds.padStart(7)}`);
      if (code !== 0) {
        faulty.push(name);
        console.log(output.trimEnd().replace(/^/gm, '    '));
      }
      resolve();
    });
  });
}
