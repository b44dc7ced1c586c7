import { askedOf } from './instruments.js';
import type { Wave } from '@oxbow/model/wave';
import type { Queries } from '../database/database.js';
import { readSealed } from './answer-store.js';
import { toResults, type SealedContent } from './results.js';
import { toPlace, type KeyRing } from './key-ring.js';
import { promisedBy, readVersions, toAsked } from './asked.js';
import { readUnits } from './unit-store.js';
import { writeResults } from './wave-store.js';

interface ClosedWave {
  site: string;
  wave: string;
  keys: KeyRing;
  /** True where the transaction is rolled back: no answer is opened. */
  preview: boolean;
}

/**
 * Closes a wave in a transaction: opens its answers, counts them, writes what may be shown and deletes everything else of it:
 * answers, ids, the key and who took part.
 * @param now milliseconds since 1970
 * @param wait whether to wait for another process that has the wave just now
 * @returns false when it is not open, or another process has it
 * @throws Error when the secret is not the one that the wave's key was sealed with
 */
export async function closeWave(
  query: Queries['query'],
  { site, wave: id, keys, preview }: ClosedWave,
  now: number,
  wait: boolean,
): Promise<boolean> {
  // Opening and counting a large wave may take its time.
  await query('set local statement_timeout = 0');
  const [row] = await query<{ body: string; key: Buffer }>(
    `select body::text as body, key from oxbow.wave
     where site = $1 and wave = $2 and status = 'open' for update ${wait ? '' : 'skip locked'}`,
    [site, id],
  );
  if (!row) return false;
  const wave = JSON.parse(row.body) as Wave;
  const key = keys.open(site, id, row.key);
  const contents: SealedContent[] = [];
  for await (const { id: answer, seal } of preview ? [] : readSealed(query, site, id)) {
    contents.push(key.open(seal, toPlace(site, id, answer)) as SealedContent);
  }
  const { units } = await readUnits(query, site);
  const versions = wave.prompt === undefined ? [] : await readVersions(query, site, wave.prompt);
  const threshold = Math.max(wave.threshold, promisedBy(versions, contents));
  const month = new Date(now).toISOString().slice(0, 7);
  const instrument = askedOf(wave);
  const results = toResults(
    { wave: { ...wave, threshold }, instrument, units, asked: toAsked(versions) },
    contents,
    month,
  );
  await writeResults(query, site, id, results);
  return true;
}
