// Holds the guides to the code: examples parse, tables are complete, what is named exists.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Assessment } from '../packages/model/src/assessment/assessment.js';
import { channels } from '../packages/model/src/channel/channel.js';
import { CheckIn, CheckInResult } from '../packages/model/src/check-in/check-in.js';
import { Delivery } from '../packages/model/src/delivery/delivery.js';
import { ExperienceProfile } from '../packages/model/src/experience/experience.js';
import { readProfile } from '../packages/model/src/experience/read-profile.js';
import { InboxItem } from '../packages/model/src/inbox-item/inbox-item.js';
import { Instrument } from '../packages/model/src/instrument/instrument.js';
import { readInstrument } from '../packages/model/src/instrument/read-instrument.js';
import { JourneyActuals } from '../packages/model/src/journey/actuals.js';
import { Journey } from '../packages/model/src/journey/journey.js';
import { readJourney } from '../packages/model/src/journey/read-journey.js';
import { Note } from '../packages/model/src/note/note.js';
import { KeyResult } from '../packages/model/src/key-result/key-result.js';
import { Objective } from '../packages/model/src/objective/objective.js';
import { readObjective } from '../packages/model/src/objective/read-objective.js';
import { CustomerProfile } from '../packages/model/src/profile/profile.js';
import { Prompt } from '../packages/model/src/prompt/prompt.js';
import { readPrompt } from '../packages/model/src/prompt/read-prompt.js';
import { Reply } from '../packages/model/src/reply/reply.js';
import { Response } from '../packages/model/src/response/response.js';
import { readTouchpoint } from '../packages/model/src/touchpoint/read-touchpoint.js';
import { readSeries, Series } from '../packages/model/src/series/series.js';
import {
  TimelineChange,
  TimelinePage,
  Touchpoint,
} from '../packages/model/src/touchpoint/touchpoint.js';
import { Units } from '../packages/model/src/unit/unit.js';
import { Wave } from '../packages/model/src/wave/wave.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const filesIn = (folder: string, ending: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules/'));

const guides = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter((file) =>
    existsSync(path.join(root, file)),
  ),
  ...filesIn('docs', '.md'),
  ...filesIn('packages', 'README.md'),
];

const schemas = {
  Touchpoint,
  TimelinePage,
  TimelineChange,
  CustomerProfile,
  Prompt,
  Response,
  Reply,
  InboxItem,
  Delivery,
  Note,
  Objective,
  KeyResult,
  CheckIn,
  CheckInResult,
  Instrument,
  ExperienceProfile,
  Assessment,
  Wave,
  Units,
  Series,
  Journey,
  JourneyActuals,
};
type Name = keyof typeof schemas;

/** What the lenient readers, by which widgets take the same data, find wrong with it. */
const faultsOf: { [Key in Name]?: (value: unknown) => unknown[] } = {
  Touchpoint: (value) => readTouchpoint(value, '').faults,
  TimelinePage: (value) => touchpointFaults((value as TimelinePage).touchpoints),
  TimelineChange: (value) => touchpointFaults((value as TimelineChange).added),
  Prompt: (value) => readPrompt(value).faults,
  Objective: (value) => readObjective(value).faults,
  Instrument: (value) => readInstrument(value).faults,
  ExperienceProfile: (value) => readProfile(value).faults,
  Series: (value) => readSeries(value).faults,
  Journey: (value) => readJourney(value).faults,
};
const touchpointFaults = (list: unknown[]) =>
  list.flatMap((each) => [
    ...readTouchpoint(each, '').faults,
    ...(Touchpoint.safeParse(each).error?.issues ?? []),
  ]);

const formats = read('docs/data-formats.md');
const examples = [
  ...formats.matchAll(/<!-- (schema|refused): (\w+)(, each)? -->\s+```json\n([^]*?)```/g),
].map(([, kind, name, each, json]) => {
  const value: unknown = JSON.parse(json ?? '');
  const values = each ? (value as unknown[]) : [value];
  return { kind, name: name as Name, values };
});

test('data-formats.md has an example of every format, and no other JSON', () => {
  assert.deepEqual(
    new Set(examples.filter(({ kind }) => kind === 'schema').map(({ name }) => name)),
    new Set(Object.keys(schemas)),
  );
  assert.equal(formats.match(/```json/g)?.length, examples.length);
});

for (const { kind, name, values } of examples) {
  test(`data-formats.md: the example of ${name} is ${kind === 'schema' ? 'taken' : kind}`, () => {
    for (const value of values) {
      const { success, error } = schemas[name].safeParse(value);
      assert.equal(success, kind === 'schema', JSON.stringify(error?.issues));
      if (success) assert.deepEqual(faultsOf[name]?.(value) ?? [], []);
    }
  });
}

for (const [name, { shape }] of Object.entries({
  Touchpoint,
  InboxItem,
  Note,
  Objective,
  ExperienceProfile,
  Journey,
})) {
  test(`data-formats.md lists the fields of ${name}, and which are a must`, () => {
    const table = formats.split(`<!-- fields: ${name} -->`)[1]?.split('\n\n')[1] ?? '';
    const rows = [...table.matchAll(/^\| `(\w+)`\s*\| (yes)?\s*\|/gm)];
    const told = rows.map(([, field, must]) => [field, must === 'yes']);
    const are = Object.entries(shape).map(([field, schema]) => [
      field,
      !schema.safeParse(undefined).success,
    ]);
    assert.deepEqual(told, are);
  });
}

test('data-formats.md lists the channels', () => {
  const sentence = /^Channels: ([^.]+)\./m.exec(formats)?.[1] ?? '';
  assert.deepEqual(
    [...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    [...channels],
  );
});

test('data-formats.md lists the types of key results, with an example of each', () => {
  const are = KeyResult.def.options.map(({ shape }) => shape.type.def.values[0]);
  const section = formats.split('## Key result\n')[1]?.split('\n## ')[0] ?? '';
  assert.deepEqual(
    [...section.matchAll(/^\| `(\w+)`/gm)].map(([, type]) => type),
    are,
  );
  const shown = examples.find(({ name }) => name === 'KeyResult')?.values as KeyResult[];
  assert.deepEqual(
    shown.map(({ type }) => type),
    are,
  );
});

const look = read('docs/look.md');

const tokens = [
  'packages/widgets/src/element/tokens.ts',
  'packages/widgets/src/channel-mix/chart-styles.ts',
];

test('theming.md lists every --ox-* that the sources read, and no other', () => {
  const told = [...read('docs/theming.md').matchAll(/^\| `(--ox-[\w-]+)` *\|/gm)];
  const sources = filesIn('packages/widgets/src', '.ts').filter(
    (file) => !file.endsWith('.test.ts'),
  );
  const used = sources.flatMap((file) =>
    [...read(file).matchAll(/var\(\s*(--ox-[\w-]+)/g)].map(([, name = '']) => ({ name, file })),
  );
  assert.deepEqual(
    told.map(([, name]) => name).sort(),
    [...new Set(used.map(({ name }) => name))].sort(),
  );
  // All but the places that a widget keeps free, or takes, come from one file, and the colours of channels from another.
  const elsewhere = used.filter(
    ({ name, file }) =>
      !(tokens.includes(file) && name.startsWith('--ox-part-') === (file !== tokens[0])) &&
      name !== '--ox-block-size' &&
      name !== '--ox-scroll-block-size' &&
      name !== '--ox-sticky',
  );
  assert.deepEqual(elsewhere, []);
});

const widgets = filesIn('packages/widgets/src', '/definition.ts')
  .map((file) => file.split('/').at(-2)!)
  .filter((room) => room !== 'connection');

test('look.md shows what the three sites of the demo set', () => {
  const shown = [...look.matchAll(/<!-- look: (\S+) -->\s+```css\n([^]*?)```/g)];
  assert.equal(shown.length, 3);
  const toLines = (text: string) => text.match(/^\s*--ox-.*;$/gm)?.map((line) => line.trim());
  for (const [, file, lines] of shown)
    assert.deepEqual(toLines(lines ?? ''), toLines(read(file ?? '')), file);
});

test('embedding.md lists every event, and the attributes of every widget', () => {
  const guide = read('docs/embedding.md');
  const sources = filesIn('packages/widgets/src', '.ts').filter(
    (file) => !/\.test\.ts$|\/testing\//.test(file),
  );
  const events = sources.flatMap((file) =>
    [...read(file).matchAll(/super\(\s*'(ox[a-z]+)'/g)].map(([, name]) => name),
  );
  const listed = [...guide.matchAll(/^\| `(ox[a-z]+)` /gm)].map(([, name]) => name);
  // One that means something else of another widget has a row of its own.
  assert.deepEqual([...new Set(listed)].sort(), [...new Set(events)].sort());

  for (const room of widgets) {
    const source = read(`packages/widgets/src/${room}/${room}.ts`);
    const [, properties = ''] =
      /static override readonly properties.*? = (\{.*?\n? *\};)/s.exec(source) ?? [];
    // Without an accessor of its own it is another spelling of one that has.
    const attributes = [...properties.matchAll(/(\w+): \{(?!.*noAccessor)/g)].map(
      ([, name]) => name,
    );
    const rows = guide.split(/^\| (?=`<ox-)/m).find((part) => part.startsWith(`\`<ox-${room}>`));
    const told = [...(rows?.split('\n\n')[0] ?? '').matchAll(/\| `(\w+)` +\|/g)];
    assert.deepEqual(
      told.map(([, name]) => name),
      attributes,
      room,
    );
  }
});

test('embedding.md has the policy under which everything of ours is proven', () => {
  const told = /^default-src [^`]+/m.exec(read('docs/embedding.md'))?.[0] ?? '';
  assert.deepEqual(
    told.split(';').map((each) => each.replace(' https://collector.example.com', '').trim()),
    JSON.parse(read('packages/proofs/strict/policy.json')),
  );
});

for (const file of guides) {
  const text = read(file);

  test(`${file}: every relative link leads to a file`, () => {
    const links = [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, link]) => link ?? '');
    const missing = links.filter(
      (link) => !existsSync(path.join(root, path.dirname(file), decodeURI(link))),
    );
    assert.deepEqual(missing, []);
  });

  test(`${file}: every path of the repository that it names exists`, () => {
    const named = [
      ...text.matchAll(/`((?:packages|scripts|docs|stories|\.changeset)\/[\w./-]+\.\w+)`/g),
    ].map(([, name]) => name ?? '');
    assert.deepEqual(
      named.filter((name) => !existsSync(path.join(root, name))),
      [],
    );
  });

  test(`${file}: every import path of ours is exported`, () => {
    const named = [
      ...text.matchAll(
        /(?<!node_modules\/)@oxbow\/(model|widgets|connectors|collector)(\/[\w./-]*\w)?(?![\w<*/])/g,
      ),
    ];
    const unknown = named.filter(([, name, way]) => {
      const exports = Object.keys(JSON.parse(read(`packages/${name}/package.json`)).exports);
      const isExported = (each: string) =>
        each.endsWith('*') ? `.${way}`.startsWith(each.slice(0, -1)) : each === `.${way}`;
      return way !== undefined && !exports.some(isExported);
    });
    assert.deepEqual(
      unknown.map(([whole]) => whole),
      [],
    );
  });
}

const records = filesIn('docs/decisions', '.md').filter((file) => /\/\d{4}-/.test(file));
for (const file of records) {
  test(`${file} has at most 40 lines, its parts, and a line in the index`, () => {
    const text = read(file);
    assert.ok(text.split('\n').length <= 41);
    const number = /(\d{4})-/.exec(file)?.[1];
    assert.match(text, new RegExp(`^# ${number} \\S`));
    const index = read('docs/decisions/README.md');
    assert.ok(index.includes(`](${path.basename(file)})`), 'it is not in the index');
    const parts = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    assert.deepEqual(parts, ['Context', 'Decision', 'Consequences', 'What would change our mind']);
  });
}

test('README.md and embedding.md say how many widgets there are, README.md and that of the package name each', () => {
  assert.deepEqual(
    widgets.filter((room) => !read('README.md').includes(`| [\`<ox-${room}>\`]`)),
    [],
  );
  assert.deepEqual(
    widgets.filter((room) => !read('packages/widgets/README.md').includes(`/${room}\``)),
    [],
  );
  const words = ['nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen'];
  const number = words[widgets.length - 9]!;
  assert.match(read('README.md'), new RegExp(`is ${number} web components`));
  assert.match(read('docs/embedding.md'), new RegExp(`${number} widgets ask and show`, 'i'));
});

test('performance.md names every long proof, with its file where there is one', () => {
  const proofs = [
    ...read('packages/bench/soak.mjs').matchAll(/^ {2}'?([\w-]+)'?: \{\n {4}claim:/gm),
  ];
  assert.ok(proofs.length > 20);
  const [, rows = ''] = read('docs/performance.md').split('## Long proofs');
  const untold = proofs
    .map(([, name = '']) => name)
    .filter((name) => {
      const file = `proof/${name}.json`;
      const isThere = existsSync(path.join(root, 'docs', file));
      return !rows.includes(isThere ? `](${file})` : `| ${name} (no file yet)`);
    });
  assert.deepEqual(untold, [], 'in the section Long proofs, link the file or say “no file yet”');
});

test('workflows name each action by its commit, and the version of that commit behind it', () => {
  const used = filesIn('.github/workflows', '.yml').flatMap((file) =>
    [...read(file).matchAll(/uses: (.+)$/gm)].map(([, action = '']) => `${file}: ${action}`),
  );
  assert.ok(used.length > 0);
  assert.deepEqual(
    used.filter((action) => !/@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(action)),
    [],
    'an action is named by a tag, which can be moved, or without its version: write OWNER/NAME@COMMIT # v1.2.3',
  );
});

test('CONTRIBUTING.md has under 200 lines', () => {
  assert.ok(read('CONTRIBUTING.md').split('\n').length < 200);
});
