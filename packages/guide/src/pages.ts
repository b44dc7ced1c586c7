import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface GuidePage {
  /** Path of the Markdown in the repository, such as `docs/hosts/vue.md`. */
  readonly source: string;
  /** Path of the page in the site, such as `hosts/vue.html`. */
  readonly output: string;
  readonly title: string;
  readonly section: string;
  readonly language: 'en' | 'de';
  /** For pages of one element: the folder of its room. */
  readonly room?: string;
}

/** The parts of the contents, in order. What is new in docs/ and named nowhere here stands in the last one but decisions. */
const sections: readonly { title: string; sources: readonly string[] }[] = [
  { title: 'Start', sources: ['docs/README.md', 'README.md', 'docs/embedding.md'] },
  {
    title: 'Hosts',
    sources: [
      'html',
      'npm',
      'react',
      'react-18',
      'preact',
      'vue',
      'svelte',
      'solid',
      'angular',
      'lit',
      'server',
      'morphing',
      'tag-manager',
      'shopify',
      'shopware',
      'salesforce',
      'sharepoint',
      'iframe',
      'platforms',
    ]
      .map((name) => `docs/hosts/${name}.md`)
      .concat('docs/frame-page.md', 'docs/wordpress.md', 'docs/hosts.md'),
  },
  { title: 'Elements', sources: [] },
  { title: 'Data and look', sources: ['docs/data-formats.md', 'docs/look.md', 'docs/theming.md'] },
  {
    title: 'Trust',
    sources: [
      'docs/privacy.md',
      'docs/works-council.md',
      'docs/employees.md',
      'docs/accessibility-conformance.md',
      'docs/security-headers.md',
      'docs/reliability.md',
      'docs/performance.md',
    ],
  },
  {
    title: 'A server of your own',
    sources: ['docs/collector.md', 'docs/api.md', 'docs/webhooks.md', 'docs/growing.md'],
  },
  { title: 'More', sources: [] },
  { title: 'Decisions', sources: ['docs/decisions/README.md'] },
];

/** All pages of the site, in the order of its contents. */
export function listPages(): GuidePage[] {
  const docs = markdownIn('docs');
  const rooms = markdownIn('packages/widgets/src').filter((file) => file.endsWith('/README.md'));
  const sources = ['README.md', ...docs, ...rooms];
  return sources
    .map(toPage)
    .sort((one, other) => placeOf(one) - placeOf(other) || (one.title < other.title ? -1 : 1));
}

/** The page in the other language, where there is one. */
export function inOtherLanguage(page: GuidePage, pages: readonly GuidePage[]) {
  const name = nameOf(page.source);
  return pages.find(
    ({ source, language }) => language !== page.language && nameOf(source) === name,
  );
}

export const readSource = (file: string): string => readFileSync(path.join(root, file), 'utf8');

function markdownIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => file.endsWith('.md'));
}

function toPage(source: string): GuidePage {
  const room = /^packages\/widgets\/src\/([\w-]+)\/README\.md$/.exec(source)?.[1];
  const [, heading = source] = /^# (.+)$/m.exec(readSource(source)) ?? [];
  const language = isGerman(source) ? 'de' : 'en';
  const title = source === 'README.md' ? 'Five minutes' : heading.replaceAll('`', '').trim();
  return {
    source,
    output: outputOf(source, room),
    title,
    language,
    section: room ? 'Elements' : sectionOf(nameOf(source)),
    ...(room && { room }),
  };
}

function outputOf(source: string, room: string | undefined): string {
  if (room) return `elements/${room}.html`;
  if (source === 'README.md') return 'five-minutes.html';
  const inDocs = source.slice('docs/'.length).replace(/README\.md$/, 'index.md');
  const [, name = inDocs] = /^(.*)\.de\.md$/.exec(inDocs) ?? [];
  return name === inDocs ? inDocs.replace(/\.md$/, '.html') : `de/${name}.html`;
}

const isGerman = (source: string) => source.startsWith('docs/de/') || source.endsWith('.de.md');

/** What two pages in two languages have in common. */
const nameOf = (source: string) =>
  source.replace(/^docs\/de\//, 'docs/').replace(/\.de\.md$/, '.md');

function sectionOf(name: string): string {
  if (name.startsWith('docs/decisions/')) return 'Decisions';
  return sections.find(({ sources }) => sources.includes(name))?.title ?? 'More';
}

function placeOf({ section, source, room }: GuidePage): number {
  const index = sections.findIndex(({ title }) => title === section);
  const place = room ? 0 : (sections[index]?.sources.indexOf(nameOf(source)) ?? -1);
  return index * 1000 + (place < 0 ? 900 : place);
}
