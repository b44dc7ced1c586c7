import { bundleHost, installed, isLit, weigh, withStatic } from './host-bundle.js';
import type { Line } from './line.js';

/** The most that the import of a journey may weigh with Lit: 25 KiB, in kB. */
const budget = 25.6;

/** What a journey weighs in the bundle of a host who has installed the package. */
export async function measureJourneyBundle(): Promise<Line[]> {
  const chunks = await bundleHost(`import '${installed('journey/define.js')}';`);
  const entry = chunks.find(({ isEntry }) => isEntry)!.fileName;
  const imported = withStatic(chunks, entry);
  const partOf = (file: string): Set<string> => {
    const part = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(file));
    if (!part) throw new Error(`no late part of a journey is ${file}`);
    return withStatic(chunks, part.fileName);
  };
  const shown = new Set([...imported, ...partOf('journey/stages/stages.js')]);
  const known = new Set([...shown, ...partOf('journey/facts/facts.js')]);
  const what = 'Journey in a host’s bundle';
  return [
    {
      what: `${what}, what its import brings (25 KiB)`,
      value: weigh(chunks, imported),
      bound: budget,
      beside: 'gzip, English, with Lit; reader, sentence and frame',
    },
    {
      what: `${what}, all until its map and its list are shown`,
      value: weigh(chunks, shown),
      beside: 'gzip, English, with Lit; of a journey alone',
    },
    {
      what: `${what}, the same on top of Lit`,
      value: weigh(chunks, new Set([...shown].filter((file) => !isLit(file)))),
      beside: 'without Lit',
    },
    {
      what: `${what}, the same with measures and what really happened`,
      value: weigh(chunks, known),
      beside: 'gzip, English, with Lit',
    },
  ].map((line) => ({ unit: 'kB' as const, ...line }));
}
