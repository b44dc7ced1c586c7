// The hosts, and what is expected of each.
import path from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { bundleHost } from '../../proofs/src/hosts/bundle.js';
import * as compilers from './components.js';

/** What becomes of an object that a host is given. */
export type Objects =
  /** The element has it. */
  | 'given'
  /** The host writes “[object Object]”, and the element says so, and what to do. */
  | 'told'
  /** The host knows only text: JSON takes the place of objects. */
  | 'none';

/** What becomes of a function that a host is given. */
export type Functions =
  /** The element has it. */
  | 'given'
  /** The host writes its source into an attribute, and the element says that it has none. */
  | 'written'
  /** The host leaves it out, and the element says that it has none. */
  | 'dropped'
  /** The host knows only text. */
  | 'none';

export interface Host {
  name: string;
  /** The package that the version is read of; none for hosts without one. */
  package?: string;
  /** The module of `./hosts` that draws. */
  app: string;
  compiler?: compilers.Compiler;
  alias?: Readonly<Record<string, string>>;
  /** Knows only attributes. */
  markup?: true;
  /** Objects where our elements are defined before the host draws, and after. */
  objects: { early: Objects; late: Objects };
  /** The same of functions. */
  functions: { early: Functions; late: Functions };
  /** Another page takes the place of the one before, but what its markup keeps. */
  forgets?: true;
  /** It hears no event of ours; it turns what is false into a text, which is true. */
  lacks?: readonly ('events' | 'off')[];
}

const given = { early: 'given', late: 'given' } as const;
const none = { early: 'none', late: 'none' } as const;

const properties = { objects: given, functions: given } as const;
const text = { objects: none, functions: none } as const;
/** Where there is no property yet it writes an attribute, but of a function none. */
const attributesIfLate = {
  objects: { early: 'given', late: 'told' },
  functions: { early: 'given', late: 'dropped' },
} as const;
/** The same, and of a function too. */
const sourcesIfLate = {
  objects: attributesIfLate.objects,
  functions: { early: 'given', late: 'written' },
} as const;

export const hosts: readonly Host[] = [
  { name: 'React 19', package: 'react', app: 'react', ...attributesIfLate },
  {
    name: 'React 18',
    package: 'react18',
    app: 'react',
    alias: { react: 'react18', 'react-dom': 'react-dom18' },
    objects: { early: 'told', late: 'told' },
    functions: { early: 'dropped', late: 'dropped' },
    lacks: ['events', 'off'],
  },
  {
    name: 'React 18 with `@oxbow/widgets/react`',
    package: 'react18',
    app: 'react-components',
    alias: { react: 'react18', 'react-dom': 'react-dom18' },
    ...properties,
  },
  { name: 'Preact', package: 'preact', app: 'preact', ...attributesIfLate },
  { name: 'Vue', package: 'vue', app: 'vue', compiler: compilers.vue, ...sourcesIfLate },
  {
    name: 'Svelte',
    package: 'svelte',
    app: 'svelte',
    compiler: compilers.svelte,
    // It looks for a property only where the element is there, but of every object it makes one.
    objects: given,
    functions: sourcesIfLate.functions,
  },
  {
    name: 'Solid',
    package: 'solid-js',
    app: 'solid',
    compiler: compilers.solidJs,
    ...properties,
  },
  {
    name: 'Angular',
    package: '@angular/core',
    app: 'angular',
    compiler: compilers.angular,
    ...properties,
  },
  { name: 'Lit', package: 'lit', app: 'lit', compiler: compilers.lit, ...properties },
  {
    name: 'LWC, the open-source engine',
    package: '@lwc/engine-dom',
    app: 'lwc',
    compiler: compilers.lwc,
    alias: { lwc: '@lwc/engine-dom' },
    ...sourcesIfLate,
  },
  { name: 'DOM, properties', app: 'plain', ...properties },
  { name: 'HTML', app: 'html', markup: true, ...text },
  { name: 'morphdom', package: 'morphdom', app: 'morphdom', markup: true, ...text },
  { name: 'idiomorph', package: 'idiomorph', app: 'idiomorph', markup: true, ...text },
  {
    name: 'Turbo Streams, morph',
    package: '@hotwired/turbo',
    app: 'turbo-stream',
    markup: true,
    ...text,
  },
  {
    name: 'Turbo Drive',
    package: '@hotwired/turbo',
    app: 'turbo-drive',
    markup: true,
    ...text,
    forgets: true,
  },
  { name: 'htmx', package: 'htmx.org', app: 'htmx', markup: true, ...text },
  { name: 'Alpine', package: 'alpinejs', app: 'alpine', markup: true, ...text },
];

const root = path.join(import.meta.dirname, '..');

/** What is built of a host: its app in the page, the same for a page that its server has written, or what writes there. */
export type Side = 'page' | 'hydrating' | 'server';

/** Builds the app of a host with its own compiler, whatever it is written in. */
export function buildHost(
  { app, alias = {}, compiler }: Host,
  eventsOf: (tag: string) => readonly string[],
  side: Side = 'page',
): Promise<string> {
  const plugins: Plugin[] = compiler ? [compiler(eventsOf, side)] : [];
  // Wherever it is imported from: our own components import React too.
  const installed = Object.entries(alias).map(([name, other]) => [
    name,
    path.join(root, 'node_modules', other),
  ]);
  const resolve: UserConfig['resolve'] = { alias: Object.fromEntries(installed) };
  const of = (name: string) => new URL(`./hosts/${name}`, import.meta.url).href;
  const own = { root, plugins, resolve };
  if (side === 'server')
    return bundleHost(of(`${app}-server`), { ...own, ssr: { noExternal: true } });
  if (side === 'page') return bundleHost(of(app), own);
  // Only what is built for developers says what it finds otherwise than its server has written it.
  const define = {
    'process.env.NODE_ENV': '"development"',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    __VUE_OPTIONS_API__: 'true',
  };
  const conditions = ['module', 'browser', ...(compiler ? ['development'] : [])];
  return bundleHost(of(app), { ...own, define, resolve: { ...resolve, conditions } });
}
