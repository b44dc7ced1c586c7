// Element tests in real browsers. `npm test` starts this with the environment below; alone it is
//   npx wtr --files packages/widgets/src/element/*.browser.test.ts
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumArguments, requireBrowsers } from './scripts/browsers.mjs';
import { commonJsPlugin } from './scripts/common-js.mjs';
import fixtures from './scripts/fixtures-server.mjs';
import { elementReporter } from './scripts/element-reporter.mjs';

const { OXBOW_ENGINES = 'chromium', OXBOW_FILES, OXBOW_WEBKIT_PORT } = process.env;
const { OXBOW_PORT, OXBOW_REPORT, OXBOW_ROUNDS } = process.env;
const engines = OXBOW_ENGINES.split(',');
const found = requireBrowsers(engines);

const launchers = {
  chromium: () =>
    chromeLauncher({
      concurrency: 1,
      launchOptions: { executablePath: found.chromium, args: chromiumArguments },
    }),
  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: found.firefox },
    }),
  // scripts/test.mjs has started the driver, and stops it.
  webkit: () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(OXBOW_WEBKIT_PORT),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: found.webkit.browser, args: ['--automation'] },
      },
    }),
};

export default {
  ...(OXBOW_PORT && { port: Number(OXBOW_PORT) }),
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: OXBOW_FILES?.split('\n') ?? 'packages/*/src/**/*.browser.test.ts',
  browsers: engines.map((engine) => launchers[engine]()),
  concurrency: 1,
  nodeResolve: { exportConditions: ['@oxbow/source', 'browser', 'development'] },
  middleware: fixtures,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    commonJsPlugin({ saxes: ['SaxesParser'] }),
  ],
  // What is measured must not hang on which fonts a machine has, and which of them its browsers take.
  testRunnerHtml: (framework) => `<!doctype html>
    <html>
      <head><style>html { font-family: 'Liberation Serif', 'Times New Roman', serif }</style></head>
      <body><script type="module" src="${framework}"></script></body>
    </html>`,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // A soak takes longer.
  testsFinishTimeout: OXBOW_ROUNDS ? 10_800_000 : 300_000,
  testFramework: { config: { timeout: 20_000, forbidOnly: true } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    ...(OXBOW_REPORT ? [elementReporter(OXBOW_REPORT)] : []),
  ],
};
