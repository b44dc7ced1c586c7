import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { sampleSeed } from './sample-seed.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-seed-'));
after(() => rmSync(folder, { recursive: true, force: true }));

// A folder above may be of a repository: here git looks no further.
process.env['GIT_CEILING_DIRECTORIES'] = path.dirname(folder);

const git = (...words: string[]) =>
  execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim();

test('without git, and before the first commit, it is always the same', () => {
  assert.equal(sampleSeed('', folder), 1);
  git('init', '--quiet');
  assert.equal(sampleSeed('', folder), 1);
});

test('it is the same for a commit, and another one for another', () => {
  const seeds = ['one', 'two'].map((message) => {
    const who = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com'];
    git(...who, 'commit', '--quiet', '--allow-empty', '--no-gpg-sign', '-m', message);
    assert.equal(sampleSeed('', folder), sampleSeed('', folder));
    assert.equal(sampleSeed('', folder), Number(`0x${git('rev-parse', 'HEAD').slice(0, 8)}`));
    return sampleSeed('', folder);
  });
  assert.notEqual(seeds[0], seeds[1]);
});

test('OXBOW_SEED takes its place', () => {
  assert.equal(sampleSeed('7', folder), 7);
  for (const wished of ['seven', '-7', '1.5', '7e3'])
    assert.throws(() => sampleSeed(wished, folder), TypeError);
});
