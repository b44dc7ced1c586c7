import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../widgets/src/feedback-prompt/define.js';
import '../../widgets/src/okr-card/define.js';
import '../../widgets/src/score-card/define.js';
import { loadLanguages, renderToString } from '../../widgets/src/server/server.js';
import { bundleModule } from './bundle.js';
import { bundleHost } from './host-bundle.js';
import { everyOfOurs, hostCandidates, plainTable, type HostCandidate } from './host-candidates.js';
import { page, scriptTag, type Site } from './site.js';

/** A page of text with nothing of anybody in it. */
export const emptyPage = '/host/empty';

/** The name of what no library makes. */
export const plainTableName = 'plain-table';

/** Where the pages of a candidate are. */
export const pagesOf = (name: string) => ({
  /** Its code, and nothing to draw. */
  defined: `/host/${name}/defined`,
  /** One of it, with the code in the head. */
  one: `/host/${name}/one`,
  /** One of it, without code. */
  markup: `/host/${name}/markup`,
  /** The same with our style sheet, which keeps its place. */
  kept: `/host/${name}/kept`,
  /** The same as our server renders it. */
  served: `/host/${name}/served`,
  /** Its code, and what `Probe` calls to put in many. */
  many: `/host/${name}/many`,
});

/** The address of the code of a candidate. */
export const scriptOf = (name: string, { code }: HostCandidate): string =>
  code === undefined ? '/oxbow/oxbow.js' : `/host/${name}/host.js`;

/** What stands below: who reads it sees it jump. */
const below = `<p>${'What the host writes below. '.repeat(40)}</p>`.repeat(3);
const look =
  '<style>body { font: 16px/1.5 sans-serif; inline-size: 700px; margin: 1em auto }</style>';
const theme = '<link rel="stylesheet" href="/host/webawesome.css">';

/** Serves the pages of all candidates. */
export async function serveHostPages(site: Site): Promise<void> {
  const require = createRequire(import.meta.url);
  const styles = path.dirname(require.resolve('@awesome.me/webawesome/dist/styles/webawesome.css'));
  site.serve('/host/webawesome.css', await readStyles(path.join(styles, 'themes/default.css')));
  const built = fileURLToPath(new URL('../../widgets/dist/', import.meta.url));
  site.serve('/host/oxbow.css', await readFile(`${built}cdn/oxbow.css`, 'utf8'));
  for (const name of await readdir(`${built}css`))
    if (name.endsWith('.css'))
      site.serve(`/host/css/${name}`, await readFile(`${built}css/${name}`, 'utf8'));
  site.serve('/host/mount.js', await bundleModule('host-mount.ts'));
  site.serve(emptyPage, page(look, below));
  for (const [name, candidate] of hostCandidates) {
    await servePages(site, name, candidate);
    serveMany(site, name, candidate);
  }
  for (const [name, candidate] of everyOfOurs) serveMany(site, name, candidate);
  serveMany(site, plainTableName, plainTable);
}

async function servePages(site: Site, name: string, candidate: HostCandidate): Promise<void> {
  const { code, html, around: [before, after] = ['', ''], themed } = candidate;
  if (code !== undefined)
    for (const chunk of await bundleHost(code))
      site.serve(`/host/${name}/${chunk.fileName}`, chunk.code);
  const pages = pagesOf(name);
  const head = look + (themed ? theme : '');
  const script = scriptElement(name, candidate);
  site.serve(pages.defined, page(head + script, below));
  site.serve(pages.one, page(head + script, before + html + after + below));
  site.serve(pages.markup, page(head, before + html + after + below));
  if (candidate.data === undefined) return;
  const sheet = '<link rel="stylesheet" href="/host/oxbow.css">';
  site.serve(pages.kept, page(head + sheet, html + below));
  site.serve(pages.served, page(head + sheet, (await renderOne(candidate)) + below));
}

const scriptElement = (name: string, candidate: HostCandidate) =>
  candidate.code === undefined
    ? scriptTag
    : `<script type="module" src="${scriptOf(name, candidate)}"></script>`;

function serveMany(site: Site, name: string, candidate: HostCandidate): void {
  const { html, around: [before, after] = ['', ''], tags, themed } = candidate;
  const head = `${look}${themed ? theme : ''}${scriptElement(name, candidate)}<script type="module" src="/host/mount.js"></script>`;
  const box = `${before}<div id="box" data-tags="${tags.join()}"></div>${after}<template>${html}</template>`;
  site.serve(pagesOf(name).many, page(head, box));
}

/** As our server renders it, in English and with its styles in a file. */
async function renderOne({ tags: [tag = ''], data }: HostCandidate): Promise<string> {
  await loadLanguages([], [tag]);
  const name = unsafeStatic(tag);
  return renderToString(html`<${name} .data=${data}></${name}>`, { stylesheets: '/host/css' });
}

/** A style sheet with all that it imports, in one file. */
async function readStyles(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  const imports = [...text.matchAll(/@import url\('(.+)'\);/g)].map(([, one = '']) =>
    readStyles(path.join(path.dirname(file), one)),
  );
  const own = text.replaceAll(/@import url\('.+'\);/g, '');
  return [...(await Promise.all(imports)), own].join('\n');
}

/** kB of gzip. */
export const zipped = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;
