import type { Rolldown } from 'vite';
import { bundleModule } from './bundle.js';
import { bundleHost, installed } from './host-bundle.js';
import { page, type Site } from './site.js';

/** What draws the same touchpoints in the same page, in the order in which they are told. */
export const candidates = {
  hand: 'hand-written',
  ours: 'ours',
  tanstack: 'TanStack',
  plain: 'plain list',
  vis: 'vis-timeline',
  ui5: 'UI5',
} as const;
export type CandidateName = keyof typeof candidates;

/** What a host writes that has installed our package. */
const host = `import '${installed('customer-timeline/define.js')}';`;

/** One box for all; rows of the hand-written list have one height, and stand by their offset where they are virtual. */
const styles = `<style>
  body { margin: 0; font: 14px/1.4 sans-serif; }
  #box { inline-size: 800px; }
  ox-customer-timeline::part(box) { block-size: 600px; max-block-size: none; }
  .scroller { block-size: 600px; overflow: auto; position: relative; }
  .row { position: absolute; inset: 0 0 auto; block-size: 48px; box-sizing: border-box; padding: 4px 8px;
    display: grid; grid-template-columns: 24px 130px 1fr; overflow: hidden; border-block-end: 1px solid #ddd; }
  .row > small { grid-column: 3; }
  .row[hidden] { display: none; }
  .scroller:not(.is-plain) { overflow-anchor: none; }
  .is-plain ol { margin: 0; padding: 0; }
  .is-plain .row { position: static; }
</style>`;

/** Serves a page for each candidate, which draws nothing yet, and returns the files of our element. */
export async function serveTimelines(
  site: Site,
  names: readonly CandidateName[],
  readable = false,
): Promise<Rolldown.OutputChunk[]> {
  const chunks = names.includes('ours') ? await bundleHost(host, { readable }) : [];
  for (const { fileName, code } of chunks) site.serve(`/timeline/${fileName}`, code);
  site.serve('/timeline-page.js', await bundleModule('timeline-page.ts'));
  for (const name of names) {
    site.serve(`/timeline-${name}.js`, await bundleModule(`peers/timeline-${name}.ts`));
    const files = [
      ...(name === 'ours' ? ['timeline/host'] : []),
      `timeline-${name}`,
      'timeline-page',
    ];
    const scripts = files.map((file) => `<script type="module" src="/${file}.js"></script>`);
    site.serve(`/timeline-of-${name}`, page(styles + scripts.join(''), '<div id="box"></div>'));
  }
  return chunks;
}
