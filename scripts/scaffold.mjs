// Makes a new widget room in the house's shape: the room, its model word, its story, and their lines in the exports of both
// packages and in the loader. What it writes comes from scripts/scaffold/template and passes every check as it is.
//   npm run scaffold -- pulse-board            <ox-pulse-board board="…">, shows a board (@oxbow/model/board)
//   npm run scaffold -- radar profile          <ox-radar profile="…">, shows a profile
// A name that cannot be is refused with a sentence, and then nothing is written.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { root } from './files.mjs';
import { addToLoader, addToModel, addToWidgets } from './scaffold/add-lines.mjs';
import { namesOf, refusalOf } from './scaffold/names.mjs';
import { fillTemplate, readTemplates } from './scaffold/templates.mjs';

const [room = '', word = /[a-z]+$/.exec(room)?.[0] ?? '', ...rest] = process.argv.slice(2);
const refusal =
  rest.length > 0
    ? 'There are two names at most: npm run scaffold -- <room> [<word of the model>].'
    : refusalOf(room, word);
if (refusal) {
  console.error(`Nothing was written. ${refusal}`);
  process.exit(1);
}

const names = namesOf(room, word);
const written = new Map(
  readTemplates().map(({ file, text }) => [fillTemplate(file, names), fillTemplate(text, names)]),
);
edit('packages/model/package.json', (text) => addToModel(text, names));
edit('packages/widgets/package.json', (text) => addToWidgets(text, names));
edit('packages/widgets/src/loader/loader.ts', (text) => addToLoader(text, names));

// Everything is made before anything is written.
for (const [file, text] of written) written.set(file, await format(file, text));
for (const [file, text] of written) {
  const target = path.join(root, file);
  console.log(`${existsSync(target) ? 'changed' : 'written'}  ${file}`);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
console.log(`
<ox-${room}> is there, with a sentence and a list that stand for what it will show. Now:
  npm run check && npm test -- ${room} packages/model/src/${word}/
  packages/model/src/${word}/${word}.ts     the data: its schema and how it is read
  packages/widgets/src/${room}/             the room; its name in three languages stands in ${room}.ts
  docs/data-formats.md, docs/embedding.md   say what it takes, and its attribute`);

function edit(file, change) {
  written.set(file, change(readFileSync(path.join(root, file), 'utf8')));
}

async function format(file, text) {
  const filepath = path.join(root, file);
  return prettier.format(text, { ...(await prettier.resolveConfig(filepath)), filepath });
}
