import { createHash } from 'node:crypto';
import { toPromisedThreshold } from '@oxbow/model/comments';
import type { Prompt } from '@oxbow/model/prompt';
import { sideOfPrompt } from '@oxbow/model/side-of';
import { WaveId, type Wave } from '@oxbow/model/wave';
import type { Queries } from '../database/database.js';
import type { Employees } from './employees.js';
import type { StoredWave } from './wave-store.js';

/** With so many open waves, an answer without a token opens no further one: anybody may make up the names of prompts. */
const mostOpenUnsigned = 100;

/**
 * Opens the wave of the month for a prompt.
 * @returns `undefined` where that may not be, or where somebody has given its name to a wave in which something else is asked
 */
export async function openMonthlyWave(
  employees: Employees,
  site: string,
  prompt: string,
  { day, isSigned }: { day: string; isSigned: boolean },
): Promise<StoredWave | undefined> {
  if (!isSigned && (await employees.waves.countOpen(site)) >= mostOpenUnsigned) return undefined;
  const protection = await employees.readProtection(site, prompt);
  const wave = monthlyWave(prompt, day, protection && toPromisedThreshold(protection));
  await employees.openWave(site, wave);
  const kept = await employees.waves.read(site, wave.id);
  return kept?.wave.prompt === prompt ? kept : undefined;
}

/**
 * Opens the waves of the month of all prompts that promise employees something, before anybody answers: one that came with the
 * first answer would tell whoever looks again and again that somebody has just given it.
 * @param day today: `2026-11-22`
 */
export async function openWavesAhead(
  employees: Employees,
  query: Queries['query'],
  site: string,
  day: string,
): Promise<void> {
  const prompts = await query<{ body: string }>(
    `select body::text as body
     from (select distinct on (prompt) body from oxbow.prompt where site = $1 order by prompt, version desc) as present
     where body -> 'protection' is not null`,
    [site],
  );
  for (const { body } of prompts) {
    const prompt = JSON.parse(body) as Prompt;
    if (sideOfPrompt(prompt) !== 'employee') continue;
    if (await employees.waves.find(site, { prompt: prompt.id }, day)) continue;
    await openMonthlyWave(employees, site, prompt.id, { day, isSigned: true });
  }
}

/**
 * The wave of a calendar month in which a prompt's answers come together where no wave was opened for it, as
 * `pulse.2026-11`.
 * @param day a day of the month: `2026-11-22`
 * @param threshold as the prompt promises it
 */
export function monthlyWave(prompt: string, day: string, threshold = 5): Wave {
  const month = day.slice(0, 7);
  const [year, number] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).toISOString().slice(0, 10);
  return {
    id: `${toWord(prompt)}.${month}`,
    title: `${prompt}, ${month}`,
    prompt,
    sides: ['employee'],
    opens: `${month}-01`,
    closes: last,
    threshold,
    status: 'open',
  };
}

/** A prompt's id may hold what a wave's may not; two of them must not become one. */
function toWord(prompt: string): string {
  if (WaveId.safeParse(prompt).success) return prompt;
  const hash = createHash('sha256').update(prompt).digest('hex').slice(0, 16);
  return `${prompt.replaceAll(/[^\w.-]+/g, '-').slice(0, 40)}.${hash}`;
}
