import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyTemplates } from './minify-templates.mjs';

const cases: [name: string, source: string, expected: string][] = [
  [
    'markup: a break and what is around it is one space',
    'html`<p>\n  <b>a</b>\n  c</p>`;',
    'html`<p> <b>a</b> c</p>`\n\n;',
  ],
  ['markup: other white space stays', 'html`<p>a  b</p>`;', 'html`<p>a  b</p>`;'],
  [
    'places, with a template in one',
    'html`<p>\n  ${a ? html`\n<i></i>` : b}\n</p>`;',
    'html`<p> ${\na ? html` <i></i>`\n : b} </p>`\n;',
  ],
  [
    'styles: white space, comments and the last semicolon',
    'css`\n  /* a */\n  .b > i,\n  .c { color: red; margin: 0 auto; }\n`;',
    'css`.b > i,.c{color:red;margin:0 auto}`\n\n\n\n;',
  ],
  [
    'styles: what has a meaning stays',
    'css`@container (inline-size >= 528px) { .a :is( b ) { width: calc(1px + 2px); } }`;',
    'css`@container (inline-size >= 528px){.a :is(b){width:calc(1px + 2px)}}`;',
  ],
  ['other templates', 'const a = `x\n  y`;\nstyle`x\n y`;', 'const a = `x\n  y`;\nstyle`x\n y`;'],
];

for (const [name, source, expected] of cases)
  test(name, () => {
    assert.equal(minifyTemplates(source, 'source.ts'), expected);
  });
