import type { Objective } from '../../model/src/objective/objective.js';

const day = 86_400_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const healths = ['on-track', 'at-risk', 'off-track', undefined] as const;
const levels = ['company', 'unit', 'process', 'team'] as const;

/** Objectives in the middle of their quarter with three key results each, every eighth at the top of a tree of three levels. */
export function makeObjectives(count: number, now = Date.now()): Objective[] {
  const at = new Date(now - 2 * day).toISOString();
  return Array.from({ length: count }, (_, index): Objective => {
    const status = healths[index % healths.length];
    const place = index % 8;
    const above = place === 0 ? undefined : index - (place < 4 ? place : 4);
    return {
      id: `objective-${index}`,
      revision: 1,
      title: `Objective ${index + 1}: parcels of region ${index + 1} arrive on the promised day`,
      why: 'Who waits in vain stays at home for nothing, and calls us afterwards.',
      contributions: [{ text: 'Name a street where parcels wait' }],
      owner: `Team ${index % 40}`,
      level: levels[Math.min(place, 3)]!,
      ...(above !== undefined && { parent: { id: `objective-${above}` } }),
      period: { label: 'Q4', start: dayOf(now - 45 * day), end: dayOf(now + 45 * day) },
      type: index % 2 === 0 ? 'committed' : 'aspirational',
      checked: at,
      ...(status && { health: { status, at } }),
      keyResults: [0, 1, 2].map((result) => ({
        id: `result-${result}`,
        type: 'increase',
        title: `Share of the promised days that were kept, route ${result + 1}`,
        start: 0,
        target: 100,
        current: (index * 7 + result * 13) % 100,
        unit: 'percent',
      })),
    };
  });
}

/** What one row says, worded beforehand: whoever writes a static page has done so. */
export interface WordedRow {
  title: string;
  facts: string[];
  health: string;
  detail: string;
  tone: string;
  progress: string;
  expected: string;
  fill: string;
  pace: string;
}

/** The words of a static list of the same objectives. */
export function wordRows(objectives: readonly Objective[]): WordedRow[] {
  return objectives.map(({ title, owner, level, period, health, keyResults }) => {
    const values = keyResults.map((one) => ('current' in one ? Number(one.current) : 0));
    const progress = values.reduce((sum, value) => sum + value, 0) / values.length / 100;
    const status = health?.status ?? 'on-track';
    return {
      title: title as string,
      facts: [String(owner), String(level), String(period.label)],
      health: { 'on-track': 'On track', 'at-risk': 'At risk', 'off-track': 'Off track' }[status],
      detail: health ? 'reported' : 'computed',
      tone: { 'on-track': 'good', 'at-risk': 'warn', 'off-track': 'bad' }[status],
      progress: progress.toFixed(2),
      expected: 'expected: 0.49',
      fill: `${(progress * 100).toFixed(1)}%`,
      pace: '49.4%',
    };
  });
}
