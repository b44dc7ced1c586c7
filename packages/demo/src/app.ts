import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { fileURLToPath } from 'node:url';
import { crmRoutes } from './crm.js';
import { guard, type HostSettings } from './guard.js';
import { dataPage } from './pages/data.js';
import { frontPage } from './pages/front.js';
import { toPlace } from './pages/place.js';
import { portalRoutes } from './portal.js';
import { shopRoutes } from './shop.js';

const publicFolder = fileURLToPath(new URL('../public', import.meta.url));

/** The demo's server: a front page, a page about the data, and three host sites that embed the built widgets. */
export function createApp(settings: HostSettings): Hono {
  const app = new Hono();
  app.use(guard(settings.collector));
  app.get('/', (context) =>
    context.html(frontPage({ ...settings, place: toPlace(context, 'en') })),
  );
  app.get('/data/', (context) => context.html(dataPage({ place: toPlace(context, 'en') })));
  for (const path of ['/shop', '/crm', '/portal', '/data']) {
    app.get(path, (context) => context.redirect(`${path}/`));
  }
  app.route('/', shopRoutes(settings));
  app.route('/', crmRoutes(settings));
  app.route('/', portalRoutes(settings));

  // The address of the widgets carries their version, as with any host. A real one would also call them immutable;
  // here the same version may be built again at any time.
  const widgets = `/oxbow/${settings.version}`;
  app.use(`${widgets}/*`, etag(), noCache, serve(settings.widgets, widgets));
  app.use('/public/*', etag(), noCache, serve(publicFolder, '/public'));
  app.notFound((context) => context.text('There is no such page.', 404));
  return app;
}

const serve = (root: string, prefix: string) =>
  serveStatic({ root, rewriteRequestPath: (path) => path.slice(prefix.length) });

async function noCache(
  { header }: { header: (name: string, value: string) => void },
  next: () => Promise<void>,
): Promise<void> {
  await next();
  header('Cache-Control', 'no-cache');
}
