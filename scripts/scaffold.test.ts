// Makes rooms in a copy of this repository: what is written passes the checks and its own tests as it is, and a name
// that cannot be is refused without a trace.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// Plain JavaScript, which this project does not read types from.
const { refusalOf } = (await import(new URL('./scaffold/names.mjs', import.meta.url).href)) as {
  refusalOf(room: string, word: string): string | undefined;
};

const root = fileURLToPath(new URL('..', import.meta.url));
const skipped = new Set(['node_modules', 'dist', '.git', '.cache', '.data', '.oxbow-demo']);
const places: string[] = [];
after(() => places.forEach((place) => rmSync(place, { recursive: true, force: true })));

/** A copy of the sources, whose packages find one another and the dependencies of this one. */
function copyRepository(from: string): string {
  const place = mkdtempSync(path.join(realpathSync(tmpdir()), 'oxbow-scaffold-'));
  places.push(place);
  cpSync(from, place, {
    recursive: true,
    filter: (source) => !skipped.has(path.basename(source)) && !source.includes('.dist-'),
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(place, 'node_modules'));
  const packages = [
    'stories',
    ...readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}`),
  ];
  for (const name of packages) linkDependencies(path.join(name, 'node_modules'), place);
  return place;
}

function linkDependencies(folder: string, place: string): void {
  const links = readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true });
  for (const link of links.filter((each) => each.isSymbolicLink())) {
    const name = path.join(path.relative(root, link.parentPath), link.name);
    const real = path.relative(root, realpathSync(path.join(root, name)));
    // A package of ours is that of the copy.
    const target = real.startsWith('packages') ? path.join(place, real) : path.join(root, real);
    mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
    symlinkSync(target, path.join(place, name));
  }
}

function run(place: string, ...command: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: place,
    encoding: 'utf8',
    // Tests that a test starts tell their results by themselves.
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
  });
  return { status, output: stdout + stderr };
}

const scaffold = (place: string, ...names: string[]) =>
  run(place, 'scripts/scaffold.mjs', ...names);

/** Every file of a copy with its text. */
function filesOf(place: string): Map<string, string> {
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !path.relative(place, entry.parentPath).includes('node_modules'),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(place, file).split(path.sep).join('/'), readFileSync(file, 'utf8')];
    }),
  );
}

function changesBetween(older: Map<string, string>, newer: Map<string, string>): string[] {
  return [...newer]
    .filter(([file, text]) => older.get(file) !== text)
    .map(([file]) => file)
    .sort();
}

const expected = [
  'packages/model/package.json',
  'packages/model/src/agenda/agenda.test.ts',
  'packages/model/src/agenda/agenda.ts',
  'packages/widgets/package.json',
  'packages/widgets/src/loader/loader.ts',
  ...[
    ...['README.md', 'bones-styles.ts', 'define.ts', 'definition.ts', 'events.ts'],
    ...['light-styles.ts'],
    ...['locales/de.ts', 'locales/fr.ts', 'placeholder.ts', 'samples.ts', 'strings.ts'],
    ...['styles.ts', 'team-agenda.browser.test.ts', 'team-agenda.ts', 'template.ts'],
    ...['view-model.test.ts', 'view-model.ts', 'view.ts'],
  ].map((file) => `packages/widgets/src/team-agenda/${file}`),
  'stories/src/team-agenda.stories.ts',
];

let place = '';
let other = '';
let pristine = new Map<string, string>();
before(() => {
  place = copyRepository(root);
  other = copyRepository(place);
  pristine = filesOf(place);
});

const refused: [name: string, names: [room: string, word: string], reason: RegExp][] = [
  ['no name', ['', ''], /Say its name/],
  ['upper-case letters', ['TeamAgenda', 'agenda'], /lower-case words with single hyphens/],
  ['two hyphens', ['team--agenda', 'agenda'], /lower-case words/],
  ['a hyphen at the end', ['team-', 'agenda'], /lower-case words/],
  ['a path', ['../agenda', 'agenda'], /lower-case words/],
  ['a space', ['team agenda', 'agenda'], /lower-case words/],
  ['a name of 41 letters', [`team-${'a'.repeat(36)}`, 'agenda'], /lower-case words/],
  ['a word with a hyphen', ['team-agenda', 'to-do'], /no word of the model/],
  ['a word with a digit', ['team-agenda', 'top3'], /no word of the model/],
  ['one name for both', ['agenda', 'agenda'], /cannot both be called agenda/],
  ['a room that is there', ['feedback-prompt', 'agenda'], /src\/feedback-prompt already/],
  ['the shared room', ['element', 'agenda'], /src\/element already/],
  ['a path that is exported', ['request-event', 'agenda'], /something else already/],
  ['the folder of script tags', ['cdn', 'agenda'], /something else already/],
  ['a word that is there', ['big-touchpoint', 'touchpoint'], /has the word “touchpoint” already/],
  ['a property of every element', ['team-title', 'title'], /every element has that name/],
  ['one in other letters', ['team-index', 'tabindex'], /every element has that name/],
  ['an attribute of every element', ['team-class', 'class'], /every element has that name/],
  ['a property of our elements', ['team-data', 'data'], /every element has that name/],
  ['a word that frameworks keep', ['team-key', 'key'], /every element has that name/],
  ['a name of the language', ['map', 'agenda'], /“Map” is a name of the language/],
  ['a name of the browser', ['team-range', 'range'], /“Range” is a name of the language/],
  ['a word of TypeScript', ['team-delete', 'delete'], /“delete” is a word of TypeScript/],
  ['a name of every room', ['team-item', 'item'], /“item” has a meaning in every room/],
];
for (const [name, [room, word], reason] of refused) {
  test(`scaffold refuses ${name}`, () => assert.match(refusalOf(room, word) ?? 'none', reason));
}

for (const names of [[], ['team-title'], ['team-agenda', 'agenda', 'more']]) {
  test(`scaffold ${names.join(' ')} is refused with a sentence, and writes nothing`, () => {
    const { status, output } = scaffold(place, ...names);
    assert.equal(status, 1);
    assert.match(output, /^Nothing was written\. [A-Z“].+\.\n$/);
    assert.deepEqual(changesBetween(pristine, filesOf(place)), []);
  });
}

test('scaffold writes a room, its word, its story and their lines, and nothing else', () => {
  const { status, output } = scaffold(place, 'team-agenda');
  assert.equal(status, 0, output);
  assert.deepEqual(changesBetween(pristine, filesOf(place)), expected);
  const leftovers = expected.filter((file) =>
    /room.?name|wordname/i.test(readFileSync(path.join(place, file), 'utf8')),
  );
  assert.deepEqual(leftovers, []);
});

test('a second time it refuses, and the room stays', () => {
  const files = filesOf(place);
  assert.equal(scaffold(place, 'team-agenda').status, 1);
  assert.deepEqual(changesBetween(files, filesOf(place)), []);
});

test('a second room stands beside the first; one word, another word for its data', () => {
  const { status, output } = scaffold(place, 'choir', 'song');
  assert.equal(status, 0, output);
});

test('the same names make the same files', () => {
  scaffold(other, 'team-agenda');
  scaffold(other, 'choir', 'song');
  assert.deepEqual(filesOf(other), filesOf(place));
});

test('the registrations of the loader stand in the order of the alphabet', () => {
  const loader = readFileSync(path.join(place, 'packages/widgets/src/loader/loader.ts'), 'utf8');
  const rooms = [...loader.matchAll(/^addTo\(family, '(.+?)'/gm)].map(([, room]) => room);
  assert.deepEqual(rooms, rooms.toSorted());
  assert.ok(rooms.includes('team-agenda') && rooms.includes('choir'));
});

const made = () => changesBetween(pristine, filesOf(place));
const bin = (name: string) => path.join(root, 'node_modules', name);
const checks: [name: string, command: () => string[]][] = [
  ['lint', () => [bin('eslint/bin/eslint.js'), '--max-warnings=0', ...made().filter(isSource)]],
  ['format', () => [bin('prettier/bin/prettier.cjs'), '--check', ...made()]],
  ['layers', () => ['scripts/check-layers.mjs']],
  ['texts', () => ['scripts/check-texts.mjs']],
  ['rooms', () => ['scripts/check-rooms.mjs']],
];
const isSource = (file: string) => file.endsWith('.ts');
for (const [name, command] of checks) {
  test(`new rooms pass check:${name} as they are`, () => {
    const { status, output } = run(place, ...command());
    assert.equal(status, 0, output);
  });
}

test('new rooms pass check:types as they are', () => {
  const { config } = ts.readConfigFile(path.join(place, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, place);
  const files = made()
    .filter(isSource)
    .map((file) => path.join(place, file));
  const faults = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
  assert.deepEqual(
    faults.map(({ file, messageText }) => [
      file?.fileName,
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    ]),
    [],
  );
});

test('the tests of new rooms pass as they are', () => {
  const tests = made().filter((file) => /(?<!\.browser)\.test\.ts$/.test(file));
  assert.equal(tests.length, 4);
  const { status, output } = run(
    place,
    ...['--conditions=@oxbow/source', '--import', 'tsx', '--test', ...tests],
  );
  assert.equal(status, 0, output);
  assert.match(output, /(pass|passed) \d\d/);
});
