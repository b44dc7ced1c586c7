import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDataScript } from './data-script.js';

const open = '<script type="application/json">';
const close = '</script>';

const table: [string, unknown][] = [
  ['a record', { id: 'a', title: 'Order' }],
  ['what would end the script', { title: '</script><script>window.__pwned=1</script><!--' }],
  ['line separators', ['a\u2028b\u2029c']],
  ['a lone surrogate', ['x\ud83d']],
  ['quotes and backslashes', ['"\\\u0000']],
  ['nothing', null],
];
for (const [name, data] of table) {
  test(`toDataScript writes ${name} so that it is read back whole`, () => {
    const html = toDataScript(data);
    const inside = html.slice(open.length, -close.length);
    assert.equal(html, `${open}${inside}${close}`);
    assert.ok(!inside.includes('<'));
    assert.deepEqual(JSON.parse(inside), data);
  });
}

test('toDataScript writes undefined as null', () => {
  assert.equal(toDataScript(undefined), `${open}null${close}`);
});
