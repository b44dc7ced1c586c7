// Finds the browsers that the tests need; on Debian as root it installs a missing one.
//   node scripts/browsers.mjs chromium firefox webkit     says where each one is
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/** @typedef {{ chromium?: string, firefox?: string, webkit?: { driver: string, browser: string, display: string } }} Found */

const fonts = ['fonts-liberation', 'fonts-dejavu-core'];
const debianPackages = {
  chromium: ['chromium', 'chromium-sandbox', ...fonts],
  firefox: ['firefox-esr', ...fonts],
  webkit: ['webkit2gtk-driver', 'xvfb', ...fonts],
};

const remedies = {
  chromium: 'install Chromium, Chrome or Edge, or name one: CHROME_PATH=/path/to/chrome npm test',
  firefox: 'install Firefox, or name one: FIREFOX_PATH=/path/to/firefox npm test',
  webkit: 'WebKit is tested on Linux only, with WebKitWebDriver, MiniBrowser and Xvfb',
};

const isRoot = process.getuid?.() === 0;

/**
 * Arguments every Chromium of ours is started with. Its sandbox refuses to run as root; an ordinary user keeps it,
 * unless the surroundings (some containers) make it impossible and CHROME_NO_SANDBOX=1 says so.
 */
export const chromiumArguments = [
  ...(isRoot || process.env.CHROME_NO_SANDBOX === '1' ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isProgram = (file) => {
  try {
    accessSync(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** First of the names that is on PATH, or of the absolute paths that exists. */
function findProgram(...candidates) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return candidates
    .flatMap((name) => (path.isAbsolute(name) ? name : folders.map((dir) => path.join(dir, name))))
    .find(isProgram);
}

/** Paths below the places where Windows and macOS keep programs. */
const windows = (file) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((dir) => path.join(dir, file));
const mac = (app) =>
  ['/Applications', path.join(process.env.HOME ?? '/', 'Applications')].map((dir) =>
    path.join(dir, `${app}.app/Contents/MacOS/${app}`),
  );

function findChromium() {
  if (process.env.CHROME_PATH) return findProgram(path.resolve(process.env.CHROME_PATH));
  return findProgram(
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    ...['microsoft-edge', 'microsoft-edge-stable', '/snap/bin/chromium'],
    ...['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap(mac),
    ...windows('Google\\Chrome\\Application\\chrome.exe'),
    ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
  );
}

function findFirefox() {
  if (process.env.FIREFOX_PATH) return findProgram(path.resolve(process.env.FIREFOX_PATH));
  return findProgram(
    ...['firefox', 'firefox-esr', '/snap/bin/firefox'],
    ...mac('Firefox').map((file) => file.replace(/Firefox$/, 'firefox')),
    ...windows('Mozilla Firefox\\firefox.exe'),
  );
}

function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = findProgram('WebKitWebDriver');
  const display = findProgram('Xvfb');
  // MiniBrowser lies in the folder of the library's version, below that of the machine's architecture.
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((dir) => existsSync(dir));
  const parents = libraries.flatMap((dir) => [
    dir,
    ...readdirSync(dir)
      .filter((name) => name.includes('-linux-gnu'))
      .map((name) => path.join(dir, name)),
  ]);
  const browser = parents
    .flatMap((dir) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((v) => path.join(dir, v, 'MiniBrowser')),
    )
    .find(isProgram);
  return driver && display && browser ? { driver, browser, display } : undefined;
}

/** @returns {Found} Where each browser is; those that are missing have no entry. */
export function findBrowsers() {
  return { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() };
}

/**
 * Like findBrowsers, but a missing one is installed where that is possible, and otherwise ends the process with a
 * sentence that says what helps.
 * @param {Engine[]} engines
 */
export function requireBrowsers(engines) {
  const missing = engines.filter((engine) => !findBrowsers()[engine]);
  if (missing.length > 0 && canInstall(missing)) install(missing);

  const found = findBrowsers();
  const still = engines.filter((engine) => !found[engine]);
  if (still.length === 0) return found;
  for (const engine of still) console.error(`Browser missing: ${engine}. ${sentence(engine)}`);
  process.exit(1);
}

function sentence(engine) {
  const named = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' }[engine];
  if (named && process.env[named]) {
    return `${named} names ${process.env[named]}, but there is no program there; correct it or unset it.`;
  }
  const apt = `sudo apt-get install -y --no-install-recommends ${debianPackages[engine].join(' ')}`;
  return `On Debian or Ubuntu: ${apt}; elsewhere: ${remedies[engine]}.`;
}

// A path that a person named is theirs to correct: nothing is installed over it.
const canInstall = (engines) =>
  isRoot &&
  existsSync('/etc/debian_version') &&
  findProgram('apt-get') &&
  !(engines.includes('chromium') && process.env.CHROME_PATH) &&
  !(engines.includes('firefox') && process.env.FIREFOX_PATH);

function install(engines) {
  const packages = [...new Set(engines.flatMap((engine) => debianPackages[engine]))];
  console.log(
    `Installing the browser for ${engines.join(', ')}: apt-get install ${packages.join(' ')} …`,
  );
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const engines = process.argv.slice(2);
  const found = requireBrowsers(engines.length > 0 ? engines : ['chromium']);
  for (const [engine, place] of Object.entries(found)) {
    if (place) console.log(`${engine}: ${typeof place === 'string' ? place : place.browser}`);
  }
}
