import type { Rolldown } from 'vite';
import { bundleModule } from './bundle.js';
import { bundleHost, installed } from './host-bundle.js';
import { page, type Site } from './site.js';

/** What draws the same 500 objectives in the same page, in the order in which they are told. */
export const okrCandidates = {
  list: 'ours, one <ox-okr-list>',
  rows: 'ours, 500 <ox-okr-card layout="row">',
  static: 'static HTML of the same rows',
  hand: 'the same rows, DOM written by hand',
  cards: 'ours, 500 whole <ox-okr-card>',
  'static-cards': 'static HTML of the same cards',
} as const;
export type OkrCandidateName = keyof typeof okrCandidates;
export const okrNames = Object.keys(okrCandidates) as OkrCandidateName[];

/** Those of ours, each with the static HTML of the same. */
export const okrBeside: Partial<Record<OkrCandidateName, OkrCandidateName>> = {
  list: 'static',
  rows: 'static',
  cards: 'static-cards',
};

/** As a careful page would look: the same boxes and the same letters as ours. */
const style = `<style>
  body { font: 16px/1.5 sans-serif } #box { inline-size: 900px }
  .items { list-style: none; margin: 0; padding: 0 } h3, p { margin: 0; font-size: 1em }
  .line { display: grid; grid-template-columns: minmax(0, 1fr) 13em 14em; gap: 2px 16px; padding: 8px 4px; border-block-end: 1px solid #ddd }
  .title { border: 0; padding: 2px 0; background: none; font: inherit; font-weight: 600; text-align: start }
  .facts { grid-row: 2; display: flex; flex-wrap: wrap; gap: 0 12px; color: #666; font-size: 13px }
  .health, .progress { grid-row: 1 / span 2; display: flex; gap: .5em; align-items: start; font-size: 13px }
  .icon { inline-size: 1.125em; block-size: 1.125em; fill: none; stroke: currentColor }
  .bar { inline-size: 7em; block-size: 14px } .track { fill: #ddd } .fill { fill: #0b5fb0 }
  .card { padding: 16px 0 } .two { display: grid; grid-template-columns: 1fr 1fr; gap: 16px } h2, h4 { margin: 0; font-size: 1em }
  .standing { display: flex; gap: 16px } .standing :is(dd, p) { margin: 0 } .result { padding: 8px 0 } .small { color: #666; font-size: 13px }
  .good { color: #1a6b3a } .warn { color: #855400 } .bad { color: #b0261e }
</style>`;

/** Serves a page for each candidate, which draws nothing yet. */
export async function serveOkrs(site: Site): Promise<Rolldown.OutputChunk[]> {
  site.serve('/okr-page.js', await bundleModule('okr-page.ts'));
  const chunks = await bundleHost(
    `import '${installed('okr-list/define.js')}'; import '${installed('okr-card/define.js')}';`,
  );
  for (const { fileName, code } of chunks) site.serve(`/okr/${fileName}`, code);
  for (const name of okrNames) {
    const isOurs = name in okrBeside;
    site.serve(`/okr-${name}.js`, await bundleModule(`peers/okr-${name}.ts`));
    const files = [...(isOurs ? ['okr/host'] : []), `okr-${name}`, 'okr-page'];
    const scripts = files.map((file) => `<script type="module" src="/${file}.js"></script>`);
    site.serve(`/okrs-of-${name}`, page(style + scripts.join(''), '<div id="box"></div>'));
  }
  return chunks;
}
