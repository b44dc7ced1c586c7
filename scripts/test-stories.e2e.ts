// The run of the stories fails on a fault planted for it, says which, and passes a good story.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the workspace, where the stories' imports are found, and where neither git nor a check looks.
const dist = path.join(root, 'stories/dist');

/** File name of the planted story, its fields, and what the run must say. */
const faults: [name: string, fields: string, reason: RegExp][] = [
  [
    'throwing-play',
    `play: async () => expect('the heading').toBe('another'),`,
    /playFunctionThrewException: expect/,
  ],
  [
    'throwing-render',
    `render: () => { throw new Error('planted in render'); },`,
    /storyThrewException: planted in render/,
  ],
  [
    'unregistered-tag',
    `render: () => html\`<ox-nobody-knows></ox-nobody-knows>\`,`,
    /<ox-nobody-knows> is not defined/,
  ],
  [
    'axe-violation',
    `render: () => html\`<ox-planted text=""></ox-planted>\`,`,
    /a11y failed: button-name/,
  ],
  ['no-element', `render: () => html\`<p>Hello</p>\`,`, /the story shows no element/],
  [
    'nothing-drawn',
    `render: () => html\`<ox-planted hidden></ox-planted>\`,`,
    /<ox-planted> draws nothing/,
  ],
  ['logged-error', `play: () => console.error('planted'),`, /console error: planted/],
  [
    'uncaught-error',
    `play: () => void setTimeout(() => { throw new Error('planted later'); }),`,
    /planted later/,
  ],
  [
    'outside-request',
    `play: () => void new Image().setAttribute('src', 'https://outside.example/pixel.png'),`,
    /request outside: https:\/\/outside\.example\/pixel\.png/,
  ],
];

const story = (fields: string) => `
import { html } from 'lit';
import { expect } from 'storybook/test';

class Planted extends HTMLElement {
  connectedCallback() {
    const button = document.createElement('button');
    button.textContent = this.getAttribute('text') ?? 'Planted';
    this.attachShadow({ mode: 'open' }).append(button);
    this.style.display = this.hidden ? 'none' : 'block';
  }
}
if (!customElements.get('ox-planted')) customElements.define('ox-planted', Planted);
export const unused = expect;
export default { excludeStories: ['unused'], tags: ['!autodocs'] };
export const Story = {
  render: () => html\`<ox-planted></ox-planted>\`,
  ${fields}
};
`;

let folder = '';

before(() => {
  mkdirSync(dist, { recursive: true });
  folder = mkdtempSync(path.join(dist, 'planted-'));
  writeFileSync(path.join(folder, 'good.stories.ts'), story(''));
  for (const [name, fields] of faults)
    writeFileSync(path.join(folder, `${name}.stories.ts`), story(fields));
});

after(() => rmSync(folder, { recursive: true, force: true }));

function run(word: string) {
  const report = path.join(folder, 'dist/report.json');
  rmSync(report, { force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/test-stories.mjs'), report, `${word}.stories.ts`],
    { encoding: 'utf8', env: { ...process.env, OXBOW_STORIES: folder }, timeout: 120_000 },
  );
  return { status, output: stdout + stderr, counts: JSON.parse(readFileSync(report, 'utf8')) };
}

test('a good story passes', () => {
  const { status, output, counts } = run('good');
  assert.equal(status, 0, output);
  assert.deepEqual(counts, { passed: 1, failed: 0, skipped: [], faults: [] });
});

for (const [name, , reason] of faults) {
  test(`a story with a planted fault fails: ${name}`, () => {
    const { status, output, counts } = run(name);
    assert.equal(status, 1, output);
    assert.equal(counts.passed, 0);
    assert.equal(counts.failed, 1);
    assert.equal(counts.faults.length, 1);
    assert.match(output, reason);
  });
}
