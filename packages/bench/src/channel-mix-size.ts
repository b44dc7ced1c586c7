import { bundleHost, installed, isLit, weigh, withStatic } from './host-bundle.js';
import type { Line } from './line.js';

const kibibytes = (count: number) => (count * 1024) / 1000;

/** What a channel mix of customers' counts weighs in a host's bundle; Chart.js has to wait to be wanted. */
export async function measureMixSize(): Promise<Line[]> {
  const chunks = await bundleHost(`import ${JSON.stringify(installed('channel-mix/define.js'))};`);
  const shown = withStatic(chunks, 'host.js');
  const isChart = (file: string) =>
    chunks.find(({ fileName }) => fileName === file)?.code.includes('barPercentage') ?? false;
  if ([...shown].some((file) => isChart(file) && !isLit(file)))
    throw new Error('Chart.js is fetched before it is wanted');
  return [
    {
      what: 'Channel mix in a host’s bundle, all in, without Chart.js (25 KiB)',
      value: weigh(chunks, shown),
      unit: 'kB',
      bound: kibibytes(25),
      beside: 'gzip, English, with Lit; sentence, bars and parts of customers',
    },
  ];
}
