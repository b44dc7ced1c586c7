import { randomUUID } from 'node:crypto';
import { toReference } from '@oxbow/model/reference';
import { sideOfResponse, type Response } from '@oxbow/model/response';
import { scoreOf } from '../feedback.js';

/** What a webhook can be told of. */
export const eventTypes = [
  'response.created',
  'response.low_score',
  'response.replied',
  'response.resolved',
  'wave.closed',
] as const;
export type EventType = (typeof eventTypes)[number];

/** At most this is a low score: those who would rather advise against. */
export const highestLowScore = 6;

/** Something that happened, for the webhooks of a site. */
export interface WebhookEvent {
  /** The id that receivers see; the same on every attempt. */
  id: string;
  type: EventType;
  /** When it happened: ISO 8601. */
  at: string;
  /** Id of the response or wave. */
  subject: string;
  /** Whose response it is; `undefined` for nobody's. It is only sent to a webhook that asks for content. */
  customer?: string | undefined;
  /** The team that it belongs to, which is told too. */
  team?: string | undefined;
  /** What is told beside it: ids and figures, never a text that a person wrote. */
  data: Readonly<Record<string, string | number>>;
}

/** What is known of a response beside itself. */
export interface ResponseContext {
  customer?: string | undefined;
  team?: string | undefined;
}

/**
 * What is told when a response was stored.
 * @returns one event, two for a low score, none for an employee's
 */
export function toCreatedEvents(response: Response, context: ResponseContext): WebhookEvent[] {
  const created = toResponseEvents('response.created', response, response.at, context);
  const score = scoreOf(response);
  return score === undefined || score > highestLowScore
    ? created
    : [...created, ...toResponseEvents('response.low_score', response, response.at, context)];
}

/**
 * What is told when something became of a response.
 * @param at ISO 8601
 * @param by who did it, where both could have
 * @returns one event, none for an employee's
 */
export function toResponseEvents(
  type: Exclude<EventType, 'wave.closed'>,
  response: Response,
  at: string,
  { customer, team }: ResponseContext,
  by?: 'team' | 'giver',
): WebhookEvent[] {
  // Not even that an employee has answered: with its time it would tell who.
  if (sideOfResponse(response) === 'employee') return [];
  const { id, prompt, channel } = response;
  const score = scoreOf(response);
  const data = {
    id,
    reference: toReference(id),
    prompt,
    channel,
    ...(score !== undefined && { score }),
    ...(by !== undefined && { by }),
  };
  return [{ id: randomUUID(), type, at, subject: id.toLowerCase(), customer, team, data }];
}

/**
 * What is told when a wave was closed, and its results may be looked at.
 * @param at ISO 8601
 */
export function toWaveEvents(wave: string, at: string): WebhookEvent[] {
  return [{ id: randomUUID(), type: 'wave.closed', at, subject: wave, data: { id: wave } }];
}
