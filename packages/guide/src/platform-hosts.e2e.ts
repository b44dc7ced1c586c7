// The snippets of platforms that cannot be tried here, with what stands in for them, and those of Angular and of a server.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transformSync } from '@lwc/compiler';
import { Liquid } from 'liquidjs';
import { everySnippetIsTried, readSnippet, serveBundle } from '../../proofs/src/guides.js';
import { installPacked } from '../../proofs/src/installed.js';
import { objectiveJson, openPage, promptJson, scriptTag } from '../../proofs/src/site.js';
import { answer, assertShownLive, startHosts, type Hosts } from './testing/hosts.js';
import { buildProject, makeProject } from './testing/project.js';

const names = ['angular', 'server', 'shopify', 'shopware', 'sharepoint', 'salesforce'];

let hosts: Hosts;
let work: string;
let packed: string;

before(async () => {
  work = await realpath(await mkdtemp(path.join(tmpdir(), 'oxbow-hosts-')));
  packed = path.join(work, 'packed');
  await installPacked(packed);
  hosts = await startHosts();
});

after(async () => {
  await hosts.close();
  await rm(work, { recursive: true, force: true });
});

const read = (name: string, snippet: string) => readSnippet(`docs/hosts/${name}.md`, snippet);

test('angular: the component, compiled in the browser', async () => {
  const folder = path.join(work, 'angular');
  await write(folder, 'src/main.ts', await read('angular', 'main'));
  await write(folder, 'src/app/app.ts', await read('angular', 'app'));
  await write(
    folder,
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        experimentalDecorators: true,
        target: 'es2022',
        useDefineForClassFields: false,
      },
    }),
  );
  await bundle(folder, '/angular/', `import '@angular/compiler'; import '${folder}/src/main.ts';`);
  const body = '<app-root></app-root><script type="module" src="/angular/host.js"></script>';
  await hosts.look('/angular.html', body, async (page) => {
    await assertShownLive('docs/hosts/angular.md', page);
    await answer(page);
    await page.getByText('Sent. Thank you.').waitFor();
    await page.getByText('Answered: recommend').waitFor();
  });
});

test('server: what it renders is read without JavaScript', async () => {
  const folder = path.join(work, 'server');
  await makeProject('docs/hosts/server.md', folder, packed);
  const built = path.join(folder, 'node_modules/@oxbow/widgets/dist');
  cpSync(path.join(built, 'cdn'), path.join(folder, 'oxbow/1.2.3'), { recursive: true });
  cpSync(path.join(built, 'css'), path.join(folder, 'oxbow/1.2.3/css'), { recursive: true });
  await hosts.look(
    '/without.html',
    scriptTag() + (await read('server', 'without')),
    async (page) => {
      await page.getByText('Who waits in vain stays at home for nothing.').waitFor();
    },
  );
  const port = String(20_000 + (process.pid % 20_000));
  const server = spawn(process.execPath, ['server.mjs'], {
    cwd: folder,
    env: { ...process.env, PORT: port },
    stdio: 'inherit',
  });
  try {
    const context = await hosts.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const address = `http://127.0.0.1:${port}/`;
    await untilAnswers(server, address);
    await page.goto(address);
    await page.getByText('Frage zur Rechnung').waitFor();
    assert.equal(await page.getByRole('group', { name: 'Kundenverlauf' }).count(), 1);
    await context.close();
    // With the script, from the same server.
    const { page: alive, complaints } = await openPage(await hosts.browser.newContext(), address);
    await alive.waitForFunction(
      () => Reflect.get(document.querySelector('ox-customer-timeline') ?? {}, 'state') === 'ready',
    );
    assert.deepEqual(complaints, []);
    await alive.context().close();
  } finally {
    if (server.exitCode === null) {
      server.kill();
      await once(server, 'exit');
    }
  }
});

test('Shopify: the block, rendered by a Liquid engine, its schema and its files', async () => {
  const project = await makeProject('docs/hosts/shopify.md', path.join(work, 'shopify'), packed);
  await buildProject(project);
  const assets = path.join(project.folder, 'extensions/oxbow/assets');
  for (const file of readdirSync(assets, { withFileTypes: true })) {
    assert.ok(file.isFile(), `${file.name} lies flat`);
    const body = readFileSync(path.join(assets, file.name));
    hosts.site.serve(`/assets/${file.name}`, { type: 'text/javascript', body });
  }
  assert.ok(gzipSync(readFileSync(path.join(assets, 'oxbow.js'))).length < 2000);
  const engine = new Liquid();
  engine.registerFilter('asset_url', (name: string) => `/assets/${name}`);
  const [template = '', schema = ''] = (await read('shopify', 'block')).split('{% schema %}');
  const { target, settings } = JSON.parse(schema.replace('{% endschema %}', '')) as {
    target: string;
    settings: { id: string }[];
  };
  assert.equal(target, 'section');
  const named = [...template.matchAll(/block\.settings\.(\w+)/g)].map(([, id]) => id);
  assert.deepEqual(new Set(named), new Set(settings.map(({ id }) => id)));
  const values = {
    prompt: 'after-order',
    dialog: false,
    endpoint: hosts.site.origin,
    site: 'shop"><b>',
  };
  const html = await engine.parseAndRender(template, { block: { settings: values } });
  assert.ok(!html.includes('<b>'));
  hosts.site.serve('/v1/prompts/after-order', { type: 'application/json', body: promptJson });
  await hosts.look('/shopify.html', html, async (page) => {
    await page
      .getByText('How likely is it that you would recommend Hollin & Wren')
      .first()
      .waitFor();
  });
});

test('Shopware: its plugin answers an element that has asked before', async () => {
  const stand = `<script>
    window.PluginBaseClass = class { constructor(el) { this.el = el; } };
    window.PluginManager = { register(name, Plugin, selector) {
      for (const el of document.querySelectorAll(selector)) new Plugin(el).init();
    } };
  </script>`;
  hosts.site.serve('/feedback/prompt', { type: 'application/json', body: promptJson });
  hosts.site.serve('/shopware.js', {
    type: 'text/javascript',
    body: await read('shopware', 'plugin'),
  });
  const body = `${scriptTag()}${stand}<div data-oxbow-feedback><ox-feedback-prompt prompt="after-order"></ox-feedback-prompt></div><script type="module" src="/shopware.js"></script>`;
  await hosts.look('/shopware.html', body, async (page) => {
    await page.getByRole('radio', { name: '9', exact: true }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Sent. Thank you.').waitFor();
  });
});

test('Salesforce: the template, by the compiler of Lightning Web Components', async () => {
  const { code, warnings } = transformSync(
    await read('salesforce', 'template'),
    'oxbowTimeline.html',
    { namespace: 'c', name: 'oxbowTimeline' },
  );
  assert.match(code, /ox-customer-timeline/);
  assert.deepEqual(warnings, []);
});

test('SharePoint: the web part, with a stand-in for its base class', async () => {
  const folder = path.join(work, 'sharepoint');
  const part = await read('sharepoint', 'web-part');
  await write(folder, 'part.ts', part.replace('@microsoft/sp-webpart-base', './base.ts'));
  await write(
    folder,
    'base.ts',
    'export class BaseClientSideWebPart { domElement = document.body; properties = { objective: "delivery" }; }',
  );
  await bundle(
    folder,
    '/sharepoint/',
    `import Part from '${folder}/part.ts'; const part = new Part(); part.render(); part.render();`,
  );
  hosts.site.serve('/objectives/delivery', { type: 'application/json', body: objectiveJson });
  const body = '<script type="module" src="/sharepoint/host.js"></script>';
  await hosts.look('/sharepoint.html', body, async (page) => {
    await page.getByRole('heading', { name: 'Parcels arrive' }).waitFor();
    assert.equal(await page.locator('ox-okr-card').count(), 1);
  });
});

for (const name of names)
  test(`every snippet of ${name} was tried`, () => everySnippetIsTried(`docs/hosts/${name}.md`));

/** Waits until a server of ours answers; one that has ended never will. */
async function untilAnswers(server: ChildProcess, address: string): Promise<void> {
  for (let left = 600; ; left -= 1)
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (left === 0 || server.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

async function write(folder: string, file: string, text: string): Promise<void> {
  await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

/** Bundles as a host does, with the packages of this one. */
async function bundle(folder: string, at: string, code: string): Promise<void> {
  const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
  symlinkSync(modules, path.join(folder, 'node_modules'));
  await serveBundle(hosts.site, at, code, folder);
}
