import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { readDocument } from '../testing/document/document.js';
import { toMarkdown } from '../testing/document/markdown.js';
import { startTestApp } from '../testing/setup.js';

// docs/api.md is made of the document: `OXBOW_WRITE=1 npm test -- api/rendered` writes it anew.
const page = fileURLToPath(new URL('../../../../docs/api.md', import.meta.url));

test('docs/api.md says what the document of the API says', async () => {
  const collector = await startTestApp();
  try {
    const text = toMarkdown(await readDocument(collector.app));
    const options = { ...(await resolveConfig(page)), filepath: page };
    const formatted = await format(text, options);
    if (process.env['OXBOW_WRITE']) writeFileSync(page, formatted);
    assert.equal(readFileSync(page, 'utf8'), formatted);
  } finally {
    await collector.stop();
  }
});
