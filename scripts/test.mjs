// Runs every test, or those whose path holds one of the given words:
//   npm test                                              everything, element tests in Chromium
//   npm test -- feedback-prompt                           only files with that word in their path
//   npm test -- --engines=chromium,firefox,webkit         element tests in these browsers
// The kind of a test is told by its file's name; each runner reports its own counts, which the last line adds up.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { requireBrowsers } from './browsers.mjs';
import { askUntilAnswered } from './element-answers.mjs';
import { listFiles, root } from './files.mjs';
import { bringPostgreSQL, findPostgreSQL, startPostgreSQL } from './postgresql.mjs';
import { sampleSeed } from './sample-seed.mjs';
import { freePort, startWebKit } from './webkit.mjs';

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { engines: { type: 'string', default: 'chromium' } },
});
const engines = values.engines.split(',').filter(Boolean);
const unknown = engines.filter((name) => !['chromium', 'firefox', 'webkit'].includes(name));
if (unknown.length > 0 || engines.length === 0) {
  console.error('--engines takes a list of chromium, firefox and webkit.');
  process.exit(2);
}

/** A runner that takes so long is stuck, or a browser that tells nothing for as long; a soak takes longer. */
const limitMinutes = process.env.OXBOW_ROUNDS ? 180 : 45;
const silentMinutes = process.env.OXBOW_ROUNDS ? 180 : 8;

const wanted = (file) => words.length === 0 || words.some((word) => file.includes(word));
const files = listFiles(['packages', 'stories', 'scripts']).filter(wanted);
const elementTests = files.filter((file) => file.endsWith('.browser.test.ts'));
const proofs = elementTests.filter((file) => file.endsWith('.proof.browser.test.ts'));
const nodeTests = files.filter((f) => f.endsWith('.test.ts') && !f.endsWith('.browser.test.ts'));
const collectorTests = nodeTests.filter((file) => file.startsWith('packages/collector/'));
/** These start, end or kill the collector's own database, whatever DATABASE_URL says. */
const isOfEmbedded = (file) =>
  /\/embedded\/|\/cli\.test|\/commands\.test|\/transcript\.test|\/(check-in-)?kill\.test|fsync\.test|disk-full\.test/.test(
    file,
  );
/** These do or ask for something only where the database is their own. */
const wantsOwn = (file) =>
  /needsEmbedded|OXBOW_SUPERUSER_URL|process\.env\['DATABASE_URL'\]/.test(
    readFileSync(path.join(root, file), 'utf8'),
  );
/** These need a database, and nothing of how it was started. */
const onAnyDatabase = collectorTests.filter((file) => !isOfEmbedded(file) && !wantsOwn(file));
const endToEnd = files.filter((file) => file.endsWith('.e2e.ts'));
const stories = files.filter((file) => file.endsWith('.stories.ts'));

const work = mkdtempSync(path.join(tmpdir(), 'oxbow-test-'));
const results = [];

// However this ends, nothing that it started stays behind.
const running = new Set();
process.once('exit', () => {
  for (const child of running) child.kill();
  rmSync(work, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

await runAll();
closeWithCounts();

async function runAll() {
  // Node leaves one core to others, of which there are none here.
  const node = ['--test-concurrency=2', '--import', 'tsx'];
  const source = ['--conditions=@oxbow/source', ...node];
  const browsers = new Set([
    ...(elementTests.length > 0 ? engines : []),
    ...(endToEnd.length + stories.length > 0 ? ['chromium'] : []),
  ]);
  const found = requireBrowsers([...browsers]);
  // Tests that start a browser themselves (playwright-core) find it here.
  if (found.chromium) process.env.CHROME_PATH = found.chromium;

  const alone = nodeTests.filter((file) => !onAnyDatabase.includes(file));
  if (alone.length > 0) await part('Node', () => runNode(source, alone));
  if (onAnyDatabase.length > 0) await runOnBroughtDatabase(source);
  if (collectorTests.length > 0) await runOnSystemDatabase(source);
  const needsBuild = endToEnd.length + stories.length + proofs.length > 0;
  const isBuilt = !needsBuild || (await run([script('build.mjs')])) === 0;
  if (!isBuilt) results.push({ name: 'Build', passed: 0, failed: 1, skipped: [] });

  const needsStories = proofs.some((file) => file.endsWith('/stories.proof.browser.test.ts'));
  if (isBuilt && needsStories) await run([script('build-stories.mjs')]);

  // What loads the build is not run on an old one.
  const elements = elementTests.filter((file) => isBuilt || !proofs.includes(file));
  if (elements.length > 0) await runElementTests(found, elements);
  if (!isBuilt) return;
  if (endToEnd.length > 0) await part('End to end', () => runNode(node, endToEnd));
  if (stories.length > 0) await part('Stories', () => runStories());
}

/** One database for all of them, as the collector brings and uses it; to make one for each takes longer than most tests. */
async function runOnBroughtDatabase(source) {
  await runOnDatabase(
    source,
    await bringPostgreSQL(work),
    onAnyDatabase,
    ({ superuser }) => superuser,
  );
}

/**
 * The collector's tests once more, on a PostgreSQL of the system's packages and as a user who is no superuser there: the
 * oldest version that is supported, and the rights that a collector should have.
 */
async function runOnSystemDatabase(source) {
  const found = findPostgreSQL();
  if (!found) {
    const why = 'all tests of the collector: no PostgreSQL from 15 on is installed as a package';
    results.push({ name: 'Node, PostgreSQL', passed: 0, failed: 0, skipped: [why] });
    return;
  }
  const files = collectorTests.filter((file) => !isOfEmbedded(file));
  if (files.length === 0) return;
  // Of all of them every other one; `npm run soak -- databases` runs them all.
  const isSample = words.length === 0;
  const chosen = files.filter((_, place) => !isSample || place % 2 === 0);
  await runOnDatabase(source, found, chosen, ({ owner }) => owner);
  const own = collectorTests.filter(isOfEmbedded);
  results
    .at(-1)
    .skipped.push(
      ...own.map((file) => `${file}: about the database it brings`),
      ...files.filter((file) => !chosen.includes(file)).map((file) => `${file}: not in the sample`),
    );
}

async function runOnDatabase(source, found, files, userOf) {
  const database = await startPostgreSQL(found);
  try {
    const addresses = { DATABASE_URL: userOf(database), OXBOW_SUPERUSER_URL: database.superuser };
    const name = `Node, PostgreSQL ${found.version}`;
    await part(name, () => runNode(source, files, addresses));
  } finally {
    await database.stop();
  }
}

/** Each engine has a runner of its own, so that what one of them does to its runner is not done to the others'. */
async function runElementTests(found, list) {
  const waiting = [...engines];
  const oneAfterTheOther = async () => {
    for (let engine = waiting.shift(); engine; engine = waiting.shift()) {
      const started = Date.now();
      const counts = await askUntilAnswered(list, (files) => runInBrowser(found, engine, files));
      results.push({ name: `Elements, ${engine}`, ...counts, minutes: minutesSince(started) });
    }
  };
  // As many as there are cores on the smallest machine that this is run on.
  await Promise.all([oneAfterTheOther(), oneAfterTheOther()]);
}

async function runInBrowser(found, engine, list) {
  const webkit = engine === 'webkit' ? await startWebKit(found.webkit) : undefined;
  const report = path.join(work, `${engine}.jsonl`);
  writeFileSync(report, '');
  try {
    const code = await run(
      [path.join(root, 'node_modules/@web/test-runner/dist/bin.js')],
      {
        OXBOW_ENGINES: engine,
        OXBOW_FILES: list.join('\n'),
        OXBOW_PORT: String(await freePort()),
        OXBOW_REPORT: report,
        ...(webkit && { OXBOW_WEBKIT_PORT: String(webkit.port) }),
      },
      report,
    );
    const lines = readFileSync(report, 'utf8').split('\n').slice(0, -1);
    const answers = lines.map((line) => JSON.parse(line));
    const saysWell = answers.length === list.length && answers.every(({ failed }) => failed === 0);
    if (code !== 0 && saysWell) {
      results.push({
        name: `Runner of ${engine}, code ${code}`,
        passed: 0,
        failed: 1,
        skipped: [],
      });
    }
    return answers;
  } finally {
    await webkit?.stop();
  }
}

async function runNode(options, list, environment) {
  const report = path.join(work, 'node.json');
  rmSync(report, { force: true });
  const parameters = [
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${script('node-reporter.mjs')}`,
    `--test-reporter-destination=${report}`,
  ];
  const code = await run([...options, ...parameters, ...list], environment);
  return [code, readReport(report)];
}

async function runStories() {
  const report = path.join(work, 'stories.json');
  return [await run([script('test-stories.mjs'), report, ...words]), readReport(report)];
}

/** Runs one kind of tests; a runner that failed without saying which test, or ran none, is itself a failure. */
async function part(name, start) {
  const started = Date.now();
  const [code, counts] = await start();
  const result = {
    name,
    passed: 0,
    failed: 0,
    skipped: [],
    ...counts,
    minutes: minutesSince(started),
  };
  if (result.failed === 0 && (code !== 0 || result.passed === 0)) result.failed = 1;
  results.push(result);
}

function closeWithCounts() {
  if (results.length === 0) {
    console.error(`No test file's path holds ${words.join(' or ')}.`);
    process.exitCode = 1;
  }
  console.log('');
  const tell = (what, test) => console.log(`  ${what}: ${test.replace(`${root}${path.sep}`, '')}`);
  for (const result of results) {
    const {
      name,
      passed,
      failed,
      skipped,
      faults = [],
      again = [],
      seconds = {},
      minutes,
    } = result;
    console.log(`${name}: ${passed} of ${passed + failed}`);
    if (minutes) console.log(`  took ${minutes} min`);
    // Whoever wants this to be faster begins with them.
    const slowest = Object.entries(seconds).sort(([, one], [, other]) => other - one);
    for (const [file, took] of slowest.slice(0, 8)) tell(`${took.toFixed(1).padStart(7)} s`, file);
    for (const file of again) tell('run twice', file);
    for (const test of skipped) tell('skipped', test);
    for (const test of faults) tell('failed', test);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  if (sum('failed') > 0) {
    process.exitCode = 1;
    console.log(
      `Samples were chosen by a seed of the commit; OXBOW_SEED=${sampleSeed()} repeats them.`,
    );
  }
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

function minutesSince(started) {
  return ((Date.now() - started) / 60_000).toFixed(1);
}

/** @param {string} [report] a file to which it adds, else it is silent */
async function run(argumentsOfNode, environment = {}, report) {
  const child = spawn(process.execPath, argumentsOfNode, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  running.add(child);
  const started = Date.now();
  const watch = setInterval(() => {
    const told = report ? statSync(report).mtimeMs : started;
    const minutes = report ? silentMinutes : limitMinutes;
    if (Date.now() - told < minutes * 60_000) return;
    console.error(`Stopped, ${report ? 'silent for' : 'after'} ${minutes} minutes.`);
    child.kill('SIGKILL');
  }, 10_000);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  running.delete(child);
  return code ?? 1;
}

function script(name) {
  return path.join(root, 'scripts', name);
}

/** What a runner told; one that was stopped has told nothing, and its file is not there or empty. */
function readReport(file) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text === '' ? undefined : JSON.parse(text);
}
