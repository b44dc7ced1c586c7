import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeAssessment } from '../testing/employees.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { ask, close, opened } from '../testing/waves.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

test('an answer that is sent again after its wave was over is not in the next release too', async () => {
  const first = await opened(collector, { hotline: 6 });
  // A device that never heard of the first attempt tries again, and names no wave.
  const late = makeAssessment(5, { receipt: '0123456789ABCDEFGHJKMNPQRSTV' });
  const send = () =>
    ask(collector, 'POST', '/v1/assessments', {
      body: { assessments: [late] },
      claims: { sub: 'anna', unit: 'hotline' },
    });
  assert.equal((await send()).status, 202);
  assert.deepEqual((await close(collector, first)).body['people'], { employee: 7 });
  const second = await opened(collector, { hotline: 6 });
  assert.equal((await send()).status, 202);
  assert.deepEqual((await close(collector, second)).body['people'], { employee: 6 });
});
