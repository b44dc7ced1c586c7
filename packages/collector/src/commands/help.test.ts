import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeFolder } from '../testing/setup.js';
import { typeOn } from '../testing/typed.js';
import { commands } from './commands.js';
import { describeAll, describeCommand } from './help.js';

let folder: ReturnType<typeof makeFolder>;
let type: ReturnType<typeof typeOn>;
before(() => {
  folder = makeFolder();
  type = typeOn(join(folder.path, 'data'));
});
after(() => folder.remove());

for (const command of commands) {
  test(`${command.name} --help says what it takes, and the README names it`, async () => {
    const { code, output } = await type([...command.name.split(' '), '--help']);
    assert.equal(code, 0);
    assert.equal(output, describeCommand(command));
    for (const option of Object.keys(command.options)) assert.ok(output.includes(`--${option}`));
    assert.doesNotMatch(output, /PROGRAM|COMMAND/);
    for (const line of output.split('\n')) assert.ok(line.length <= 130, line);
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    assert.ok(readme.includes(`| \`${[command.name, ...command.parameters].join(' ')}\``));
    assert.match(describeAll(commands), new RegExp(`\\n  ${command.name} +${command.summary[0]}`));
  });
}

for (const [name, words, message] of [
  ['a command that there is not', ['sit'], /^There is no command "sit"\. /],
  ['half a command', ['site'], /^site takes one more word\.\n\nCommands:\n {2}site add /],
  [
    'a site without a key',
    ['site', 'add', '--origin', 'https://a.example'],
    /^SITE is missing\. .* site add --help$/,
  ],
  ['a site without an origin', ['site', 'add', 'shop'], /^--origin URL is missing\. /],
  ['one word too many', ['site', 'list', 'shop'], /^"shop" is one word too many\. /],
  [
    'an option without its value',
    ['token', 'shop', '--key-file'],
    /^Option '--key-file <value>' argument missing\. /,
  ],
  ['an unknown option', ['erase', 'shop', '17', '--force'], /^Unknown option '--force'\. /],
  [
    'a site key with a space',
    ['site', 'add', 'my shop', '--origin', 'https://a.example'],
    /^SITE: expected 3 to 64 letters/,
  ],
  [
    'an origin with a path',
    ['site', 'add', 'shop', '--origin', 'https://a.example/'],
    /^--origin: expected an origin/,
  ],
  [
    'keys without TLS',
    ['site', 'set', 'shop', '--jwks', 'http://a.example'],
    /^--jwks: expected an address/,
  ],
  [
    'settings that are not JSON',
    ['site', 'set', 'shop', '--settings', '{'],
    /^--settings: expected JSON\./,
  ],
  [
    'settings that there are not',
    ['site', 'set', 'shop', '--settings', '{"redaction":1}'],
    /^--settings: redaction: /,
  ],
  [
    'an overlap in words',
    ['key', 'rotate', 'shop', '--overlap', 'soon'],
    /^--overlap: expected a whole number/,
  ],
  [
    'a token that lives too long',
    ['token', 'shop', '--key-file', '-', '--scope', 'x', '--minutes', '16'],
    /^--minutes: expected a whole number from 1 to 15\./,
  ],
  [
    'a format that there is not',
    ['import', 'shop', 'x.csv', '--format', 'x'],
    /^--format: expected one of touchpoints, /,
  ],
  [
    'lines of another format',
    ['import', 'shop', 'x.csv', '--format', 'touchpoints', '--lines', 'y'],
    /^--lines: only online-retail/,
  ],
  [
    'cases of another format',
    ['import', 'shop', 'x.csv', '--format', 'touchpoints', '--cases', 'y'],
    /^--cases: only salesforce-tasks/,
  ],
  ['an export of nothing', ['export', 'shop'], /^Either --customer ID or --responses/],
  [
    'an export of both',
    ['export', 'shop', '--customer', '1', '--responses'],
    /^Either --customer ID or --responses/,
  ],
  [
    'a wave of nothing',
    ['wave', 'open', 'shop', 'w', '--closes', '2026-12-01'],
    /^instrument: expected either/,
  ],
  [
    'a wave that ends before it begins',
    [
      'wave',
      'open',
      'shop',
      'w',
      '--instrument',
      'ox6',
      '--opens',
      '2026-12-02',
      '--closes',
      '2026-12-01',
    ],
    /^closes: expected a day/,
  ],
  [
    'a wave of an unknown instrument',
    ['wave', 'open', 'shop', 'w', '--instrument', 'ox9', '--closes', '2999-12-01'],
    /^--instrument: there is none/,
  ],
  [
    'a wave of a side that its instrument does not have',
    [
      ...['wave', 'open', 'shop', 'w', '--instrument', 'ox5', '--closes', '2999-12-01'],
      ...['--side', 'partner'],
    ],
    /^--side: the instrument ox5 has no side partner/,
  ],
] as const) {
  test(`${name} is misspelt: one message, code 2, and nothing is started`, async () => {
    const { code, output, errors } = await type(words);
    assert.equal(code, 2, errors);
    assert.match(errors, message);
    assert.doesNotMatch(errors, /\n\s+at /);
    assert.equal(output, '');
    assert.ok(!existsSync(join(folder.path, 'data')));
  });
}

test('the version is that of the package', async () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  assert.deepEqual(await type(['--version']), { code: 0, output: version, errors: '' });
});

test('help tells of everything, of one command and of the configuration', async () => {
  assert.equal((await type(['--help'])).output, describeAll(commands));
  assert.match(
    (await type(['help', 'site', 'add'])).output,
    /^Usage: npx @oxbow\/collector site add /,
  );
  assert.match((await type(['help', 'config'])).output, /^ {2}OXBOW_PORT +Stands for "port"\.$/m);
});
