import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../widgets/dist/cdn/', import.meta.url));

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** A host's site: pages by path, and our built files below `/oxbow/`. */
export interface Site {
  origin: string;
  /** Adds a page, or a script or style sheet when the path ends in `.js` or `.css`. */
  serve(path: string, body: string): void;
  close(): Promise<void>;
}

/** Starts a site on a free port; what it does not know is never answered below `/silent/`, and else is not found. */
export async function startSite(): Promise<Site> {
  const pages = new Map([['/favicon.ico', '']]);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/silent/')) return;
    const body = pages.get(pathname) ?? (await readBuilt(pathname));
    const type = types[path.extname(pathname)] ?? 'text/html';
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (path, body) => void pages.set(path, body),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBuilt(pathname: string): Promise<string | undefined> {
  const [, file] = /^\/oxbow\/((?:parts\/)?[\w-]+\.js)$/.exec(pathname) ?? [];
  return file && readFile(built + file, 'utf8').catch(() => undefined);
}

/** A page of a host, in English, with something in its head and body. */
export const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body><h1>Host</h1>${body}</body></html>`;

/** The script tag as a host writes it. */
export const scriptTag = '<script type="module" src="/oxbow/oxbow.js"></script>';

const withData = (tag: string, data: unknown, attributes = '') =>
  `<${tag} ${attributes}><script type="application/json">${JSON.stringify(data)}</script></${tag}>`;

export const promptTag = withData('ox-feedback-prompt', {
  id: 'after-order',
  version: 1,
  questions: [{ type: 'nps', id: 'recommend', subject: 'Hollin' }],
});

/** Touchpoints, the newest first, some each day. */
export const touchpoints = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    at: new Date(Date.UTC(2026, 2, 20) - index * 5_000_000).toISOString(),
    channel: (['ecommerce', 'hotline', 'store', 'email'] as const)[index % 4],
    type: 'contact',
    direction: 'in',
    title: `Touchpoint number ${index}`,
    side: 'customer',
  }));

export const timelineTag = withData('ox-customer-timeline', touchpoints(20), 'timezone="UTC"');

export const cardTag = withData('ox-okr-card', {
  id: 'delivery',
  revision: 1,
  title: 'Parcels arrive on the promised day',
  why: 'Who waits in vain stays at home for nothing.',
  period: { start: '2026-10-01', end: '2026-12-31' },
  type: 'aspirational',
  keyResults: [
    { id: 'k', type: 'increase', title: 'On the day', start: 78, target: 92, current: 86 },
  ],
});

export const radarTag = withData('ox-radar', {
  instrument: 'ox6',
  measure: 'mean',
  dimensions: ['scope', 'competence', 'technology', 'values', 'brand', 'feedback'].map((id) => ({
    id,
    employee: { value: 60, n: 40, deviation: 20 },
    customer: { value: 66, n: 400, deviation: 22 },
  })),
});
