import type { KeyResult } from '../key-result/key-result.js';
import type { Objective } from './objective.js';

/** What of a key result is the goal; all else says where it stands or what is around it. */
const goalOf = (keyResult: KeyResult): Record<string, unknown> => {
  const { title, type, weight = 1 } = keyResult;
  const common = { title, type, weight };
  switch (keyResult.type) {
    case 'increase':
    case 'decrease':
      return { ...common, start: keyResult.start, target: keyResult.target, ...unitOf(keyResult) };
    case 'maintain':
      return {
        ...common,
        minimum: keyResult.minimum,
        maximum: keyResult.maximum,
        ...unitOf(keyResult),
      };
    case 'zones': {
      const { start, commit, target, stretch } = keyResult;
      return { ...common, start, commit, target, stretch, ...unitOf(keyResult) };
    }
    case 'baseline':
      return { ...common, ...unitOf(keyResult) };
    case 'milestone':
      return {
        ...common,
        milestones: keyResult.milestones.map(({ id, title: step, weight: counts = 1 }) => [
          id,
          step,
          counts,
        ]),
      };
    case 'binary':
    case 'qualitative':
      return common;
  }
};

const unitOf = ({ unit, currency }: { unit?: unknown; currency?: unknown }) => ({ unit, currency });

/**
 * Says what of the goal itself differs between two versions of an objective, so that a reason can be asked for it: title,
 * type, days, expected curve, and of key results what they are, not where they stand. Health, notes, links and owners are
 * not the goal.
 * @returns places such as `title`, `period.end` or `keyResults.on-time.target`; `keyResults.on-time` where a whole one has come or
 *   gone. Empty where the goal is the same.
 */
export function changedParts(before: Objective, after: Objective): string[] {
  const parts: string[] = [];
  const compare = (path: string, one: unknown, other: unknown) => {
    if (JSON.stringify(one) !== JSON.stringify(other)) parts.push(path);
  };
  compare('title', before.title, after.title);
  compare('type', before.type, after.type);
  compare('period.start', before.period.start, after.period.start);
  compare('period.end', before.period.end, after.period.end);
  compare('expected', before.expected, after.expected);
  const olds = new Map(before.keyResults.map((each) => [each.id, each]));
  const news = new Map(after.keyResults.map((each) => [each.id, each]));
  for (const id of new Set([...olds.keys(), ...news.keys()])) {
    const old = olds.get(id);
    const now = news.get(id);
    if (!old || !now) {
      parts.push(`keyResults.${id}`);
      continue;
    }
    const [was, is] = [goalOf(old), goalOf(now)];
    for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
      compare(`keyResults.${id}.${key}`, was[key], is[key]);
    }
  }
  return parts;
}
