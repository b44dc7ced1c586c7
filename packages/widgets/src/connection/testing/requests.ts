import { fixture, html } from '@open-wc/testing';
import type { CheckInRequest, CheckInResult } from '@oxbow/model/check-in';
import type { Delivery } from '@oxbow/model/delivery';
import { sideOfResponse } from '@oxbow/model/side-of';
import { DataRequestEvent, type Subject } from '../../element/data-request-event.js';
import { SubmitRequestEvent } from '../../element/events.js';
import { findTaker } from '../../element/hand-over.js';
import { RequestEvent, type Answers } from '../../element/request-event.js';
import type { OxConnection } from '../connection.js';
import '../define.js';
import type { Actor } from '../http.js';
import { readToken } from '../token.js';
import { jwt, newResponse, type Collector } from './collector.js';

/** What a widget that follows its request has got so far. */
export interface Following<Answer> {
  values: Answer[];
  error: unknown;
  done: boolean;
  abort: AbortController;
  taken: boolean;
}

/** Asks as a widget does, and keeps what it is answered. */
export function follow<Answer>(
  target: EventTarget,
  create: (signal: AbortSignal) => RequestEvent<unknown, Answer>,
): Following<Answer> {
  const abort = new AbortController();
  const following: Following<Answer> = {
    values: [],
    error: undefined,
    done: false,
    abort,
    taken: false,
  };
  const answers = create(abort.signal).dispatch(target) as AsyncIterable<Answer> | undefined;
  following.taken = answers !== undefined;
  void (async () => {
    try {
      for await (const value of answers ?? []) following.values.push(value);
    } catch (error) {
      following.error = error;
    }
    following.done = true;
  })();
  return following;
}

export const askFor = (
  target: EventTarget,
  subject: string,
  id: string,
  more: Omit<Partial<Subject>, 'subject' | 'id'> = {},
) => follow<unknown>(target, (signal) => new DataRequestEvent({ subject, id, ...more }, signal));
export const handIn = (target: EventTarget, response = newResponse()) =>
  follow<Delivery>(target, (signal) =>
    sideOfResponse(response) === 'employee'
      ? new HandedOver(response, signal)
      : new SubmitRequestEvent(response, signal),
  );

/** What employees hand in, without an event. */
class HandedOver extends SubmitRequestEvent {
  override dispatch(target: EventTarget): Answers<Delivery> | undefined {
    return findTaker(target as Element)?.(this) as Answers<Delivery> | undefined;
  }
}

export const signedIn = (sub: string) => async () => jwt(sub);

/** Who acts where there is no connection. */
export const somebody = {
  get: async () => readToken(jwt('emma'), Date.now()),
  drop: () => {},
} as unknown as Actor;

/** Checks in as the OKR card does; the event's class belongs to its room, the name is all that a host knows. */
export const checkIn = (target: EventTarget, request: CheckInRequest) =>
  follow<CheckInResult>(target, (signal) => new RequestEvent('oxcheckin', request, signal));

/** Puts a connection with a button in it into the page. */
export const connect = (collector: Collector, attributes: Partial<OxConnection> = {}) =>
  fixture<OxConnection>(
    html`<ox-connection
      endpoint=${collector.endpoint}
      site="pk_test"
      .token=${attributes.token}
      .tokenurl=${attributes.tokenurl ?? null}
      .scope=${attributes.scope ?? null}
      ><button type="button">inside</button></ox-connection
    >`,
  );

/** Something inside a connection that asks. */
export const inside = (connection: OxConnection) => connection.querySelector('button')!;
