#!/usr/bin/env node
// Makes a theme of design tokens: reads them, compares the colours that meet in the widgets and writes a style sheet.
//   npx oxbow-theme acme.light.tokens.json [acme.dark.tokens.json] --out acme.css
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const usage = `oxbow-theme <light.tokens.json> [<dark.tokens.json>]
  --out <file>      where the style sheet goes; without it, it is printed
  --name <name>     the theme's, for its class ox-theme-<name>; without it, the first word of the file's name
  --scheme dark     the only file is for dark pages
  --all             says the contrast of every pair of colours`;

process.exitCode = await main();

/** @returns {Promise<number>} 0 if all is well, 1 if the theme is not, 2 if the command was not understood */
async function main() {
  const asked = readArguments();
  if (typeof asked === 'string') return refuse(`${asked}\n\n${usage}`, 2);
  const tools = await loadTools();
  if (typeof tools === 'string') return refuse(tools, 2);
  try {
    return await make(asked, tools);
  } catch ({ message }) {
    return refuse(message, 1);
  }
}

/** What the command line asks for, or what is wrong with it. */
function readArguments() {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        name: { type: 'string' },
        scheme: { type: 'string', default: 'light' },
        all: { type: 'boolean', default: false },
      },
    });
  } catch ({ message }) {
    return message;
  }
  const { values, positionals } = parsed;
  const { scheme, out, all } = values;
  const [first, second, ...more] = positionals;
  if (first === undefined || more.length > 0) return 'It takes one or two files of tokens.';
  if (scheme !== 'light' && scheme !== 'dark') return `There is no scheme ${scheme}.`;
  if (second !== undefined && scheme === 'dark') return 'Of two files the first is the light one.';
  const name = values.name ?? path.basename(first).split('.')[0];
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    return `“${name}” is no name for a class: small letters, digits and hyphens, please (--name).`;
  const files = second === undefined ? { [scheme]: first } : { light: first, dark: second };
  return { name, files, out, all };
}

/** What is needed at the desk of whoever makes a theme, and nowhere else, is not installed with the widgets. */
async function loadTools() {
  try {
    const { readTheme } = await import('./theme/shipped.mjs');
    const { toThemeCss } = await import('./theme/css.mjs');
    const { contrastsOf } = await import('./theme/contrast.mjs');
    return { readTheme, toThemeCss, contrastsOf };
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return 'Two tools are missing: npm install --save-dev @terrazzo/parser colorjs.io';
  }
}

async function make({ name, files, out, all }, { readTheme, toThemeCss, contrastsOf }) {
  const looks = await readTheme(files);
  const css = toThemeCss(name, looks);
  const contrasts = Object.entries(looks).flatMap(([scheme, look]) =>
    contrastsOf(look).map((pair) => ({ ...pair, scheme })),
  );
  const short = contrasts.filter(({ ratio, least }) => ratio < least);
  for (const pair of all ? contrasts : short) console.error(toLine(pair));
  const where = out ?? 'The style sheet';
  if (short.length > 0) {
    const count = `${short.length} of ${contrasts.length} pairs of colours differ too little`;
    return refuse(`${where} was not written: ${count}.`, 1);
  }
  if (out) writeFileSync(out, css);
  else process.stdout.write(css);
  const [nearest] = contrasts.sort(
    (one, other) => one.ratio / one.least - other.ratio / other.least,
  );
  console.error(
    `${out ? `${out} is written` : 'Done'}: all ${contrasts.length} pairs of colours differ enough. The nearest to its limit:`,
  );
  console.error(toLine(nearest));
  return 0;
}

/** Cut, not rounded: 4.499 is not enough. */
function toLine({ scheme, ink, ground, ratio, least }) {
  const cut = (Math.floor(ratio * 100) / 100).toFixed(2);
  const sign = ratio < least ? '✗' : '✓';
  return `${sign} ${scheme}: ${ink} on ${ground} ${cut}, at least ${least}`;
}

function refuse(message, code) {
  console.error(message);
  return code;
}
