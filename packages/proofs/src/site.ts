import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { toDataScript } from '@oxbow/widgets/data-script';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import policy from '../strict/policy.json' with { type: 'json' };

const builtFiles = fileURLToPath(new URL('../../widgets/dist/', import.meta.url));

/** The policy under which everything of ours must run (design, section 3). */
export const strictPolicy = policy.join('; ');

/** What a site answers for one path. */
export interface Resource {
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

/** A site of a host for one test. */
export interface Site {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly requests: string[];
  /** Adds or replaces a resource, or a handler of requests. */
  serve(path: string, resource: Resource | Handler): void;
  /** Serves a page under the strict policy. */
  servePage(path: string, body: string, head?: string): void;
  close(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.map': 'application/json',
};

/**
 * Starts a site on a free port of this machine. Our built files stand under `/oxbow/<any version>/` (script tag build)
 * and `/dist/` (modules).
 */
export async function startSite(): Promise<Site> {
  const resources = new Map<string, Resource | Handler>();
  const requests: string[] = [];
  // A browser asks for it of its own accord.
  resources.set('/favicon.ico', { type: 'image/x-icon', body: '' });
  const server = createServer((request, response) => void answer(request, response));
  const answer: Handler = async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const resource = resources.get(pathname) ?? (await readBuilt(pathname));
    if (typeof resource === 'function') await resource(request, response);
    else if (resource)
      response
        .writeHead(200, { 'content-type': resource.type, ...resource.headers })
        .end(resource.body);
    else response.writeHead(404).end();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    serve: (at, resource) => void resources.set(at, resource),
    servePage: (at, body, head = '') =>
      void resources.set(at, {
        type: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>${head}</head><body>${body}</body></html>`,
        headers: { 'content-security-policy': strictPolicy },
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBuilt(pathname: string): Promise<Resource | undefined> {
  const match = /^\/(?:oxbow\/[^/]+|(dist))\/([\w./-]+)$/.exec(pathname);
  if (!match?.[2] || match[2].includes('..')) return undefined;
  const file = path.join(builtFiles, match[1] ? '' : 'cdn', match[2]);
  const body = await readFile(file).catch(() => undefined);
  // As from any host of static files: a page without an origin of its own may load them too.
  const headers = { 'access-control-allow-origin': '*' };
  return body && { type: types[path.extname(file)] ?? 'application/octet-stream', body, headers };
}

/** The files that come with a module before any of its code runs: itself and its static imports, by path. */
export async function staticClosure(site: Site, entry: string): Promise<Set<string>> {
  const seen = new Set<string>();
  const walk = async (at: string): Promise<void> => {
    if (seen.has(at)) return;
    seen.add(at);
    const code = await (await fetch(site.origin + at)).text();
    for (const [, specifier] of code.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^'"();]*?from\s*)?["'](\.[^"']+)["']/g,
    )) {
      await walk(new URL(specifier ?? '', site.origin + at).pathname);
    }
  };
  await walk(entry);
  return seen;
}

/** Everything that comes with our two tags, see `scriptTag`: the loader, its static imports and the style sheet. */
export async function filesOfTags(site: Site, version = '1.0.0'): Promise<Set<string>> {
  const files = await staticClosure(site, `/oxbow/${version}/oxbow.js`);
  return files.add(`/oxbow/${version}/oxbow.css`);
}

/** Starts Chromium; the test runner has found it. */
export function startChromium(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  if (!executablePath)
    throw new Error('CHROME_PATH is not set: run this by `npm test -- proofs`, or set it.');
  const isRoot = process.getuid?.() === 0 || process.env['CHROME_NO_SANDBOX'] === '1';
  return chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-quic', ...(isRoot ? ['--no-sandbox'] : [])],
  });
}

/** Opens a page and collects everything it complains of: console errors, warnings, uncaught errors, policy violations. */
export async function openPage(
  context: BrowserContext,
  address?: string,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  if (address) await page.goto(address);
  return { page, complaints };
}

/** Waits in the page until each element of the list is in a state other than `loading`. */
export async function untilSettled(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const elements = [...document.querySelectorAll(wanted)] as (Element & { state?: string })[];
      return (
        elements.length > 0 &&
        elements.every(({ state }) => state !== undefined && state !== 'loading')
      );
    },
    selector,
    { timeout: 15_000 },
  );
}

/** An objective with one key result. */
export const objectiveJson = JSON.stringify({
  id: 'delivery',
  revision: 7,
  title: { en: 'Parcels arrive', de: 'Pakete kommen an' },
  period: { start: '2026-10-01', end: '2026-12-31' },
  type: 'committed',
  keyResults: [
    { id: 'on-time', type: 'increase', title: 'On time', start: 0, target: 10, current: 5 },
  ],
});

/** A profile as a host writes it into its page. */
export const profileJson = JSON.stringify({
  instrument: 'ox6',
  measure: 'mean',
  dimensions: ['scope', 'values', 'brand'].map((id, index) => ({
    id,
    employee: { value: 50 + 10 * index },
    customer: { value: 60 },
  })),
});

/** A prompt as a host writes it into its page. */
export const promptJson = JSON.stringify({
  id: 'after-order',
  version: 1,
  questions: [
    { type: 'nps', id: 'recommend', subject: 'Hollin & Wren' },
    { type: 'text', id: 'reason' },
  ],
});

/** A timeline as a host writes it into its page; `count` touchpoints, the newest first, one a day. */
export function timelineJson(count = 3): string {
  return JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      id: `t${index}`,
      at: new Date(Date.UTC(2026, 2, 20 - index, 9, 30)).toISOString(),
      channel: index % 2 === 0 ? 'ecommerce' : 'hotline',
      type: 'order',
      direction: 'in',
      title: `Touchpoint number ${index}`,
      side: 'customer',
    })),
  );
}

/** The child script by which data comes with the page. */
export const dataScript = (json: string) => toDataScript(JSON.parse(json));

/** The script tag of a host, and the style sheet that keeps the elements' places until it has run. */
export const scriptTag = (version = '1.0.0') =>
  `<link rel="stylesheet" href="/oxbow/${version}/oxbow.css"><script type="module" src="/oxbow/${version}/oxbow.js"></script>`;
