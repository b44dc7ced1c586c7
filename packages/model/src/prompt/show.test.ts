import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toFaults } from '../fault/fault.js';
import { Show } from './show.js';

const good: unknown[] = [
  {},
  { trigger: 'delay 10s, exit', pages: '/shop/*', sample: 0.1, devices: 'touch mouse' },
  { sample: 1 },
];
for (const show of good)
  test(`takes ${JSON.stringify(show)}`, () => assert.equal(Show.safeParse(show).success, true));

const bad: [show: unknown, path: string, message: RegExp][] = [
  [{ trigger: 'soon' }, 'trigger', /^\[0\]: expected "now"/],
  [{ trigger: 'now, delay 10' }, 'trigger', /^\[1\]: expected a time/],
  [{ trigger: '' }, 'trigger', /./],
  [{ sample: 0 }, 'sample', /./],
  [{ sample: 1.1 }, 'sample', /./],
  [{ devices: 'phone' }, 'devices', /./],
  [{ where: 'here' }, '', /./],
];
for (const [show, path, message] of bad) {
  test(`refuses ${JSON.stringify(show)}, with what is expected`, () => {
    const { error } = Show.safeParse(show);
    const fault = toFaults(error?.issues ?? []).find((each) => each.path === path);
    assert.match(fault?.message ?? 'nothing said', message);
  });
}
