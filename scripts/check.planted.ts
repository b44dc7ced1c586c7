// The trees that scripts/check.test.ts gives to the checks: a clean one, and a fault in one file of it at a time.

export type Check = 'layers' | 'texts' | 'rooms' | 'exports';

/** Paths and texts of files; `undefined` for one that is not there. */
export type Tree = Record<string, string | undefined>;

/** What is wrong, the file whose text is replaced, that text, and what the check must tell. */
type Row = [fault: string, file: string, text: string | undefined, place: string, rule: string];

const model = 'packages/model/src/channel/channel.ts';
const reading = 'packages/model/src/channel/read-channel.ts';
const element = 'packages/widgets/src/element/element.ts';
const alpha = 'packages/widgets/src/alpha/alpha.ts';
const german = 'packages/widgets/src/alpha/locales/de.ts';
export const view = 'packages/widgets/src/alpha/view.ts';

const strings = (keys: string) => `const texts = { ${keys} };\nexport default texts;\n`;
export const template = (markup: string) =>
  `declare const html: Function;\nexport const drawn = html\`${markup}\`;\n`;

export const clean: Tree = {
  [model]: `export const channels = ['store'] as const;\n`,
  [reading]: `import * as z from 'zod/mini';\nexport const Channel = z.string();\n`,
  'packages/model/package.json': JSON.stringify({
    exports: { './read-channel': { '@oxbow/source': './src/channel/read-channel.ts' } },
  }),
  [element]: `export class OxElement {}\n`,
  [alpha]: [
    `import { OxElement } from '../element/element.js';`,
    `import type { Texts } from './view.js';`,
    `export class Alpha extends OxElement {`,
    `  strings: Texts | undefined;`,
    `  view = () => import('./view.js');`,
    `}`,
  ].join('\n'),
  [view]: [
    'declare const html: (parts: TemplateStringsArray, ...values: unknown[]) => unknown;',
    'export type Texts = { go: string };',
    'export const draw = (t: Texts) =>',
    '  html`<!-- a note --><button title=${t.go} class="primary" aria-label="${t.go}">',
    '    ${t.go} &nbsp;· ${[1].map((name) => html`<b data-name="x">${name}</b>`)}',
    '  </button>`;',
  ].join('\n'),
  'packages/widgets/src/alpha/strings.ts': strings(
    `go: 'Go', days: { one: 'a day', other: 'days' }`,
  ),
  [german]: strings(`go: 'Los', days: { other: 'Tage' }`),
  'packages/widgets/src/alpha/locales/fr.ts': strings(`go: 'Va', days: { many: 'x', other: 'y' }`),
};

export const layers: Row[] = [
  ...[
    ['imports another', `import '../beta/beta.js';`],
    ['imports another late', `export const late = () => import('../beta/beta.js');`],
    ['imports a type of another', `export type { Beta } from '../beta/beta.js';`],
    ['names a type of another', `export type B = import('../beta/beta.js').Beta;`],
    ['imports another by name', `import '@oxbow/widgets/beta';`],
    ['imports the connection', `import '../connection/connection.js';`],
    ['imports the collector', `import '@oxbow/collector';`],
    ['imports the loader', `import '../loader/oxbow.js';`],
  ].map(([fault, text = '']): Row => [`a room ${fault}`, alpha, text, `${alpha}:1`, 'layers/room']),
  ['element imports a room', element, `import '../alpha/alpha.js';`, element, 'layers/room'],
  ['model imports element', model, `import '@oxbow/widgets/element';`, model, 'layers/room'],
  [
    'a package is reached by path',
    alpha,
    `import '../../../model/src/channel/channel.js';`,
    `${alpha}:1`,
    'layers/path',
  ],
  ['model imports lit', model, `\nimport 'lit';`, `${model}:2`, 'layers/dependency'],
  ['model imports a type of lit', model, `import type {} from 'lit';`, model, 'layers/dependency'],
  ['model imports all of zod', model, `import * as z from 'zod';`, model, 'layers/dependency'],
  [
    'a room imports a computed path',
    alpha,
    `export const late = (name: string) => import('../' + name);`,
    `${alpha}:1`,
    'layers/computed',
  ],
  [
    'model uses document',
    model,
    `\nexport const title = document.title;`,
    `${model}:2`,
    'layers/surroundings',
  ],
  ['model takes an element', model, `export type E = HTMLElement;`, model, 'layers/surroundings'],
  ['model uses Node', model, `export const e = process.env;`, model, 'layers/surroundings'],
  ['a widget uses Node', alpha, `export const e = process.env;`, alpha, 'layers/surroundings'],
  [
    'a light element brings its view',
    alpha,
    `import { draw } from './view.js';\nexport { draw };`,
    alpha,
    'layers/light',
  ],
  [
    'a light element brings a schema',
    alpha,
    `import { Channel } from '@oxbow/model/read-channel';\nexport { Channel };`,
    'brings @oxbow/model/read-channel → zod/mini',
    'layers/light',
  ],
  [
    'what a prompt loads first brings a schema',
    'packages/widgets/src/feedback-prompt/view.ts',
    `import { Channel } from '@oxbow/model/read-channel';\nexport { Channel };`,
    'brings @oxbow/model/read-channel → zod/mini',
    'layers/light',
  ],
];

export const texts: Row[] = [
  ...[
    ['stands alone', '<p>\n<b>Hello</b></p>', ':3'],
    ['stands between expressions', '<p>${1} of ${2}</p>', ':2'],
    ['stands in an inner template', '<p>${[1].map(() => html`<i>x</i>`)}</p>', ':2'],
    ['stands in aria-label', '<p aria-label="Close ${1}"></p>', ':2'],
    ['stands in placeholder', '<input placeholder=Name>', ':2'],
  ].map(([fault, markup = '', line = '']): Row => [
    `a text ${fault}`,
    view,
    template(markup),
    view + line,
    'texts/template',
  ]),
  ['a language lacks a text', german, strings(`days: { other: '' }`), german, 'texts/locales'],
  [
    'a language has a text too many',
    german,
    strings(`go: 'Los', no: 'Nein', days: { other: 'Tage' }`),
    german,
    'texts/locales',
  ],
];

const inRoom = (file: string) => `packages/widgets/src/big-alpha/${file}`;
const loader = 'packages/widgets/src/loader/loader.ts';
const widgets = 'packages/widgets/package.json';
const stories = 'stories/src/big-alpha.stories.ts';

/** A whole room. */
export const room: Tree = {
  [inRoom('big-alpha.ts')]: [
    '/** @fires {InvalidEvent} oxinvalid - One of all widgets.',
    ' * @fires {AlphaEvent} oxalpha - Its own. */',
    'export class BigAlpha {}',
  ].join('\n'),
  [inRoom('view.ts')]: [
    `export { strings } from './strings.js';`,
    `export { styles } from './styles.js';`,
    'export class View {}',
  ].join('\n'),
  [inRoom('view-model.ts')]:
    'export interface BigAlphaView {}\nexport function toBigAlphaView() {}',
  [inRoom('strings.ts')]: [
    'export type BigAlphaStrings = {};',
    'export type BigAlphaWording = {};',
    'export const strings = {};',
  ].join('\n'),
  [inRoom('locales/de.ts')]: 'const german = {};\nexport default german;',
  [inRoom('locales/fr.ts')]: 'const french = {};\nexport default french;',
  [inRoom('styles.ts')]: 'export const styles = [];',
  [inRoom('light-styles.ts')]: 'export const lightStyles = [];',
  [inRoom('bones-styles.ts')]: 'export const bonesStyles = [];',
  [inRoom('template.ts')]: 'export function renderBigAlpha() {}',
  [inRoom('events.ts')]: 'export class AlphaEvent {}',
  [inRoom('define.ts')]: `import { BigAlpha } from './big-alpha.js';\nexport { BigAlpha };`,
  [inRoom('definition.ts')]:
    `import { BigAlpha } from './big-alpha.js';\nexport { BigAlpha };\nexport function defineBigAlpha() {}`,
  [inRoom('samples.ts')]: '',
  [inRoom('README.md')]: '',
  [inRoom('view-model.test.ts')]: '',
  [inRoom('big-alpha.browser.test.ts')]: '',
  'packages/widgets/src/element/events.ts': 'export class InvalidEvent {}',
  // Draws nothing, so that it is no such room.
  'packages/widgets/src/connection/connection.ts': 'export class OxConnection {}',
  [loader]: `addTo(family, 'big-alpha', BigAlpha, () => import('../big-alpha/view.js'));`,
  [widgets]: JSON.stringify({
    exports: {
      './big-alpha': { '@oxbow/source': './src/big-alpha/define.ts' },
      './big-alpha/definition': { '@oxbow/source': './src/big-alpha/definition.ts' },
    },
  }),
  [stories]: '',
};

export const rooms: Row[] = [
  ...Object.keys(room)
    .filter((file) => file.startsWith(inRoom('')) && !file.endsWith('/events.ts'))
    .map((file): Row => [
      `a room lacks ${file.slice(inRoom('').length)}`,
      ...([file, undefined, file, 'rooms/file'] as const),
    ]),
  ...[
    ['the element', 'big-alpha.ts', 'BigAlpha'],
    ['the view', 'view.ts', 'View'],
    ['the texts of the view', 'view.ts', 'strings'],
    ['the view model', 'view-model.ts', 'toBigAlphaView'],
    ['the type of the view model', 'view-model.ts', 'BigAlphaView'],
    ['the wording', 'strings.ts', 'BigAlphaWording'],
    ['a language', 'locales/de.ts', 'default'],
    ['the styles', 'styles.ts', 'styles'],
    ['the place', 'light-styles.ts', 'lightStyles'],
    ['the template', 'template.ts', 'renderBigAlpha'],
    ['what define.ts registers', 'define.ts', 'BigAlpha'],
    ['what a host calls', 'definition.ts', 'defineBigAlpha'],
  ].map(([what, file = '', name]): Row => [
    `${what} has another name`,
    ...([inRoom(file), 'export const other = 1;', inRoom(file), `exports no ${name},`] as const),
  ]),
  [
    'a sample is named otherwise',
    ...([inRoom('samples.ts'), 'export const everyType = 1;', inRoom('samples.ts')] as const),
    'everyType is no sample by its name',
  ],
  ['a room lacks its events', inRoom('events.ts'), undefined, 'events.ts', 'exports no AlphaEvent'],
  ['a room is not exported', widgets, JSON.stringify({ exports: {} }), widgets, 'no ./big-alpha'],
  ['the loader lacks a room', loader, '', loader, 'registers no big-alpha'],
  ['a room has no stories', stories, undefined, stories, 'lacks its stories'],
];

const manifest = (targets: Record<string, string>, sideEffects: false | string[] = false) =>
  JSON.stringify({
    name: '@oxbow/model',
    version: '1.0.0',
    license: 'MIT',
    type: 'module',
    sideEffects,
    files: ['dist', 'src'],
    repository: { type: 'git', url: 'git+https://github.com/oxbow-ox/oxbow.git' },
    exports: {
      './channel': {
        '@oxbow/source': './src/channel/channel.ts',
        types: './dist/channel/channel.d.ts',
        default: './dist/channel/channel.js',
        ...targets,
      },
    },
  });

const packageFile = 'packages/model/package.json';
const typesFile = 'packages/model/dist/channel/channel.d.ts';
const unresolved = '@oxbow/model/channel: not in the package';

export const packed: Tree = {
  [packageFile]: manifest({}),
  [model]: `export const channels = ['store'];\n`,
  'packages/model/dist/channel/channel.js': `export const channels = ['store'];\n`,
  'packages/model/dist/alpha/define.js': `export {};\n`,
  [typesFile]: `export declare const channels: string[];\n`,
};

export const exported: Row[] = [
  [
    'code is not there',
    packageFile,
    manifest({ default: './dist/no.js' }),
    packageFile,
    unresolved,
  ],
  ['types are not there', packageFile, manifest({ types: './no.d.ts' }), packageFile, unresolved],
  [
    'a registering file is not in sideEffects',
    packageFile,
    manifest({}, ['./src/channel/*.ts']),
    packageFile,
    'dist/alpha/define.js has side effects',
  ],
  ['types do not compile', typesFile, `export { x } from './no.js';`, 'channel.d.ts:1', '/types'],
];
