import type { CheckIn } from '@oxbow/model/check-in';
import type { Objective } from '@oxbow/model/objective';
import { makeObjective } from './records.js';
import { headersOf, type TestApp } from './setup.js';
import type { TestSite, TokenClaims } from './site.js';

/** An answer, read: its body is an objective, or a problem. */
export interface ObjectiveAnswer {
  status: number;
  tag: string | null;
  body: Objective & { type: string; errors?: object[]; present?: Objective | null };
}

/** What differs from a valid request. */
export interface ObjectiveRequest {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  claims?: TokenClaims | null;
  site?: TestSite;
}

/** Asks for something under `/v1/objectives/`. */
export async function ask(
  { app, shop }: TestApp,
  path: string,
  { method = 'GET', body, headers, claims, site = shop }: ObjectiveRequest = {},
): Promise<ObjectiveAnswer> {
  const response = await app.request(`/v1/objectives${path.startsWith('?') ? '' : '/'}${path}`, {
    method,
    headers: { ...(await headersOf(site, claims)), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    tag: response.headers.get('ETag'),
    body: (await response.json()) as ObjectiveAnswer['body'],
  };
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
