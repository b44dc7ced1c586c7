// The site by Eleventy: pages and their order are of src/pages.ts, what stands on them of Markdown, around it site/_includes/page.njk.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import highlight from '@11ty/eleventy-plugin-syntaxhighlight';
import { toExample } from './src/examples.ts';
import { createMarkdown, readHeadings } from './src/markdown.ts';
import { inOtherLanguage, listPages, readSource, root } from './src/pages.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const strict = JSON.parse(
  readFileSync(path.join(root, 'packages/proofs/strict/policy.json'), 'utf8'),
);
const { version } = JSON.parse(
  readFileSync(path.join(root, 'packages/widgets/package.json'), 'utf8'),
);

/** The policy under which the widgets are proven, and no more than the site's own pictures beside it. */
const policy = [...strict, "img-src 'self'", "base-uri 'none'", "form-action 'none'"].join('; ');

/**
 * Builds the site into a folder, which is emptied first; nothing is fetched.
 * @returns {Promise<number>} how many pages it has
 */
export async function buildSite(out) {
  rmSync(out, { recursive: true, force: true });
  const pages = listPages();
  const markdown = createMarkdown();
  // Eleventy takes paths from where it was started.
  process.chdir(root);
  const input = path.relative(root, path.join(folder, 'site'));
  const eleventy = new Eleventy(input, path.relative(root, out), {
    quietMode: true,
    configPath: null,
    config(configuration) {
      configuration.setUseGitIgnore(false);
      configuration.setLibrary('md', markdown);
      configuration.addPlugin(highlight, {
        preAttributes: { tabindex: 0 },
        init({ Prism }) {
          Prism.languages.vue = Prism.languages.svelte = Prism.languages.markup;
        },
      });
      configuration.addFilter('from', (to, page) =>
        path.posix.relative(path.posix.dirname(page.output), to),
      );
      for (const file of ['site.css', 'site.js', 'icon.svg'])
        configuration.addPassthroughCopy({ [`${input}/${file}`]: file });
      for (const page of pages)
        configuration.addTemplate(page.source.replaceAll('/', '_'), readSource(page.source), {
          layout: 'page.njk',
          permalink: page.output,
          templateEngineOverride: 'md',
          guidePage: page,
          other: inOtherLanguage(page, pages),
          pages,
          ...readHeadings(markdown, readSource(page.source), { guidePage: page, pages }),
          sections: toSections(pages, page),
          policy,
          version,
          ...(page.room && { example: toExample(page.room) }),
        });
    },
  });
  await eleventy.write();
  const copy = (from, to) => cpSync(path.join(root, from), path.join(out, to), { recursive: true });
  copy('packages/widgets/dist/cdn', `oxbow/${version}`);
  copy('docs/pictures', 'pictures');
  copy('docs/proof', 'proof');
  return pages.length;
}

/** The contents as a page shows them: single decisions only in their own index, other languages by their switch. */
function toSections(pages, page) {
  const shown = pages.filter(
    ({ language, section, source }) =>
      language === 'en' && (section !== 'Decisions' || source.endsWith('/README.md')),
  );
  const titles = [...new Set(shown.map(({ section }) => section))];
  return titles.map((title) => ({
    title,
    pages: shown
      .filter(({ section }) => section === title)
      .map((each) => ({ ...each, current: each.source === page.source })),
  }));
}
