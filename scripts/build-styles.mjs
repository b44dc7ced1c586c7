// Writes from what was compiled into packages/widgets/dist: css/<tag>.css, the styles of each element for
// server-rendered pages, and cdn/oxbow.css, which keeps the elements' places until the script tag has run. The themes go to
// css/themes and, for the script tag, to cdn/themes.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toThemeCss } from '../packages/widgets/bin/theme/css.mjs';
import { readShipped } from '../packages/widgets/bin/theme/shipped.mjs';
import { minify, toPlaceStyles } from './place-styles.mjs';
import { isWidgetRoom } from './rooms.mjs';

/** @param {string} dist folder with the compiled package */
export async function buildStyles(dist) {
  const load = (...parts) => import(pathToFileURL(path.join(dist, ...parts)).href);
  const { loadParts, toLightStyles, toStyleSheet } = await load('server', 'styles.js');
  mkdirSync(path.join(dist, 'css'), { recursive: true });
  const places = [];
  for (const room of readdirSync(dist)) {
    if (!isWidgetRoom(room) || !existsSync(path.join(dist, room, 'define.js'))) continue;
    const tag = `ox-${room}`;
    // Before its view is at hand an element wears only its light styles.
    const Light = Object.values(await load(room, `${room}.js`)).find((value) => 'styles' in value);
    places.push(toPlaceStyles(tag, toLightStyles(Light)));
    if (existsSync(path.join(dist, room, 'page-styles.js'))) {
      const { pageStyles } = await load(room, 'page-styles.js');
      places.push(minify(pageStyles.cssText));
    }
    await load(room, 'define.js');
    await loadParts();
    writeFileSync(path.join(dist, 'css', `${tag}.css`), `${toStyleSheet(Light)}\n`);
  }
  writeFileSync(path.join(dist, 'cdn', 'oxbow.css'), `${places.join('\n')}\n`);
  for (const [name, looks] of await readShipped()) {
    for (const folder of ['css', 'cdn']) {
      mkdirSync(path.join(dist, folder, 'themes'), { recursive: true });
      writeFileSync(path.join(dist, folder, 'themes', `${name}.css`), toThemeCss(name, looks));
    }
  }
}
