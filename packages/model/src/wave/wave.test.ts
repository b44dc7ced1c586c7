import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ox6 } from '../instrument/ox6.js';
import { Wave } from './wave.js';

const wave: Wave = {
  id: 'autumn-2026',
  title: { en: 'Autumn 2026', de: 'Herbst 2026' },
  instrument: 'ox6',
  sides: ['employee', 'customer'],
  opens: '2026-11-01',
  closes: '2026-11-30',
  threshold: 5,
  status: 'open',
};
const { instrument: _, ...frame } = wave;

const taken: [string, Wave][] = [
  ['an instrument that ships', wave],
  ["a host's own instrument", { ...wave, instrument: { ...ox6, id: 'own' } }],
  ['a prompt', { ...frame, prompt: 'pulse', sides: ['employee'] }],
  ['a prompt, with a token only', { ...frame, prompt: 'pulse', signed: true }],
  ['a variant, and partners', { ...wave, instrument: 'maturity5', sides: ['partner'] }],
  [
    'what is promised',
    {
      ...wave,
      protection: {
        seenBy: { en: 'everybody, as averages', de: 'alle, als Durchschnitte' },
        kept: 'until the wave is over',
        agreement: { name: 'Agreement 14', link: 'https://intranet.example/14' },
        contact: 'the staff council',
        asked: 120,
      },
    },
  ],
  [
    'a short form from which something is struck',
    { ...wave, short: true, exclude: ['leadership', 'scope.e3'] },
  ],
  ['one day', { ...wave, closes: '2026-11-01' }],
  ['a threshold above the floor', { ...wave, threshold: 12 }],
];
for (const [name, value] of taken) {
  test(`Wave takes ${name}`, () => assert.deepEqual(Wave.parse(value), value));
}

const refused: [string, object, string][] = [
  ['neither instrument nor prompt', { instrument: undefined }, 'instrument'],
  ['instrument and prompt', { prompt: 'pulse' }, 'instrument'],
  [
    'a short form of a prompt',
    { instrument: undefined, prompt: 'pulse', sides: ['employee'], short: true },
    'exclude',
  ],
  ['nothing to strike', { exclude: [] }, 'exclude'],
  ['an end before the start', { closes: '2026-10-31' }, 'closes'],
  ['a time instead of a day', { opens: '2026-11-01T00:00:00Z' }, 'opens'],
  ['a threshold under 5', { threshold: 4 }, 'threshold'],
  ['half an answer as threshold', { threshold: 5.5 }, 'threshold'],
  ['no side', { sides: [] }, 'sides'],
  ['a side twice', { sides: ['employee', 'employee'] }, 'sides'],
  ['a side that is no id', { sides: ['the boss'] }, 'sides.0'],
  [
    'a side that its own instrument does not have',
    { instrument: { ...ox6, id: 'own' }, sides: ['partner'] },
    'sides',
  ],
  ['a prompt of partners', { instrument: undefined, prompt: 'pulse', sides: ['partner'] }, 'sides'],
  [
    'a promise of a link that runs',
    { protection: { contact: { name: 'x', link: 'javascript:x' } } },
    'protection.contact.link',
  ],
  ['a promise of another kind', { protection: { anonymous: true } }, 'protection'],
  ['another status', { status: 'paused' }, 'status'],
  ['people', { participants: [] }, ''],
];
for (const [name, change, path] of refused) {
  test(`Wave refuses ${name}`, () => {
    const issues = Wave.safeParse({ ...wave, ...change }).error?.issues ?? [];
    assert.deepEqual(
      issues.map((issue) => issue.path.join('.')),
      [path],
    );
  });
}
