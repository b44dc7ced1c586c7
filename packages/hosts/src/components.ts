// The components of hosts that have a compiler: written out for each of our elements as their developers would, and compiled
// by the compiler of each.
import { transformAsync } from '@babel/core';
import { transformSync } from '@lwc/compiler';
import solid from 'babel-preset-solid';
import { compile as compileSvelte } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { compileTemplate } from 'vue/compiler-sfc';
import type { Inside } from './app.js';
import { templates } from './elements.js';
import type { Side } from './hosts.js';

/** What a template is written of. */
interface Written {
  tag: string;
  /** Properties that it is given. */
  names: readonly string[];
  /** Events that are listened to. */
  events: readonly string[];
  /** What stands inside it. */
  inside: Inside | undefined;
}

/** How the developers of a host write the tag of an element. */
interface Style {
  property: (name: string) => string;
  event: (name: string) => string;
}

const write = ({ tag, names, events, inside }: Written, { property, event }: Style, first = '') =>
  writeTag(
    `${tag}${first}`,
    [...names.map(property), ...events.map(event)],
    inside ? writeTag(`${inside.tag}${first}`, written(inside)) : '',
  );

const written = ({ values }: Inside) =>
  Object.entries(values).map(([name, value]) => `${name}="${value}"`);

/** @param start its name, and what stands behind that */
const writeTag = (start: string, attributes: readonly string[], content = '') =>
  `<${[start, ...attributes].join(' ')}>${content}</${start.split(' ')[0]}>`;

/** Makes one module of each element's component, or several. */
type Compile = (written: Written, side: Side) => string | Promise<string>;

/** @param eventsOf names of an element's events */
export type Compiler = (eventsOf: (tag: string) => readonly string[], side: Side) => Plugin;

const compiler =
  (name: string, compile: Compile, parts: Readonly<Record<string, Compile>> = {}): Compiler =>
  (eventsOf, side) => ({
    name: `components of ${name}`,
    resolveId: (id, importer) => {
      if (id.startsWith('virtual:')) return `\0${id}`;
      // What one part of a component asks for stands beside it.
      const tag = importer?.startsWith('\0virtual:') ? importer.split('#')[1] : undefined;
      return tag && id.startsWith('./') ? `\0virtual:${id.split('.').at(-1)}#${tag}` : undefined;
    },
    load: (id) => {
      if (!id.startsWith('\0virtual:')) return undefined;
      const [part = '', tag] = id.slice('\0virtual:'.length).split('#');
      const template = templates.find((each) => each.tag === tag);
      if (!template) return listOf(templates.map((each) => each.tag));
      const make = part === 'component' ? compile : parts[part];
      return (
        make?.({ ...template, events: eventsOf(template.tag) }, side) ?? 'export default undefined'
      );
    },
  });

const listOf = (tags: readonly string[]) =>
  [
    ...tags.map((tag, index) => `import part${index} from 'virtual:component#${tag}';`),
    `const parts = {${tags.map((tag, index) => `'${tag}': part${index}`).join(', ')}};`,
    'export const componentOf = (tag) => parts[tag];',
  ].join('\n');

export const vue = compiler('Vue', (written, side) => {
  const template = write(written, {
    property: (name) => `:${name}="given.values.${name}"`,
    event: (name) => `@${name}="hear"`,
  });
  const { code } = compileTemplate({
    source: template,
    filename: `${written.tag}.vue`,
    id: written.tag,
    compilerOptions: { isCustomElement: (tag) => tag.startsWith('ox-') },
    ...{ ssr: side === 'server', ssrCssVars: [] },
  });
  return `${code}\nexport default ${side === 'server' ? 'ssrRender' : 'render'};`;
});

export const svelte = compiler('Svelte', (written, side) => {
  const tag = write(written, {
    property: (name) => `${name}={values.${name}}`,
    event: (name) => `on${name}={hear}`,
  });
  const script = `let { first, hear } = $props();
    let values = $state(first);
    export function update(next) { values = next; }`;
  const filename = `${written.tag}.svelte`;
  const generate = side === 'server' ? 'server' : 'client';
  const options = { filename, generate, dev: side === 'hydrating' } as const;
  return compileSvelte(`<script>${script}</script>${tag}`, options).js.code;
});

export const solidJs = compiler('Solid', async (written, side) => {
  const tag = write(written, {
    property: (name) => `${name}={props.values().${name}}`,
    event: (name) => `on:${name}={props.hear}`,
  });
  const result = await transformAsync(`export default (props) => ${tag};`, {
    presets: [
      [solid, { generate: side === 'server' ? 'ssr' : 'dom', hydratable: side !== 'page' }],
    ],
    babelrc: false,
    configFile: false,
  });
  return result?.code ?? '';
});

export const lit = compiler('Lit', (written) => {
  const tag = write(written, {
    property: (name) => `.${name}=\${values.${name}}`,
    event: (name) => `@${name}=\${hear}`,
  });
  return `import { html } from 'lit';\nexport default (values, hear) => html\`${tag}\`;`;
});

/** A template: Angular compiles it in the page. */
export const angular = compiler('Angular', (written) => {
  const template = write(written, {
    property: (name) => `[${name}]="values().${name}"`,
    event: (name) => `(${name})="hear($event)"`,
  });
  return `export default ${JSON.stringify(template)};`;
});

const lwcOptions = (tag: string) => ({
  namespace: 'host',
  name: tag.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
});

export const lwc = compiler(
  'Lightning Web Components',
  ({ tag }) => {
    const options = lwcOptions(tag);
    const source = `import { LightningElement, api } from 'lwc';
      export default class extends LightningElement {
        @api values;
        @api listener;
        hear(event) { this.listener(event); }
      }`;
    return transformSync(source, `${options.name}.js`, options).code;
  },
  {
    html: (written) => {
      const options = lwcOptions(written.tag);
      const tag = write(
        written,
        { property: (name) => `${name}={values.${name}}`, event: (name) => `on${name}={hear}` },
        ' lwc:external',
      );
      return transformSync(`<template>${tag}</template>`, `${options.name}.html`, options).code;
    },
  },
);
