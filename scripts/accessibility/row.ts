import type { Words } from '../facts/language.js';
import type { EvidenceName } from './evidence.js';

/** How far the elements do what a criterion wants; `na`: it is about something that they do not have, or that the page has. */
export type Result = 'supports' | 'partially' | 'not' | 'na';

/** One row of the report. */
export interface Row {
  /** The number in WCAG 2.2 or EN 301 549. */
  id: string;
  level?: 'A' | 'AA';
  name: Words;
  result: Result;
  /** By what it was tested. */
  evidence: readonly EvidenceName[];
  /** What is not met or not tested, or why it does not apply. */
  remark?: Words;
}

/** A row of a success criterion. */
export const criterion = (
  id: string,
  level: 'A' | 'AA',
  names: readonly [en: string, de: string],
  result: Result,
  evidence: readonly EvidenceName[] = [],
  remark?: readonly [en: string, de: string],
): Row => ({
  ...{ id, level, result, evidence },
  name: { en: names[0], de: names[1] },
  ...(remark && { remark: { en: remark[0], de: remark[1] } }),
});

/** A row of a clause of EN 301 549, which has no level. */
export const clause = (
  id: string,
  names: readonly [en: string, de: string],
  result: Result,
  evidence: readonly EvidenceName[] = [],
  remark?: readonly [en: string, de: string],
): Row => {
  const { level: _, ...row } = criterion(id, 'A', names, result, evidence, remark);
  return row;
};
