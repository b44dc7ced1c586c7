// What is generated for the templates of frameworks, against each framework's own types and compiler: right use compiles, and
// each mistake is an error where it is made. The sources are those in packages/widgets/typings, these with one mistake,
// and the snippets of the guide.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSnippet } from './guides.js';
import { angularTemplates, faultsOf, jsx, svelte, vue, type Way } from './typings/programs.js';

const widgets = fileURLToPath(new URL('../../widgets/', import.meta.url));

interface Mistake {
  what: string;
  is: string | RegExp;
  becomes: string;
  /** What the compiler says of it. */
  told: RegExp;
}

const mistakes: Record<string, Mistake> = {
  attribute: {
    what: 'an attribute that there is not',
    is: 'objective="delivery"',
    becomes: 'objectiv="delivery"',
    told: /objectiv/,
  },
  boolean: {
    what: 'a text where it is yes or no',
    is: /(?<=\n +)readonly\n/,
    becomes: 'readonly="yes"\n',
    told: /(string|"yes")' is not assignable/,
  },
  value: {
    what: 'a value that is not in the list',
    is: 'layout="tree"',
    becomes: 'layout="graph"',
    told: /"graph"' is not assignable/,
  },
  event: {
    what: 'an event that there is not',
    is: /oxcheckin(?==)/,
    becomes: 'oxchekin',
    told: /oxchekin/i,
  },
  handler: {
    what: 'a function for another event',
    is: /(?<=oxcheckin=\S)takeCheckIn/,
    becomes: 'openDimension',
    told: /CheckInRequestEvent/,
  },
};

const guide = 'docs/typings.md';
const react = await readSnippet(guide, 'react');
const angular = await readSnippet(guide, 'angular');

const react18 = path.join(widgets, 'node_modules/types-react18');
const all = Object.values(mistakes);

const frameworks: [name: string, file: string, way: Way, mistakes: Mistake[], snippet?: string][] =
  [
    ['React 19, components', 'react.tsx', jsx('react'), all, react],
    [
      'React 18, components',
      'react.tsx',
      jsx('react', {
        paths: { react: [react18], 'react/jsx-runtime': [path.join(react18, 'jsx-runtime')] },
      }),
      all,
      react,
    ],
    ['React 19, tags', 'jsx.tsx', jsx('react'), all],
    ['Preact', 'preact.tsx', jsx('preact'), all],
    ['Solid', 'solid.tsx', jsx('solid-js'), all],
    ['Svelte', 'svelte.svelte', svelte, all],
    ['Vue', 'vue.vue', vue, all],
    [
      'Angular',
      'angular.ts',
      angularTemplates,
      [
        { ...mistakes.attribute!, is: '[objective]=', becomes: '[objectiv]=' },
        mistakes.boolean!,
        mistakes.value!,
        // Angular takes any name in parentheses for an event of the DOM, so that a wrong one is no error there.
        { ...mistakes.handler!, is: 'takeCheckIn($event)', becomes: 'openDimension($event)' },
      ],
      angular,
    ],
  ];

test('without a framework: what the guide writes compiles', async () => {
  const sources = new Map([['guide.ts', await readSnippet(guide, 'project')]]);
  assert.deepEqual([...faultsOf(sources, jsx('react')).values()], [[]]);
});

for (const [framework, file, way, wrong, snippet] of frameworks) {
  const right = readFileSync(path.join(widgets, 'typings', file), 'utf8');
  const sources = new Map([
    [`right${path.extname(file)}`, right],
    ...wrong.map(({ is, becomes }, index): [string, string] => [
      `wrong${index}${path.extname(file)}`,
      right.replace(is, becomes),
    ]),
  ]);
  if (snippet) sources.set(`guide${path.extname(file)}`, snippet);

  test(`${framework}: right use compiles, a mistake is an error`, () => {
    const faults = faultsOf(sources, way);
    const [first, ...others] = faults.values();
    assert.deepEqual(first, []);
    if (snippet) assert.deepEqual(others.at(-1), [], guide);
    for (const [index, { what, told }] of wrong.entries()) {
      assert.notEqual([...sources.values()][index + 1], right, `${what} is not made`);
      assert.match(others[index]?.join('\n') ?? '', told, what);
    }
  });
}
