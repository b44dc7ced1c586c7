import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import type { BenchRun } from './bench-proof.js';
import { everyOfOurs, hostCandidates, plainTable, type Kind } from './host-candidates.js';
import { measureLoads, type HostCost } from './host-loads.js';
import { measureMemory, type Memory } from './host-memory.js';
import { pagesOf, plainTableName, serveHostPages } from './host-site.js';
import { toMarkdown, type Line } from './line.js';
import { startSite, type Site } from './site.js';

/** How often each page is loaded, in turn. */
const runs = Number(process.env['OXBOW_RUNS'] ?? 5);

/**
 * How many are put into a page and taken out, and in how many rounds: what Chromium itself keeps of the document goes up and down
 * by 0.1 MB from round to round, and of few rounds nobody could tell that from a leak.
 */
const count = Number(process.env['OXBOW_COUNT'] ?? 1000);
const rounds = Number(process.env['OXBOW_ROUNDS'] ?? 8);

/** What each of ours may leave in each round: less than any object that holds one. The collection itself leaves that much of nothing. */
const mostBytes = 64;

/** The most that may move without anybody's doing, as the Web Vitals call it good. */
const mostShift = 0.1;

/** The longest task that one of ours may need, ms of the processor: above it browsers speak of a long task. */
const longestTask = 50;

/** Measures what a button, a card and a question cost a host's page, ours beside those of others, and whether ours leak. */
export async function measureHostPage(
  launch: LaunchOptions,
): Promise<BenchRun & { isWhole: boolean }> {
  // UI5 asks jsDelivr for its fonts: not to be had on every machine, so on none.
  const alone = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  const browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), alone] });
  const site = await startSite();
  try {
    await serveHostPages(site);
    const costs = await measureLoads(browser, site, runs);
    console.log(`\n${toMarkdown(toCosts(costs))}\n`);
    const memories = await measureMemories(browser, site);
    console.log(`\n${toMarkdown(toMemories(memories))}\n`);
    return {
      version: browser.version(),
      lines: [...toCostLines(costs), ...toMemoryLines(memories)],
      rows: { costs: Object.fromEntries(costs), memories: Object.fromEntries(memories) },
      isWhole: ['OXBOW_RUNS', 'OXBOW_COUNT', 'OXBOW_ROUNDS'].every((name) => !process.env[name]),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** What many of one candidate cost. */
type Memories = Map<string, Memory & { what: string; isOurs: boolean }>;

async function measureMemories(browser: Browser, site: Site): Promise<Memories> {
  const memories: Memories = new Map();
  // Each element of ours once, by the script tag.
  const peers = [...hostCandidates].filter(([, { data }]) => data === undefined);
  const plain = [plainTableName, plainTable] as const;
  for (const [name, { what, data }] of [plain, ...everyOfOurs, ...peers]) {
    const memory = await measureMemory(browser, site.origin + pagesOf(name).many, count, rounds);
    // At once, since all of them take a while.
    const { mounted, left } = memory;
    console.log(`${what}: ${JSON.stringify({ held: mounted, left })} each`);
    memories.set(name, { what, isOurs: data !== undefined, ...memory });
  }
  return memories;
}

function toCosts(costs: ReadonlyMap<string, HostCost>): string[][] {
  const head = [
    'One of it',
    'Sent, kB gzip',
    'Evaluated, ms CPU',
    'Until shown, ms CPU',
    'Longest task, ms CPU',
    'Shift',
    'with our style sheet',
    'rendered on a server',
  ];
  const kinds: Kind[] = ['button', 'card', 'question'];
  const rows = kinds.flatMap((kind) => {
    const ours = costs.get(`ours-${kind}`)!;
    const times = (cost: HostCost, key: 'sent' | 'evaluated' | 'shown') =>
      `${cost[key].toFixed(1)}${cost === ours ? '' : ` (${(cost[key] / ours[key]).toFixed(2)} ×)`}`;
    return [...costs.values()]
      .filter((cost) => cost.kind === kind)
      .map((cost) => [
        cost.what,
        times(cost, 'sent'),
        times(cost, 'evaluated'),
        times(cost, 'shown'),
        cost.longest.toFixed(1),
        ...[cost.shiftLate, cost.shiftKept, cost.shiftServed].map((one) => one?.toFixed(3) ?? ''),
      ]);
  });
  return [head, ...rows];
}

function toMemories(memories: Memories): string[][] {
  const head = [
    `${count} of it`,
    'Drawn, ms CPU each',
    'Held, kB each: objects, document',
    'Nodes, listeners each',
    'Left per round, B each: objects, document',
    'Left per round: nodes, listeners',
  ];
  const two = (one: number, other: number, digits = 1) =>
    `${one.toFixed(digits)}, ${other.toFixed(digits)}`;
  const rows = [...memories.values()].map(({ what, cpu, mounted, left }) => [
    what,
    cpu.toFixed(2),
    two(mounted.objects / 1000, mounted.document / 1000),
    two(mounted.nodes, mounted.listeners, 0),
    two(left.objects, left.document),
    two(left.nodes * count, left.listeners * count),
  ]);
  return [head, ...rows];
}

function toCostLines(costs: ReadonlyMap<string, HostCost>): Line[] {
  const ours = [...costs].flatMap(([name, cost]) => (name.startsWith('ours-') ? [cost] : []));
  return ours.flatMap(({ what, shiftKept = NaN, shiftServed = NaN, longest }): Line[] => [
    {
      what: `On the host’s page, ${what}: shift, code after the first paint`,
      value: shiftKept,
      unit: 'CLS',
      bound: mostShift,
      beside: 'with our style sheet in the head',
    },
    {
      what: `On the host’s page, ${what}: the same, rendered on a server`,
      value: shiftServed,
      unit: 'CLS',
      bound: mostShift,
    },
    {
      what: `On the host’s page, ${what}: longest task until shown`,
      value: longest,
      unit: 'ms CPU',
      bound: longestTask,
      beside: `median of ${runs}`,
    },
  ]);
}

function toMemoryLines(memories: Memories): Line[] {
  return [...memories.values()]
    .filter(({ isOurs }) => isOurs)
    .map(({ what, left, tableHeads }): Line => {
      const ofHeads = tableHeads * memories.get(plainTableName)!.left.document;
      const heads = `, beyond ${ofHeads.toFixed(0)} B of ${tableHeads} table heads and feet`;
      return {
        what: `On the host’s page, ${what}: left by each that was taken out`,
        value: left.objects + left.document - ofHeads,
        unit: 'B each',
        bound: mostBytes,
        beside: `by ${rounds} rounds of ${count}; ${(left.nodes * count).toFixed(1)} nodes and ${(left.listeners * count).toFixed(1)} listeners a round${tableHeads > 0 ? heads : ''}`,
      };
    });
}
