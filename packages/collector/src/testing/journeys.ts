import type { Journey } from '@oxbow/model/journey';
import { ask as askApi, type Answer, type Asked } from './api.js';
import { makeJourney } from './records.js';
import type { TestApp } from './setup.js';

/** An answer whose body is a journey, or a problem. */
export type JourneyAnswer = Answer<
  Journey & { type: string; errors?: object[]; present?: Journey | null }
>;

/** Asks for something under `/v1/journeys/`. */
export function ask<Body = JourneyAnswer['body']>(
  app: TestApp,
  path: string,
  { method = 'GET', ...asked }: Asked & { method?: string } = {},
): Promise<Answer<Body>> {
  return askApi<Body>(app, method, `/v1/journeys${/^(\?|$)/.test(path) ? '' : '/'}${path}`, asked);
}

/** Puts a journey where none is, or in the place of a revision. */
export function put(
  app: TestApp,
  journey: Journey = makeJourney(),
  headers: Record<string, string> = {},
  asked: Asked = {},
): Promise<JourneyAnswer> {
  const path = encodeURIComponent(journey.id);
  return ask(app, path, { method: 'PUT', body: journey, headers, ...asked });
}
