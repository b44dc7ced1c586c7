import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeFolder } from '../testing/setup.js';
import { typeOn } from '../testing/typed.js';

let folder: ReturnType<typeof makeFolder>;
let type: ReturnType<typeof typeOn>;
before(() => {
  folder = makeFolder();
  type = typeOn(`${folder.path}/data`);
});
after(() => folder.remove());

test('scrub rewrites the files and says so; src/erase-proof.test.ts looks into them', async () => {
  const { code, output, errors } = await type(['scrub']);
  assert.deepEqual([code, output], [0, '']);
  assert.match(errors, /nothing any more of what was deleted/);
});
