// Writes packages/widgets/dist/css/<tag>.css, the styles of each element for server-rendered pages, from what was
// compiled into dist.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param {string} dist folder with the compiled package */
export async function buildStyles(dist) {
  const load = (...parts) => import(pathToFileURL(path.join(dist, ...parts)).href);
  const { toStyleSheet } = await load('server', 'styles.js');
  mkdirSync(path.join(dist, 'css'), { recursive: true });
  for (const room of readdirSync(dist)) {
    if (!existsSync(path.join(dist, room, 'define.js'))) continue;
    await load(room, 'define.js');
    const Class = customElements.get(`ox-${room}`);
    // What has no view, such as <ox-connection>, has no styles.
    if (typeof Class?.view !== 'object') continue;
    writeFileSync(path.join(dist, 'css', `ox-${room}.css`), `${toStyleSheet(Class)}\n`);
  }
}
