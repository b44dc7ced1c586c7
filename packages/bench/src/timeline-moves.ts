import type { Line } from './line.js';
import { Probe } from './timeline-probe.js';
import type { Browsers } from './timeline-run.js';

/** How many touchpoints there are, and how many of them come later at each end. */
const [count, later] = [10_000, 500];

/** How far the row that is read moves by what happens above and below it, of our element alone. */
export async function measureMoves(browsers: Browsers, origin: string): Promise<Line[]> {
  const probe = await Probe.open(await browsers.get(), `${origin}/timeline-of-ours`);
  await probe.do('make', count);
  await probe.do('mountPart', later);
  await probe.settle();
  const lines: Line[] = [];
  const tell = async (what: string, change: () => Promise<unknown>) => {
    await probe.do('middle');
    await probe.settle();
    await probe.do('read');
    await change();
    await probe.settle();
    const value = (await probe.do('moved')) ?? NaN;
    lines.push({
      what: `Timeline of ${count.toLocaleString('en')}: movement of what is read by ${what}`,
      value,
      unit: 'px',
      bound: 0,
      beside: `${later} at each end come later`,
    });
  };
  await tell('a page of newer ones', () => probe.do('ask', 'newer'));
  await tell('a page of older ones', () => probe.do('ask', 'older'));
  await tell('details that open above', async () => {
    // Few rows are drawn above, and half of all have nothing to open.
    for (let step = 0; step < 20; step += 1) {
      if (await probe.do('expandAbove')) return;
      await probe.do('scroll', 1);
      await probe.settle();
      await probe.do('read');
    }
    throw new Error('nothing can be opened above');
  });
  if (!(await probe.do('end'))) throw new Error('the page of older ones did not come');
  await probe.do('start');
  if (!(await probe.do('showsNewest'))) throw new Error('the page of newer ones did not come');
  await probe.close();
  return lines;
}
