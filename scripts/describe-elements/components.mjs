// Components of React and directives of Angular, one module for each element, and one that leads to all of them.
import { componentName, docComment, isBoolean, isNumber } from './elements.mjs';
import { head, textOf } from './typings.mjs';

/** @returns {Map<string, string>} texts by file name */
export function reactComponents(elements) {
  return filesOf(elements, reactCode, reactTypes, "'use client';\n");
}

function reactCode(element) {
  const { tag, name, room, events } = element;
  const component = componentName(element);
  const handlers = events.map((event) => `\n    on${event.name}: '${event.name}',`).join('');
  return `'use client';
${head}import * as react from 'react';
import { createComponent } from '@lit/react';
import { ${name} as ElementClass } from '../${room}/define.js';

export const ${component} = createComponent({
  react,
  tagName: '${tag}',
  displayName: '${component}',
  // Another copy of Oxbow may have registered the tag before.
  elementClass: customElements.get('${tag}') ?? ElementClass,
  events: {${handlers}${handlers && '\n  '}},
});
`;
}

const reactTypes = (element) => `${head}import type { ForwardRefExoticComponent } from 'react';
import type { OxbowElements } from '../typings/elements.js';
import type { ReactComponentProps } from './props.js';

${docComment(element.description)}export declare const ${componentName(element)}: ForwardRefExoticComponent<
  ReactComponentProps<OxbowElements['${element.tag}']>
>;
`;

/** What the components of React 18 and 19 take. */
export const reactProps = `${head}import type { HTMLAttributes, RefAttributes } from 'react';
import type { OxbowElement } from '../typings/elements.js';

/** What a component takes: the element's properties, its events by their names with \`on\` before, and what any element has. */
export type ReactComponentProps<Each extends OxbowElement> = Each['properties'] &
  Each['handlers'] &
  Omit<HTMLAttributes<Each['element']>, keyof Each['properties']> &
  RefAttributes<Each['element']>;
`;

/** @returns {Map<string, string>} texts by file name */
export function angularDirectives(elements) {
  return filesOf(elements, angularCode, angularTypes, '', elementsList(elements));
}

/** The Angular in whose form the directives are written; the linkers of later ones read it too. */
const angularVersion = '21.2.26';

// The form in which Angular's libraries are published; the linker of the application completes it. A directive has no inputs
// and outputs at run time: Angular sets the element's own properties and hears its own events, once.
function angularCode(element) {
  const name = componentName(element);
  const common = `version: '${angularVersion}', ngImport: core, type: ${name}`;
  return `${head}import * as core from '@angular/core';
import '../${element.room}/define.js';

export class ${name} {
  static ɵfac = core.ɵɵngDeclareFactory({ minVersion: '12.0.0', ${common}, deps: [], target: core.ɵɵFactoryTarget.Directive });
  static ɵdir = core.ɵɵngDeclareDirective({ minVersion: '14.0.0', ${common}, isStandalone: true, selector: '${element.tag}' });
}
`;
}

function angularTypes(element) {
  const { tag, description, properties, attributes, events } = element;
  const directive = componentName(element);
  const member = ({ name, description: words }, type) =>
    `${docComment(words, '  ')}  ${name}: ${type};\n`;
  const inputs = properties.map((each) => member(each, `Each['element']['${each.name}']`));
  const outputs = events.map((each) =>
    member(each, `core.OutputRef<Each['events']['${each.name}']>`),
  );
  // What is written as an attribute is text, whatever the property holds.
  const accepted = attributes
    .filter((attribute) => isBoolean(attribute) || isNumber(attribute) || isStructured(attribute))
    .map(
      (attribute) =>
        `  static ngAcceptInputType_${attribute.name}: Each['element']['${attribute.name}'] | ${textOf(attribute)};\n`,
    );
  const inputMap = properties.map(
    ({ name }) => `'${name}': { 'alias': '${name}'; 'required': false }`,
  );
  const outputMap = events.map(({ name }) => `'${name}': '${name}'`);
  return `${head}import * as core from '@angular/core';
import type { OxbowElements } from '../typings/elements.js';

type Each = OxbowElements['${tag}'];

${docComment(description)}export declare class ${directive} {
${inputs.join('')}${outputs.join('')}${accepted.join('')}  static ɵfac: core.ɵɵFactoryDeclaration<${directive}, never>;
  static ɵdir: core.ɵɵDirectiveDeclaration<${directive}, '${tag}', never, { ${inputMap.join('; ')} }, { ${outputMap.join('; ')} }, never, never, true, never>;
}
`;
}

const isStructured = ({ type }) => !/^(string|unknown|')/.test(type);

const elementsList = (elements) => {
  const names = elements.map(componentName);
  return {
    code: `\nexport const oxbowElements = [${names.join(', ')}];\n`,
    types: `
/** All of them, for \`imports\` of a component that uses many; brings all elements. */
export declare const oxbowElements: readonly [${names.map((name) => `typeof ${name}`).join(', ')}];
`,
    imports: (each) => `import { ${componentName(each)} } from './${each.room}.js';\n`,
  };
};

/** A module for each element, with its types, and `index` of them all, from which bundlers take what is used. */
function filesOf(elements, codeOf, typesOf, directive, list) {
  const files = new Map();
  for (const element of elements) {
    files.set(`${element.room}.js`, codeOf(element));
    files.set(`${element.room}.d.ts`, typesOf(element));
  }
  const leads = elements.map(
    (element) => `export { ${componentName(element)} } from './${element.room}.js';\n`,
  );
  const imports = list ? elements.map(list.imports) : [];
  const index = head + imports.join('') + leads.join('');
  files.set('index.js', directive + index + (list?.code ?? ''));
  files.set('index.d.ts', index + (list?.types ?? ''));
  return files;
}
