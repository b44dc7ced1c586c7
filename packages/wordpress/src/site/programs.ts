import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './processes.js';

/** What must be installed: how it is asked, and the package of Debian that brings it. */
const needed = [
  { name: 'PHP', ask: ['php', '--version'], package: 'php-cli' },
  {
    name: 'PHP’s mysqli',
    ask: ['php', '-r', 'exit(extension_loaded("mysqli")?0:1);'],
    package: 'php-mysql',
  },
  {
    name: 'PHP’s xml',
    ask: ['php', '-r', 'exit(extension_loaded("dom")?0:1);'],
    package: 'php-xml',
  },
  { name: 'PHP’s gd', ask: ['php', '-r', 'exit(extension_loaded("gd")?0:1);'], package: 'php-gd' },
  {
    name: 'PHP’s mbstring',
    ask: ['php', '-r', 'exit(extension_loaded("mbstring")?0:1);'],
    package: 'php-mbstring',
  },
  {
    name: 'PHP’s zip',
    ask: ['php', '-r', 'exit(extension_loaded("zip")?0:1);'],
    package: 'php-zip',
  },
  { name: 'MariaDB', ask: ['mariadbd', '--version'], package: 'mariadb-server-core' },
  { name: 'MariaDB’s client', ask: ['mariadb', '--version'], package: 'mariadb-client-core' },
] as const;

/** Where Debian keeps its database server. */
const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin`;

const isThere = ([program, ...parameters]: readonly string[]) =>
  spawnSync(program ?? '', parameters, { env: { ...process.env, PATH }, stdio: 'ignore' })
    .status === 0;

/**
 * Sees to it that PHP and MariaDB are there, without their services: as root on Debian they are installed.
 * @throws Error that names what is missing and what brings it
 */
export function requirePrograms(): void {
  process.env['PATH'] = PATH;
  const missing = needed.filter(({ ask }) => !isThere(ask));
  if (missing.length === 0) return;
  const packages = missing.map((one) => one.package);
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`Installing ${packages.join(' ')} …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], { env });
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
  }
  const still = missing.filter(({ ask }) => !isThere(ask));
  if (still.length === 0) return;
  throw new Error(
    `Missing: ${still.map(({ name }) => name).join(', ')}. As root on Debian this installs it; else: ` +
      `sudo apt-get install --no-install-recommends ${still.map((one) => one.package).join(' ')}`,
  );
}

/** A WordPress that was unpacked and is not set up. */
export interface Unpacked {
  /** Where it is from: a release of Debian, or this machine. */
  from: string;
  /** As `6.1.9`. */
  version: string;
  /** Its folder, which is ours to write into. */
  folder: string;
  /** The path that it is served below: empty, or a slash and the name of its folder. */
  below: string;
}

/**
 * Debian's releases whose WordPress is tried, each with a theme of blocks and where there is one an older one. One is a
 * whole website, one lies in a folder of it.
 */
const releases = [
  { name: 'bookworm', themes: ['twentytwentythree', 'twentytwentyone'], below: '' },
  { name: 'trixie', themes: ['twentytwentyfive'], below: '/wordpress' },
];

/**
 * Unpacks Debian's packages of WordPress, without installing them: they would bring a web server as a service. Where they
 * cannot be had, a copy of the one that is installed.
 * @returns the oldest first
 * @throws Error when there is none at all
 */
export function unpackWordPress(work: string): Unpacked[] {
  const found = releases.flatMap((release) => {
    try {
      return [unpackRelease(release, path.join(work, release.name))];
    } catch (error) {
      console.log(`NOT TRIED: WordPress of Debian ${release.name}: ${String(error).slice(0, 300)}`);
      return [];
    }
  });
  if (found.length > 0) return found;
  const installed = '/usr/share/wordpress';
  if (!existsSync(installed))
    throw new Error(
      'There is no WordPress: sudo apt-get install --no-install-recommends wordpress',
    );
  const folder = path.join(work, 'installed');
  cpSync(installed, folder, { recursive: true, dereference: true });
  return [{ from: 'this machine', version: versionOf(folder), folder, below: '' }];
}

function unpackRelease(
  { name, themes, below }: (typeof releases)[number],
  folder: string,
): Unpacked {
  for (const each of ['lists/partial', 'cache/archives/partial', 'packages', 'files'])
    mkdirSync(path.join(folder, each), { recursive: true });
  const keys = '[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]';
  const sources = path.join(folder, 'sources.list');
  writeFileSync(
    sources,
    `deb ${keys} http://deb.debian.org/debian ${name} main\n` +
      `deb ${keys} http://deb.debian.org/debian-security ${name}-security main\n`,
  );
  const own = [
    `Dir::Etc::sourcelist=${sources}`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${folder}/lists`,
    `Dir::Cache=${folder}/cache`,
    ...(process.getuid?.() === 0 ? ['APT::Sandbox::User=root'] : []),
  ].flatMap((option) => ['-o', option]);
  run('apt-get', [...own, 'update', '-q']);
  const packages = [
    ...['wordpress', 'wordpress-l10n', ...themes.map((theme) => `wordpress-theme-${theme}`)],
    ...['libjs-cropper', 'libjs-underscore', 'libjs-lodash', 'php-getid3'],
  ];
  run('apt-get', [...own, 'download', '-q', ...packages], { cwd: path.join(folder, 'packages') });
  for (const file of readdirSync(path.join(folder, 'packages')))
    run('dpkg-deb', ['-x', path.join(folder, 'packages', file), path.join(folder, 'files')]);
  const place = path.join(folder, 'files/usr/share/wordpress');
  const where = below === '' ? '' : `, served below ${below}`;
  return { from: `Debian ${name}${where}`, version: versionOf(place), folder: place, below };
}

const versionOf = (folder: string) =>
  run('php', ['-r', `require '${folder}/wp-includes/version.php'; echo $wp_version;`]);
