// The design tokens: what is written from them is up to date, the files are what the format says, in every theme the colours
// that meet differ enough, and the command of the guide does what the guide says.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

interface Pair {
  ink: string;
  ground: string;
  least: number;
  ratio: number;
}
interface Look {
  tokens: Map<string, { type: string; value: unknown; extension: { mix?: unknown } }>;
  own: Set<string>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const widgets = path.join(root, 'packages/widgets');
const home = path.join(widgets, 'tokens');
// The tools are plain JavaScript, which this project does not read types from.
const load = async (file: string) =>
  (await import(pathToFileURL(path.join(root, file)).href)) as Record<string, unknown>;
const { writeTokens } = (await load('scripts/build-tokens.mjs')) as {
  writeTokens(): Promise<Map<string, string>>;
};
const { readLook } = (await load('packages/widgets/bin/theme/tokens.mjs')) as {
  readLook(scheme: string, file?: string): Promise<Look>;
};
const { readShipped } = (await load('packages/widgets/bin/theme/shipped.mjs')) as {
  readShipped(): Promise<Map<string, Record<string, Look>>>;
};
const { contrastsOf, pairs } = (await load('packages/widgets/bin/theme/contrast.mjs')) as {
  contrastsOf(look: Look, surface?: string): Pair[];
  pairs: Omit<Pair, 'ratio'>[];
};

const places: string[] = [];
after(() => places.forEach((place) => rmSync(place, { recursive: true, force: true })));
function placeWith(files: Record<string, string>): string {
  const place = mkdtempSync(path.join(tmpdir(), 'oxbow theme '));
  places.push(place);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(place, name), text);
  return place;
}

for (const [file, text] of await writeTokens())
  test(`${file} says what the tokens say (else: node scripts/build-tokens.mjs)`, () => {
    assert.equal(readFileSync(path.join(root, file), 'utf8'), text);
  });

const colored = readdirSync(home).filter((file) => file.endsWith('.tokens.json'));
for (const file of colored)
  test(`${file}: the colour for tools that know only hex is the same colour`, () => {
    const text = readFileSync(path.join(home, file), 'utf8');
    const found = [...text.matchAll(/"components": \[([^\]]+)\],\s+"hex": "([^"]+)"/g)];
    assert.equal(found.length, text.match(/"hex"/g)?.length ?? 0);
    for (const [, components = '', hex] of found) {
      const bytes = components.split(',').map((each) => Math.round(Number(each) * 255));
      assert.equal(`#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`, hex);
    }
  });

test('light and dark name the same tokens', async () => {
  const [light, dark] = [await readLook('light'), await readLook('dark')];
  assert.deepEqual([...light.tokens.keys()], [...dark.tokens.keys()]);
});

const shipped = await readShipped();
const looks = [...shipped].flatMap(([name, theme]) =>
  Object.entries(theme).map(([scheme, look]) => ({
    title: `${name} in ${scheme}`,
    context: name === scheme ? name : `${name}-${scheme}`,
    look,
  })),
);
test('the resolver puts together the same themes', async () => {
  const file = path.join(home, 'oxbow.resolver.json');
  const { resolve } = createRequire(path.join(widgets, 'package.json'));
  const { parse, defineConfig } = await import(pathToFileURL(resolve('@terrazzo/parser')).href);
  const { resolver } = await parse(
    [{ filename: pathToFileURL(file), src: readFileSync(file, 'utf8') }],
    { config: defineConfig({}, { cwd: pathToFileURL(`${home}/`) }) },
  );
  const themes = resolver.listPermutations().map(({ theme }: { theme: string }) => theme);
  assert.deepEqual(themes.sort(), looks.map(({ context }) => context).sort());
  for (const { context, look } of looks) {
    const resolved = resolver.apply({ theme: context });
    for (const [id, { value }] of look.tokens)
      assert.deepEqual(resolved[id].$value, value, `${id} in ${context}`);
  }
});

/** Without a theme a widget stands on what each engine paints a bare dark page with. */
const dark = shipped.get('dark')!['dark']!;
const bare = { Chromium: '#121212', Firefox: '#1c1b22', Safari: '#1e1e1e' };
const grounds = [
  ...looks.map(({ title, look }) => ({ title, contrasts: contrastsOf(look) })),
  ...Object.entries(bare).map(([engine, surface]) => ({
    title: `no theme on the dark page of ${engine}`,
    contrasts: contrastsOf(dark, surface),
  })),
];
for (const { title, contrasts } of grounds)
  test(`${title}: ${contrasts.length} pairs of colours differ as WCAG 2.2 wants`, () => {
    assert.deepEqual(
      contrasts.filter(({ ratio, least }) => ratio < least),
      [],
    );
  });

test('the contrast of known colours is what WCAG’s formula makes of them', async () => {
  // Black on white is 21; #767676 is known as the lightest grey that is enough on white.
  const components = Array.from({ length: 3 }, () => 0x76 / 255);
  const file = tokensIn({ text: { colorSpace: 'srgb', components } });
  const contrasts = contrastsOf(await readLook('light', file));
  const { ratio } = contrasts.find(({ ink, ground }) => ink === 'text' && ground === 'surface')!;
  assert.equal(ratio.toFixed(2), '4.54');
});

test('every colour that styles write with or lie on is in the table of pairs', () => {
  const styles = readdirSync(path.join(widgets, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('styles.ts'))
    .map((file) => readFileSync(path.join(widgets, 'src', file), 'utf8'))
    .join('\n');
  const used = (property: RegExp) =>
    new Set([...styles.matchAll(property)].map(([, name = '']) => name));
  const inks = new Set(pairs.map(({ ink }) => ink));
  const known = new Set(pairs.map(({ ground }) => ground));
  // The page's own colour on a filled shape is that shape on the page; the two others carry no meaning.
  const silent = ['surface', 'line', 'blank', 'ground'];
  const painted = used(/background-color: var\(--_([\w-]+)\)/g);
  const written = used(
    /(?:^|[\s;])(?:color|fill|stroke|accent-color|(?:border|outline)[\w-]*)\s*:[^;]*var\(--_([a-z-]+)\)/gm,
  );
  const isKnown = (name: string) => known.has(name) || inks.has(name) || silent.includes(name);
  assert.ok(painted.size > 4 && written.size > 8, 'the styles are read');
  assert.deepEqual(
    [...painted].filter((name) => !isKnown(name)),
    [],
  );
  const colors = [...dark.tokens]
    .filter(([, { type }]) => type === 'color')
    .map(([id]) => id.slice(3));
  assert.deepEqual(
    [...written].filter((name) => colors.includes(name) && !isKnown(name)),
    [],
  );
});

/** A file with colours of a theme, or with other tokens beside `ox`. */
function tokensIn(colors: Record<string, unknown>, more: object = {}): string {
  const ox = Object.fromEntries(
    Object.entries(colors).map(([name, $value]) => [name, { $type: 'color', $value }]),
  );
  const text = JSON.stringify({ ox: { ...ox, ...more } });
  return path.join(placeWith({ 'acme.light.tokens.json': text }), 'acme.light.tokens.json');
}

function runCommand(
  place: string,
  args: string[],
  bin = path.join(widgets, 'bin/oxbow-theme.mjs'),
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

const guide = readFileSync(path.join(root, 'docs/theming.md'), 'utf8');
const blocks = new Map(
  [...guide.matchAll(/<!-- theme: (\S+) -->\s+```\w+\n([^]*?)```/g)].map(([, name, text]) => [
    name!,
    text!,
  ]),
);
const files = Object.fromEntries([...blocks].filter(([name]) => name.endsWith('.tokens.json')));
const [, ...said] = blocks.get('command')!.trim().split(' ');

test('the theme of the guide becomes the style sheet that stands there', () => {
  const place = placeWith(files);
  assert.equal(said[0], 'oxbow-theme');
  const { status, stderr } = runCommand(place, said.slice(1));
  assert.equal(stderr, blocks.get('said'));
  assert.equal(status, 0);
  assert.equal(readFileSync(path.join(place, 'acme.css'), 'utf8'), blocks.get('acme.css'));
});

test('a theme with too little contrast is refused as the guide says', () => {
  const light = files['acme.light.tokens.json']!;
  const pale = light.replace('[0.42, 0.09, 150]', '[0.62, 0.09, 150]');
  assert.notEqual(pale, light);
  const place = placeWith({ ...files, 'acme.light.tokens.json': pale });
  const { status, stderr } = runCommand(place, said.slice(1));
  assert.equal(stderr, blocks.get('refused'));
  assert.equal(status, 1);
  assert.ok(!existsSync(path.join(place, 'acme.css')));
});

const white = { colorSpace: 'srgb', components: [1, 1, 1] };
const refused = [
  [
    'a name that no widget reads',
    { acent: white },
    {},
    /no token ox\.acent; there are ox\.surface/,
  ],
  ['a colour in the old notation', { text: '#000000' }, {}, /Migrate to the new object format/],
  ['a colour with two components', { text: { ...white, components: [1, 1] } }, {}, /Expected 3/],
  [
    'a length in em',
    {},
    { radius: { $type: 'dimension', $value: { value: 1, unit: 'em' } } },
    /em not/,
  ],
  ['a name for nothing', { text: '{brand.ink}' }, {}, /Could not resolve alias \{brand\.ink\}/],
  ['what is mixed in the page', { good: '{ox.muted}' }, {}, /ox\.muted is mixed in the page/],
] as const;
for (const [what, colors, more, says] of refused)
  test(`refused with the file’s name: ${what}`, () => {
    const file = tokensIn(colors, more);
    const { status, stdout, stderr } = runCommand(path.dirname(file), [path.basename(file)]);
    assert.match(stderr, says);
    assert.match(stderr, /^acme\.light\.tokens\.json: /);
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
  });

const misused = [
  ['no file', [], /one or two files/],
  ['a scheme that there is not', ['a.json', '--scheme', 'dim'], /no scheme dim/],
  ['a name that is no class', ['a.json', '--name', 'My brand'], /no name for a class/],
  ['an option that there is not', ['a.json', '--force'], /--force/],
] as const;
for (const [what, args, says] of misused)
  test(`misused: ${what}`, () => {
    const { status, stderr } = runCommand(tmpdir(), [...args]);
    assert.match(stderr, says);
    assert.equal(status, 2);
  });

test('one file for dark pages makes a whole theme, which paper does not wear', () => {
  const file = tokensIn({}, { radius: { $type: 'dimension', $value: { value: 0, unit: 'px' } } });
  const { status, stdout } = runCommand(path.dirname(file), [
    file,
    '--scheme',
    'dark',
    '--name',
    'night',
  ]);
  assert.equal(status, 0);
  assert.match(stdout, /^@media screen \{\n {2}:where\(:root, \.ox-theme-night\) \{\n/);
  assert.match(stdout, /--ox-text: #eceef0;/);
  assert.match(stdout, /--ox-radius: 0;/);
  assert.match(stdout, /:where\(\.ox-theme-night\) \{\n {4}color-scheme: dark;/);
});

test('without its tools the command says what to install', () => {
  const place = placeWith({});
  cpSync(path.join(widgets, 'bin'), path.join(place, 'bin'), { recursive: true });
  const { status, stderr } = runCommand(place, ['a.json'], path.join(place, 'bin/oxbow-theme.mjs'));
  assert.match(stderr, /npm install --save-dev @terrazzo\/parser colorjs\.io/);
  assert.equal(status, 2);
});
