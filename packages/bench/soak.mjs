// `npm run soak`: the long proofs at their full length, of which `npm test` runs a sample. What held is written into
// docs/proof/<name>.json; anything that did not fails this command and leaves the former proof as it is.
//   npm run soak                       all of them, seed 1
//   npm run soak -- kills --seed=7     one of them, another seed
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';

register();
const { describeRun } = await import('./src/machine.ts');

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = 'docs/proof';

/** What a kill test says at its end. */
function readKills(output) {
  const [, acknowledged, sentAgain, lost, doubled] =
    /(\d+) acknowledged, (\d+) sent again, (\d+) lost, (\d+) doubled/.exec(output) ?? [];
  const counts = { acknowledged, sentAgain, lost, doubled };
  return {
    kills: 100,
    ...Object.fromEntries(Object.entries(counts).map(([name, text]) => [name, Number(text)])),
  };
}

/** Each proof is tests of `npm test`, longer or more often; `figures` reads from their output what they say of themselves. */
const proofs = {
  kills: {
    claim: 'What the collector acknowledged is there, once, whatever of it was killed and when.',
    arguments: ['collector/src/kill.test'],
    environment: { OXBOW_ROUNDS: '100' },
    runs: 1,
    figures: readKills,
  },
  'check-ins': {
    claim:
      'A check-in that was acknowledged is in its objective, once, whatever of the collector was killed and when.',
    arguments: ['collector/src/check-in-kill.test'],
    environment: { OXBOW_ROUNDS: '100' },
    runs: 1,
    figures: readKills,
  },
  loop: {
    claim:
      'What is said in the shop stands in the CRM, once, over kills, cut lines and closed tabs.',
    arguments: ['demo/src/loop.e2e'],
    environment: {},
    runs: 10,
    figures: () => ({}),
  },
  sites: {
    claim:
      'Over three sites: buy, answer, see both in the CRM; check in, see it in a second tab; three languages, no console message.',
    arguments: ['demo/src/sites.e2e', 'demo/src/pages.e2e'],
    environment: {},
    runs: 3,
    figures: () => ({}),
  },
  shape: {
    claim: 'The shape proofs and the hostile inputs hold in three engines, on the built files.',
    arguments: ['packages/proofs', '--engines=chromium,firefox,webkit'],
    environment: {},
    runs: 3,
    figures: (output) => ({
      perRun: Object.fromEntries(
        [...output.matchAll(/^(Node|End to end|Elements, \w+): (\d+ of \d+)$/gm)].map((found) =>
          found.slice(1),
        ),
      ),
    }),
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const seed = Number(values.seed);
const names = positionals.length > 0 ? positionals : Object.keys(proofs);
const unknown = names.filter((name) => !(name in proofs));
if (unknown.length > 0 || !Number.isInteger(seed)) {
  console.error(`npm run soak takes ${Object.keys(proofs).join(', ')} and --seed=<whole number>.`);
  process.exit(2);
}
if (describeRun([folder]).commit.endsWith('+')) {
  console.error('A proof is one of a commit: commit your changes first, or use a fresh clone.');
  process.exit(2);
}

for (const name of names) await prove(name);

async function prove(name) {
  const { claim, runs, figures, ...how } = proofs[name];
  const { commit, machine } = describeRun([folder]);
  const started = Date.now();
  let tests = 0;
  let read = {};
  for (let run = 1; run <= runs; run += 1) {
    console.log(`\n${name}, run ${run} of ${runs}`);
    const output = await runTests(how);
    const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
    if (Number(failed) !== 0 || !(Number(passed) > 0)) {
      console.error(`${name} does not hold (run ${run} of ${runs}, seed ${seed}).`);
      process.exit(1);
    }
    tests += Number(passed);
    read = figures(output);
  }
  if (Object.values(read).some(Number.isNaN)) throw new Error(`${name} did not tell its figures`);
  const minutes = Number(((Date.now() - started) / 60_000).toFixed(1));
  const proof = {
    claim,
    commit,
    date: new Date().toISOString(),
    machine,
    seed,
    figures: { runs, ...read, testsPassed: tests, testsFailed: 0, minutes },
  };
  mkdirSync(`${root}/${folder}`, { recursive: true });
  writeFileSync(`${root}/${folder}/${name}.json`, `${JSON.stringify(proof, undefined, 2)}\n`);
  console.log(`${name} holds: ${folder}/${name}.json`);
}

/** Runs tests by the test command, shows what they say and gives it back. */
async function runTests({ arguments: words, environment }) {
  const child = spawn(process.execPath, ['scripts/test.mjs', ...words], {
    cwd: root,
    env: { ...process.env, ...environment, OXBOW_SEED: String(seed) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
    process.stdout.write(data);
  });
  await once(child, 'close');
  return output;
}
