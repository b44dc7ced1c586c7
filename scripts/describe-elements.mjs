// Writes what is made of the element manifest into packages/widgets/dist: types for the templates of frameworks, components
// of React, directives of Angular, what editors read, and llms.txt. `npm run build` does it after the manifest.
//   node scripts/describe-elements.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { angularDirectives, reactComponents, reactProps } from './describe-elements/components.mjs';
import { cssCustomData, htmlCustomData, webTypes } from './describe-elements/editors.mjs';
import { readElements } from './describe-elements/elements.mjs';
import { llmsText, readGuides } from './describe-elements/llms.mjs';
import { elementTypings, emptyModule, templateTypings } from './describe-elements/typings.mjs';
import { isMain } from './faults.mjs';
import { root } from './files.mjs';

const folder = path.join(root, 'packages/widgets');
const readJson = (name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));

/** Where a file of the repository is read by those who have only the package. */
const addressOf = (file) => `https://github.com/oxbow-ox/oxbow/blob/main/${file}`;

/** Writes all of it, from `custom-elements.json`. */
export function describeElements() {
  const elements = readElements(readJson('custom-elements.json'));
  const pageOf = ({ room }) => addressOf(`packages/widgets/src/${room}/README.md`);
  const files = new Map([
    ['typings/elements.d.ts', elementTypings(elements)],
    ['typings/elements.js', emptyModule],
    ...Object.entries(templateTypings).flatMap(([name, text]) => [
      [`typings/${name}.d.ts`, text],
      [`typings/${name}.js`, emptyModule],
    ]),
    ['react/props.d.ts', reactProps],
    ['react/props.js', emptyModule],
    ...below('react', reactComponents(elements)),
    ...below('angular', angularDirectives(elements)),
    ['vscode.html-custom-data.json', toJson(htmlCustomData(elements, pageOf))],
    ['vscode.css-custom-data.json', toJson(cssCustomData(elements))],
    ['web-types.json', toJson(webTypes(elements, readJson('package.json'), pageOf))],
    ['llms.txt', llmsText(elements, readGuides(root), addressOf)],
  ]);
  for (const [name, text] of files) {
    const file = path.join(folder, 'dist', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const toJson = (value) => `${JSON.stringify(value, null, 2)}\n`;
const below = (name, files) => [...files].map(([file, text]) => [`${name}/${file}`, text]);

if (isMain(import.meta)) describeElements();
