import { existsSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Rolldown } from 'vite';
import { bundleModule } from './bundle.js';
import { bundleHost, installed } from './host-bundle.js';
import { radarDimensions, radarScores } from './radar-scores.js';
import { page, type Site } from './site.js';

/** What draws the same radar in the same page, in the order in which they are told. */
export const radarCandidates = {
  ours: 'ours (SVG, with sentence and table)',
  'chart-shaken': 'Chart.js, radar alone',
  'chart-auto': 'Chart.js, auto',
  echarts: 'ECharts, SVG',
  highcharts: 'Highcharts, more, accessibility',
} as const;
export type RadarCandidate = keyof typeof radarCandidates;

/** What is served: our files, and what the bundle of each peer weighs, in kB of gzip. */
export interface RadarSite {
  chunks: Rolldown.OutputChunk[];
  names: RadarCandidate[];
  sizes: Map<RadarCandidate, number>;
}

/**
 * Serves a page for each candidate, which draws nothing yet. Highcharts is nobody's dependency here, since its licence is
 * not one that everybody has: OXBOW_HIGHCHARTS names a folder where whoever may has installed it.
 */
export async function serveRadars(site: Site): Promise<RadarSite> {
  const folder = process.env['OXBOW_HIGHCHARTS'];
  const names = (Object.keys(radarCandidates) as RadarCandidate[]).filter((name) => {
    if (name !== 'highcharts' || (folder && existsSync(folder))) return true;
    console.log(
      '\nNOT MEASURED: Highcharts. Its licence is proprietary, so it is not installed with Oxbow. Who may use it sets OXBOW_HIGHCHARTS to the folder node_modules/highcharts.\n',
    );
    return false;
  });
  const sizes: RadarSite['sizes'] = new Map();
  site.serve('/radar-page.js', await bundleModule('peers/radar-page.ts'));
  const chunks = await bundleHost(`import '${installed('radar/define.js')}';`);
  for (const { fileName, code } of chunks) site.serve(`/radar/${fileName}`, code);
  for (const name of names) {
    const code =
      name === 'highcharts'
        ? await bundleHighcharts(folder!)
        : await bundleModule(`peers/radar-${name}.ts`);
    if (name !== 'ours') sizes.set(name, gzipSync(code, { level: 9 }).length / 1000);
    site.serve(`/radar-${name}.js`, code);
    const files = [...(name === 'ours' ? ['radar/host'] : []), `radar-${name}`, 'radar-page'];
    const scripts = files.map((file) => `<script type="module" src="/${file}.js"></script>`);
    const style = '<style>body { font: 16px/1.5 sans-serif } #box { inline-size: 700px }</style>';
    site.serve(`/radar-of-${name}`, page(style + scripts.join(''), '<div id="box"></div>'));
  }
  return { chunks, names, sizes };
}

async function bundleHighcharts(folder: string): Promise<string> {
  const from = (file: string) => JSON.stringify(path.join(path.resolve(folder), 'esm', file));
  const options = {
    chart: { polar: true, type: 'line', animation: false, width: 700, height: 500 },
    title: { text: 'Radar' },
    plotOptions: { series: { animation: false } },
    xAxis: { categories: radarDimensions, tickmarkPlacement: 'on', lineWidth: 0 },
    yAxis: { gridLineInterpolation: 'polygon', min: 0, max: 100 },
    series: Object.entries(radarScores).map(([name, data]) => ({
      name,
      data,
      pointPlacement: 'on',
    })),
  };
  const [{ code } = { code: '' }] = await bundleHost(`
    import Highcharts from ${from('highcharts.js')};
    import ${from('highcharts-more.js')};
    import ${from('modules/accessibility.js')};
    window.drawRadar = (box) => Highcharts.chart(box, ${JSON.stringify(options)});
  `);
  return code;
}
