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
  /** Another page takes the place of the one before, but what its markup keeps. */
  forgets?: true;
  /** It hears no event of ours; it turns what is false into a text, which is true. */
  lacks?: readonly ('events' | 'off')[];
}

const properties = { early: 'given', late: 'given' } as const;
const attributesIfLate = { early: 'given', late: 'told' } as const;
const text = { early: 'none', late: 'none' } as const;

export const hosts: readonly Host[] = [
  { name: 'React 19', package: 'react', app: 'react', objects: attributesIfLate },
  {
    name: 'React 18',
    package: 'react18',
    app: 'react',
    alias: { react: 'react18', 'react-dom': 'react-dom18' },
    objects: { early: 'told', late: 'told' },
    lacks: ['events', 'off'],
  },
  {
    name: 'React 18 with `@oxbow/widgets/react`',
    package: 'react18',
    app: 'react-components',
    alias: { react: 'react18', 'react-dom': 'react-dom18' },
    objects: properties,
  },
  { name: 'Preact', package: 'preact', app: 'preact', objects: attributesIfLate },
  { name: 'Vue', package: 'vue', app: 'vue', compiler: compilers.vue, objects: attributesIfLate },
  {
    name: 'Svelte',
    package: 'svelte',
    app: 'svelte',
    compiler: compilers.svelte,
    objects: properties,
  },
  {
    name: 'Solid',
    package: 'solid-js',
    app: 'solid',
    compiler: compilers.solidJs,
    objects: properties,
  },
  {
    name: 'Angular',
    package: '@angular/core',
    app: 'angular',
    compiler: compilers.angular,
    objects: properties,
  },
  { name: 'Lit', package: 'lit', app: 'lit', compiler: compilers.lit, objects: properties },
  {
    name: 'LWC, the open-source engine',
    package: '@lwc/engine-dom',
    app: 'lwc',
    compiler: compilers.lwc,
    alias: { lwc: '@lwc/engine-dom' },
    objects: attributesIfLate,
  },
  { name: 'DOM, properties', app: 'plain', objects: properties },
  { name: 'HTML', app: 'html', markup: true, objects: text },
  { name: 'morphdom', package: 'morphdom', app: 'morphdom', markup: true, objects: text },
  { name: 'idiomorph', package: 'idiomorph', app: 'idiomorph', markup: true, objects: text },
  {
    name: 'Turbo Streams, morph',
    package: '@hotwired/turbo',
    app: 'turbo-stream',
    markup: true,
    objects: text,
  },
  {
    name: 'Turbo Drive',
    package: '@hotwired/turbo',
    app: 'turbo-drive',
    markup: true,
    objects: text,
    forgets: true,
  },
  { name: 'htmx', package: 'htmx.org', app: 'htmx', markup: true, objects: text },
  { name: 'Alpine', package: 'alpinejs', app: 'alpine', markup: true, objects: text },
];

const root = path.join(import.meta.dirname, '..');

/** Builds the app of a host with its own compiler, whatever it is written in. */
export function buildHost(
  { app, alias = {}, compiler }: Host,
  eventsOf: (tag: string) => readonly string[],
): Promise<string> {
  const plugins: Plugin[] = compiler ? [compiler(eventsOf)] : [];
  // Wherever it is imported from: our own components import React too.
  const installed = Object.entries(alias).map(([name, other]) => [
    name,
    path.join(root, 'node_modules', other),
  ]);
  const resolve: UserConfig['resolve'] = { alias: Object.fromEntries(installed) };
  return bundleHost(new URL(`./hosts/${app}`, import.meta.url).href, { root, plugins, resolve });
}
