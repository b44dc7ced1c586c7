import path from 'node:path';
import GitHubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { toLive } from './live.js';
import type { GuidePage } from './pages.js';

/** Where what is not in the site is found. */
const repository = 'https://github.com/oxbow-ox/oxbow/blob/main/';

export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** What rendering needs to know of a page, and leaves there. */
export interface Environment {
  readonly guidePage: GuidePage;
  readonly pages: readonly GuidePage[];
  /** HTML that stands behind the first paragraph, in the place of a picture. */
  readonly example?: string | undefined;
  /** The page's name as HTML; it stands in the template, before the table of contents. */
  title?: string;
  /** Headings of the second level, for the table of contents. */
  headings?: Heading[];
}

type Token = ReturnType<MarkdownIt['parse']>[number];

const words = {
  en: {
    tried: 'Tried by a test',
    not: 'Not run',
    live: 'Live',
    shared:
      'The element that this draws, here by the script tag. Nobody answers on this page: what you hand in is kept nowhere.',
    table: 'Table',
  },
  de: {
    tried: 'Von einem Test probiert',
    not: 'Nicht ausgeführt',
    live: 'Live',
    shared:
      'Das Element, das dies zeichnet, hier mit dem Script-Tag. Auf dieser Seite antwortet niemand: Was Sie abgeben, wird nirgends behalten.',
    table: 'Tabelle',
  },
};

/** The name of a page as HTML, and its headings of the second level. */
export function readHeadings(
  markdown: MarkdownIt,
  text: string,
  environment: Environment,
): Pick<Environment, 'title' | 'headings'> {
  const own: Environment = { ...environment };
  markdown.parse(text, own);
  const { title = '', headings = [] } = own;
  return { title, headings };
}

/** Markdown as GitHub reads it, with the links, headings, tables and snippets of the site. */
export function createMarkdown(): MarkdownIt {
  const markdown = new MarkdownIt({ html: true });
  markdown.core.ruler.push('guide', ({ tokens, env, Token }) => {
    const environment = env as Environment;
    nameHeadings(tokens, environment);
    const [opened, name] = tokens;
    if (opened?.tag === 'h1' && name) {
      environment.title = markdown.renderer.renderInline(
        name.children ?? [],
        markdown.options,
        env,
      );
      tokens.splice(0, 3);
    }
    resolveLinks(tokens, environment);
    markSnippets(tokens);
    emptyHeaders(tokens);
    alignCells(tokens);
    if (environment.example) {
      const place = tokens.findIndex(({ type }) => type === 'paragraph_close') + 1;
      const [picture] = tokens[place + 1]?.children ?? [];
      const example = new Token('html_block', '', 0);
      example.content = environment.example;
      tokens.splice(place, picture?.type === 'image' ? 3 : 0, example);
    }
  });
  const { rules } = markdown.renderer;
  const fence = rules.fence;
  rules.fence = (tokens, index, options, env, self) => {
    // Wide code scrolls, by keyboard too; what has no language is not seen by the highlighter.
    const code = (fence?.(tokens, index, options, env, self) ?? '').replace(
      '<pre>',
      '<pre tabindex="0">',
    );
    return toFigure(tokens[index], code, env as Environment);
  };
  rules.table_open = (_tokens, _index, _options, env) => {
    const { language } = (env as Environment).guidePage;
    return `<div class="table" role="group" tabindex="0" aria-label="${words[language].table}"><table>`;
  };
  rules.table_close = () => '</table></div>';
  return markdown;
}

function nameHeadings(tokens: Token[], environment: Environment): void {
  const slugger = new GitHubSlugger();
  const headings: Heading[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const text = plainText(tokens[index + 1]);
    const id = slugger.slug(text);
    token.attrSet('id', id);
    if (token.tag === 'h2') headings.push({ id, text });
  }
  environment.headings = headings;
}

const plainText = (inline: Token | undefined): string =>
  (inline?.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');

/** Leads from page to page, or out to the repository for what is no page. */
function resolveLinks(tokens: Token[], { guidePage, pages }: Environment): void {
  const folder = path.posix.dirname(guidePage.source);
  const here = path.posix.dirname(guidePage.output);
  const toAddress = (link: string): string => {
    if (/^([a-z]+:|#|\/\/)/.test(link)) return link;
    const [file = '', anchor] = link.split('#');
    const source = path.posix.join(folder, decodeURI(file)).replace(/\/$/, '');
    const page = pages.find((each) => each.source === source);
    const copied = /^docs\/((?:pictures|proof)\/.+)$/.exec(source)?.[1];
    const target = page?.output ?? copied;
    const end = anchor === undefined ? '' : `#${anchor}`;
    return (target === undefined ? repository + source : path.posix.relative(here, target)) + end;
  };
  for (const token of tokens)
    for (const child of token.children ?? [])
      for (const name of ['href', 'src']) {
        const link = child.attrGet(name);
        if (link !== null) child.attrSet(name, toAddress(link));
      }
}

/** Takes the marks of snippets off the page, and gives them to the code that follows. */
function markSnippets(tokens: Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'html_block') continue;
    const mark = /^<!-- (snippet|not run): ([^]*?) -->\s*$/.exec(token.content);
    const next = tokens[index + 1];
    if (mark && next?.type === 'fence') next.meta = { kind: mark[1], text: mark[2] };
    if (token.content.startsWith('<!--')) token.content = '';
  }
}

/** A header without words heads nothing: it becomes a plain cell. */
function emptyHeaders(tokens: Token[]): void {
  for (const [index, token] of tokens.entries()) {
    const close = tokens[index + 2];
    if (token.type !== 'th_open' || tokens[index + 1]?.content || !close) continue;
    token.tag = 'td';
    close.tag = 'td';
  }
}

/** Figures stand at the end, by class: the policy of the site refuses styles in attributes. */
function alignCells(tokens: Token[]): void {
  for (const token of tokens)
    if (token.attrGet('style') === 'text-align:right') token.attrs = [['class', 'figures']];
}

/** A snippet, how it is tried, and what it looks like. The name of its file stands in the text, where GitHub shows it too. */
function toFigure(token: Token | undefined, code: string, { guidePage }: Environment): string {
  const meta = token?.meta as { kind: string; text: string } | null | undefined;
  const { tried, not, live: name, shared } = words[guidePage.language];
  const proof =
    meta?.kind === 'snippet' ? tried : meta?.kind === 'not run' ? `${not}: ${meta.text}` : '';
  const caption = `<span class="proof">${escape(proof || (token?.info ?? ''))}</span>`;
  const figure = `<figure class="snippet"><figcaption>${caption}</figcaption>${code}</figure>`;
  const live = meta && toLive(meta.text, token?.content ?? '');
  if (!live) return figure;
  const note = live.isShared ? `<p class="note">${shared}</p>` : '';
  return `${figure}<div class="live" role="group" aria-label="${name}">${note}${live.html}</div>`;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
