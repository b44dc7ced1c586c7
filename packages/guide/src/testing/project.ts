import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readGuide, readSnippet, snippetsIn } from '../../../proofs/src/guides.js';
import type { Site } from '../../../proofs/src/site.js';

const run = promisify(execFile);
const own = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const shared = fileURLToPath(new URL('../../../../node_modules/', import.meta.url));
const widgets = fileURLToPath(new URL('../../../widgets/node_modules/', import.meta.url));

/** A project as the reader of a host's page has it: a folder with nothing but what that page says. */
export interface Project {
  readonly folder: string;
  readonly files: readonly string[];
}

/**
 * Writes the files of a page and brings the packages that its `npm install` names, from this installation, so that no
 * registry is asked.
 * @param guide such as `docs/hosts/vue.md`
 * @param folder empty
 * @param packed a folder in which our packed packages lie unpacked
 */
export async function makeProject(guide: string, folder: string, packed: string): Promise<Project> {
  const text = await readGuide(guide);
  const lines = /<!-- install -->\s+```sh\n([^]*?)```/.exec(text)?.[1];
  assert.ok(lines, `${guide} says what to install`);
  for (const name of namesIn(lines)) install(name, folder, packed);
  const files: string[] = [];
  for (const { name, file } of snippetsIn(text)) {
    if (!file) continue;
    // A mark is seen by no reader: the file's name stands in the text too.
    assert.ok(text.includes(`\`${file}\``), `${guide} says where ${file} belongs`);
    const code = await readSnippet(guide, name);
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), code);
    files.push(file);
  }
  return { folder, files };
}

/** Builds a project by the command of the guide; what it complains of fails. */
export async function buildProject({ folder }: Project): Promise<void> {
  const vite = path.join(folder, 'node_modules/vite/bin/vite.js');
  assert.ok(existsSync(vite), 'the page has Vite installed');
  const { stderr } = await run(process.execPath, [vite, 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
  });
  assert.equal(stderr, '');
}

/** Serves what was built, at the root of a site. */
export async function serveBuilt(site: Site, folder: string): Promise<void> {
  const out = path.join(folder, 'dist');
  for (const name of await readdir(out, { recursive: true })) {
    const type = types[path.extname(name)];
    if (!type) continue;
    const body = await readFile(path.join(out, name));
    site.serve(`/${name === 'index.html' ? '' : name}`, { type, body });
  }
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** What `npm install` is given in these lines: packages, or tarballs of ours. */
const namesIn = (lines: string) =>
  lines
    .split('\n')
    .filter((line) => line.startsWith('npm install '))
    .flatMap((line) => line.split(' ').slice(2))
    .filter((word) => !word.startsWith('--'));

function install(name: string, folder: string, packed: string): void {
  const ours = /^\.\/oxbow-(\w+)-/.exec(name)?.[1];
  if (ours) return unpack(ours, folder, packed);
  const [, plain = name, version] = /^(@?[^@]+)@(.+)$/.exec(name) ?? [];
  // Of React 18 there is a copy beside React 19 under another name, whose react-dom is bound to the wrong one.
  if (version === '18') return copy(path.join(own, `${plain}18`), folder, plain);
  const homes = [own, shared, widgets].map((each) => path.join(each, plain));
  const home = homes.find((each) => existsSync(each));
  assert.ok(home, `${plain} is installed here`);
  link(home, folder, plain);
}

/** Puts a package of ours into the folder itself, so that it finds what is installed beside it, and links what it needs. */
function unpack(name: string, folder: string, packed: string): void {
  const place = path.join(folder, 'node_modules/@oxbow', name);
  if (existsSync(place)) return;
  cpSync(path.join(packed, 'node_modules/@oxbow', name), place, { recursive: true });
  const { dependencies = {} } = JSON.parse(
    readFileSync(path.join(place, 'package.json'), 'utf8'),
  ) as { dependencies?: Record<string, string> };
  for (const other of Object.keys(dependencies))
    if (!other.startsWith('@oxbow/')) link(path.join(packed, 'node_modules', other), folder, other);
}

function link(home: string, folder: string, name: string): void {
  const place = path.join(folder, 'node_modules', name);
  if (existsSync(place)) return;
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(realpathSync(home), place);
}

function copy(home: string, folder: string, name: string): void {
  const place = path.join(folder, 'node_modules', name);
  if (existsSync(place)) return;
  const real = realpathSync(home);
  cpSync(real, place, { recursive: true });
  const { dependencies = {} } = JSON.parse(
    readFileSync(path.join(real, 'package.json'), 'utf8'),
  ) as { dependencies?: Record<string, string> };
  const beside = name.includes('/') ? path.join(real, '../..') : path.join(real, '..');
  for (const other of Object.keys(dependencies)) copy(path.join(beside, other), folder, other);
}
