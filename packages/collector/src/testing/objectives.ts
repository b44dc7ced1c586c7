import { changedParts } from '@oxbow/model/changed-parts';
import type { CheckIn } from '@oxbow/model/check-in';
import type { Objective } from '@oxbow/model/objective';
import { ask as askApi, type Answer, type Asked } from './api.js';
import { makeObjective } from './records.js';
import type { TestApp } from './setup.js';

/** An answer whose body is an objective, or a problem. */
export type ObjectiveAnswer = Answer<
  Objective & { type: string; errors?: object[]; present?: Objective | null }
>;

/** What differs from a valid request. */
export interface ObjectiveRequest extends Asked {
  method?: string;
}

/** Asks for something under `/v1/objectives/`. */
export function ask(
  app: TestApp,
  path: string,
  { method = 'GET', ...asked }: ObjectiveRequest = {},
): Promise<ObjectiveAnswer> {
  return askApi(app, method, `/v1/objectives${path.startsWith('?') ? '' : '/'}${path}`, asked);
}

/** Puts an objective where none is, or in the place of a revision. */
export function put(
  app: TestApp,
  objective: Objective = makeObjective(),
  headers: Record<string, string> = {},
  request: ObjectiveRequest = {},
): Promise<ObjectiveAnswer> {
  const path = encodeURIComponent(objective.id);
  return ask(app, path, { method: 'PUT', body: objective, headers, ...request });
}

/** Checks in as somebody who has seen a revision. */
export function checkIn(
  app: TestApp,
  objective: string,
  revision: number,
  body: CheckIn,
  request: ObjectiveRequest = {},
): Promise<ObjectiveAnswer> {
  const headers = { 'If-Match': `"${revision}"` };
  const path = `${encodeURIComponent(objective)}/check-ins`;
  return ask(app, path, { method: 'POST', body, headers, ...request });
}

/** An objective with something of its goal changed, and why. */
export function changeGoal(before: Objective, change: Partial<Objective>): Objective {
  const after = { ...before, ...change };
  const parts = changedParts(before, after);
  const entry = { at: '2026-11-20T09:00:00Z', reason: 'We know more by now.', parts };
  return { ...after, changes: [...(after.changes ?? []), entry] };
}
