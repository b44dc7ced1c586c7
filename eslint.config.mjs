import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const sources = ['packages/*/src/**/*.ts'];
const tests = ['**/*.test.ts', '**/*.e2e.ts', '**/*.stories.ts'];

/** House style that no plugin knows: TypeScript for types only, and one word for each thing. */
const syntax = [
  { selector: 'TSEnumDeclaration', message: 'No enum: use a list of strings `as const`.' },
  {
    // `declare module 'name'` says what a module of others holds.
    selector: 'TSModuleDeclaration[kind!="global"][id.type!="Literal"]',
    message: 'No namespace: a module is one.',
  },
  { selector: 'TSParameterProperty', message: 'No parameter properties: types only.' },
  {
    selector:
      ':matches(PropertyDefinition, MethodDefinition[kind!="constructor"])[accessibility="private"]',
    message: 'Use #private.',
  },
  {
    selector: 'MemberExpression[object.name="z"][property.name="config"]',
    message: 'z.config changes the zod of the host page too.',
  },
];

/** What the strict Content-Security-Policy or Trusted Types of a host would refuse, or what could inject markup. */
const markup = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Text is text: render it with a template.',
  },
  {
    selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeCSS|unsafeStatic|styleMap)$/]',
    message: 'Refused: it injects markup or inline styles.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'No style attribute in a template: a strict CSP drops it.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/i]',
    message: 'No <style> in a template: a strict CSP drops it.',
  },
];

const unfocused = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]',
  message: 'No focused or skipped test.',
};

const full = { name: 'zod', message: 'Only zod/mini goes into browser bundles.' };

export default defineConfig(
  { ignores: ['**/dist/**', '**/.dist-*/**', '**/node_modules/**', '.cache/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-unused-private-class-members': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'no-restricted-syntax': ['error', ...syntax],
    },
  },
  { files: ['**/*.mjs'], rules: { 'no-unused-vars': 'error' } },
  {
    // A promise that nobody waits for hides its error.
    files: sources,
    ignores: tests,
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    files: ['packages/widgets/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules },
  },
  {
    files: ['packages/{model,widgets,connectors}/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-imports': ['error', { paths: [full] }],
      'no-restricted-syntax': ['error', ...syntax, ...markup],
    },
  },
  {
    // A widget stores nothing and talks to nobody; <ox-connection> does, and the loader finds its own tag.
    files: ['packages/{model,widgets,connectors}/src/**/*.ts'],
    ignores: [...tests, 'packages/widgets/src/{connection,loader}/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel'],
        ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'document', property: 'cookie', message: 'A widget stores nothing.' },
        { object: 'navigator', property: 'sendBeacon', message: 'A widget talks to nobody.' },
        ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch'].flatMap((property) =>
          ['window', 'globalThis', 'self'].map((object) => ({ object, property })),
        ),
      ],
    },
  },
  { files: tests, rules: { 'no-restricted-syntax': ['error', ...syntax, unfocused] } },
);
