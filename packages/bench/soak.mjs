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

/** What tests that count say at their end, of all of them together. */
function readCounts(output) {
  const found = [
    ...output.matchAll(/(\d+) acknowledged, (\d+) ([a-z ]+), (\d+) lost, (\d+) doubled/g),
  ];
  if (found.length === 0) throw new Error('the tests did not tell what they counted');
  const sum = (place) => found.reduce((total, one) => total + Number(one[place]), 0);
  const [, , , what] = found[0];
  const beside = what.replace(/ (\w)/g, (_, letter) => letter.toUpperCase());
  return { acknowledged: sum(1), [beside]: sum(2), lost: sum(4), doubled: sum(5) };
}

/** What a test says of itself as JSON after its name, of each run of it. */
function readJson(name) {
  return (output) => {
    const found = [...output.matchAll(new RegExp(`${name}: (\\{.*\\})`, 'g'))];
    if (found.length === 0) throw new Error(`the test did not tell its ${name}`);
    return { perRun: found.map(([, text]) => JSON.parse(text)) };
  };
}

/** How many passed on which database. */
function readDatabases(output) {
  const found = [...output.matchAll(/^(Node(?:, PostgreSQL \d+)?): (\d+ of \d+)$/gm)];
  return { perDatabase: Object.fromEntries(found.map((one) => one.slice(1))) };
}

/** How many passed in which engine. */
function readEngines(output) {
  const found = [...output.matchAll(/^Elements, (\w+): (\d+ of \d+)$/gm)];
  return { perEngine: Object.fromEntries(found.map((one) => one.slice(1))) };
}

/**
 * Each proof is tests of `npm test`, longer or more often; `figures` reads from their output what they say of themselves.
 * `rounds` is how often each repeats what it does at random.
 */
const proofs = {
  kills: {
    claim: 'What the collector acknowledged is there, once, whatever of it was killed and when.',
    arguments: ['collector/src/kill.test'],
    rounds: 200,
    runs: 1,
    figures: readCounts,
  },
  'check-ins': {
    claim:
      'A check-in that was acknowledged is in its objective, once, whatever of the collector was killed and when.',
    arguments: ['collector/src/check-in-kill.test'],
    rounds: 200,
    runs: 1,
    figures: readCounts,
  },
  'two-processes': {
    claim:
      'Of two processes on one database one is killed, or NATS is: each of 20 readers gets every item once, in order.',
    arguments: ['collector/src/two-processes.test'],
    rounds: 20,
    runs: 1,
    figures: (output) => ({ ...readCounts(output), ...readDatabases(output) }),
  },
  fsync: {
    claim: 'Between a request and its 202 PostgreSQL’s log is flushed to disk, as strace sees it.',
    arguments: ['collector/src/fsync.test'],
    rounds: 1000,
    runs: 1,
    figures: (output) => {
      const [, flushes, requests, without] =
        /(\d+) flushes in (\d+) acknowledged requests, (\d+) requests without/.exec(output) ?? [];
      return {
        requests: Number(requests),
        flushes: Number(flushes),
        requestsWithout: Number(without),
      };
    },
  },
  'disk-full': {
    claim:
      'A full disk costs no acknowledged item; what does not fit is refused with 503 and taken when there is room.',
    arguments: ['collector/src/disk-full.test'],
    runs: 5,
    figures: readCounts,
  },
  webhooks: {
    claim:
      'What was acknowledged is told to a receiver that fails in every way, whatever of two processes was killed and when.',
    arguments: ['collector/src/webhooks/webhook-kill.test'],
    rounds: 50,
    runs: 1,
    figures: readCounts,
  },
  anonymity: {
    claim:
      'With dumps, logs and the list of participants nobody is matched to an employee’s answer better than by chance.',
    arguments: ['collector/src/employees/anonymity.test'],
    rounds: 100,
    runs: 1,
    figures: readJson('anonymity'),
  },
  protection: {
    claim:
      'Of random organisations, of any depth, with segments, snapshots, waves and crossed tables, nothing about fewer people than the threshold follows from what is shown, and no extreme; under a plain threshold and a one-step rule it does.',
    arguments: [
      'experience/protection-attack',
      'experience/suppression-attack',
      'experience/extremes',
    ],
    rounds: 2000,
    runs: 1,
    figures: readJson('protection'),
  },
  erase: {
    claim:
      'After an erase, VACUUM FULL, a checkpoint and a WAL switch a marker is in no file of the embedded database.',
    arguments: ['collector/src/erase-proof.test'],
    runs: 3,
    figures: () => ({}),
  },
  databases: {
    claim:
      'All tests of the collector hold on the PostgreSQL that it brings, and on the oldest that it supports as a user who is no superuser.',
    arguments: ['packages/collector/'],
    runs: 1,
    figures: readDatabases,
  },
  isolation: {
    claim: 'With another tenant’s token no route gives or changes anything.',
    arguments: ['collector/src/isolation.test'],
    rounds: 200,
    runs: 1,
    figures: readDatabases,
  },
  fuzz: {
    claim:
      'Requests made from the OpenAPI document never meet a 5xx and leave nothing half-stored.',
    arguments: ['collector/src/fuzz.test'],
    rounds: 500,
    runs: 1,
    figures: readDatabases,
  },
  faults: {
    claim:
      'An answer to a prompt is stored exactly once, whatever fails and whoever leaves or is killed, or its giver was never told that it is saved or sent.',
    arguments: ['proofs/src/faults.e2e'],
    rounds: 1000,
    runs: 1,
    figures: readJson('faults'),
  },
  okr: {
    claim:
      'Two people check in at once on the same key result, one of them offline, the collector killed in between and started again: one truth, both notes kept, nothing twice.',
    arguments: ['proofs/src/check-ins.e2e'],
    rounds: 60,
    runs: 1,
    figures: readCounts,
  },
  'timeline-data': {
    claim:
      'Every row of three real sources is shown or rejected with a reason: each touchpoint is at its one place in every grouping, in the timeline’s store and, for each customer, in a browser; in whichever steps touchpoints come, what is shown is what a plain list would show.',
    arguments: ['proofs/src/timeline-data', 'rows/same-view.test'],
    // As many timelines of each source: all of them.
    rounds: 10_000,
    runs: 1,
    figures: readJson('timeline-data'),
  },
  'radar-data': {
    claim:
      'Of real surveys each figure that is published is that of the raw rows, and none is of fewer than five; every organisation of the Civil Service People Survey 2024 stands in the radar of a browser with its sentence and its figures.',
    arguments: ['proofs/src/radar-'],
    // As many organisations: all of them.
    rounds: 10_000,
    runs: 1,
    figures: readJson('radar-data'),
  },
  'journey-data': {
    claim:
      'What customers of two real sources really lived through on a journey, where they departed from the plan, how they said they felt, over which channels they came and from which to which they went is what the raw rows say, counted by code of its own.',
    arguments: ['proofs/src/journey-data'],
    // As many customers: all of them.
    rounds: 10_000,
    runs: 1,
    figures: readJson('journey-data'),
  },
  'okr-data': {
    claim:
      'Every node of seven files of real objectives is found in the list of a browser in its layout as a tree: each objective below the one that it stands under in the file, each key result with its words in the card that opens.',
    arguments: ['proofs/src/okr-data'],
    // As many objectives of each file: all of them.
    rounds: 10_000,
    runs: 1,
    figures: readJson('okr-data'),
  },
  hosts: {
    claim:
      'Every element works in every host, defined before the host draws it or after: objects, functions, strings, numbers, booleans and JSON arrive or the element says what was lost, updates arrive, what a person has begun stays, every event is heard, no error in the console.',
    arguments: ['hosts/src/hosts.e2e', 'hosts/src/host-servers.e2e'],
    // Any number: all elements, in both orders.
    rounds: 1,
    runs: 1,
    figures: readJson('hosts'),
  },
  guide: {
    claim:
      'Following only the guide, each host with a bundler is installed, built and works in an empty folder; every snippet is run; axe finds nothing on any page of the site, light and dark, and none is wider than 320 px.',
    arguments: ['guide/src/'],
    // Once is all: each host packs anew, and every page is looked at.
    rounds: 1,
    runs: 1,
    figures: readJson('guide'),
  },
  hostile: {
    claim:
      'In Chromium, Firefox and WebKit, under a strict policy with Trusted Types, every hostile input in every attribute, property, slot and text of every element, and generated ones, does nothing: nothing is executed, thrown, polluted or asked; the element shows its data or says what is wrong, and with the good value looks as before.',
    arguments: ['hostile/hostile-places', '--engines=chromium,firefox,webkit'],
    // As many generated ones; of the file all.
    rounds: 10_000,
    runs: 1,
    figures: readJson('hostile'),
  },
  stories: {
    claim:
      'In Chromium, Firefox and WebKit every story draws, its play function ends well, and axe finds nothing.',
    arguments: ['proofs/src/stories', '--engines=chromium,firefox,webkit'],
    // As many stories: all of them.
    rounds: 10_000,
    runs: 1,
    figures: readEngines,
  },
  'hostile-inputs': {
    claim:
      'Every hostile input in the data, texts and attributes of each element, in notes, in what a host answers and in every kind of question, in Chromium, Firefox and WebKit: what it says is shown as text, the good stands beside it, and nothing of it runs.',
    arguments: [
      ...['inputs', 'contacts', 'heard', 'kinds', 'notes'].map((name) => `hostile/hostile-${name}`),
      '--engines=chromium,firefox,webkit',
    ],
    // As many of each list: all of them.
    rounds: 10_000,
    runs: 1,
    figures: readEngines,
  },
  loop: {
    claim:
      'What is said in the shop stands in the CRM, once, over kills, cut lines and closed tabs.',
    arguments: ['demo/src/loop.e2e'],
    runs: 10,
    figures: () => ({}),
  },
  sites: {
    claim:
      'Over three sites: buy, answer, see both in the CRM; check in, see it in a second tab; three languages, no console message.',
    arguments: ['demo/src/sites.e2e', 'demo/src/pages.e2e'],
    // Each page in each language, scheme and width.
    rounds: 1,
    runs: 3,
    figures: () => ({}),
  },
  states: {
    claim:
      'Every state that is read aloud: axe finds nothing in the dark; at 400 % in German nothing is cut off, beside the window or too small.',
    arguments: ['proofs/src/every-state.e2e'],
    rounds: 1,
    runs: 1,
    figures: () => ({}),
  },
  shape: {
    claim: 'The shape proofs and the hostile inputs hold in three engines, on the built files.',
    arguments: ['packages/proofs', '--engines=chromium,firefox,webkit'],
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
  const { claim, runs, rounds, figures, ...how } = proofs[name];
  const { commit, machine } = describeRun([folder]);
  const started = Date.now();
  let tests = 0;
  let read = {};
  for (let run = 1; run <= runs; run += 1) {
    console.log(`\n${name}, run ${run} of ${runs}`);
    const output = await runTests({ ...how, rounds });
    const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
    if (Number(failed) !== 0 || !(Number(passed) > 0)) {
      console.error(`${name} does not hold (run ${run} of ${runs}, seed ${seed}).`);
      process.exit(1);
    }
    tests += Number(passed);
    read = figures(output);
  }
  if (Object.values(read).some((value) => Number.isNaN(value)))
    throw new Error(`${name} did not tell its figures`);
  const minutes = Number(((Date.now() - started) / 60_000).toFixed(1));
  const proof = {
    claim,
    commit,
    date: new Date().toISOString(),
    machine,
    seed,
    figures: {
      runs,
      ...(rounds && { rounds }),
      ...read,
      testsPassed: tests,
      testsFailed: 0,
      minutes,
    },
  };
  mkdirSync(`${root}/${folder}`, { recursive: true });
  writeFileSync(`${root}/${folder}/${name}.json`, `${JSON.stringify(proof, undefined, 2)}\n`);
  console.log(`${name} holds: ${folder}/${name}.json`);
}

/** Runs tests by the test command, shows what they say and gives it back. */
async function runTests({ arguments: words, rounds }) {
  const child = spawn(process.execPath, ['scripts/test.mjs', ...words], {
    cwd: root,
    env: {
      ...process.env,
      OXBOW_SEED: String(seed),
      ...(rounds && { OXBOW_ROUNDS: String(rounds) }),
    },
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
