import { SignUp, SignUpCount } from '@oxbow/model/sign-up';
import { Day } from '@oxbow/model/period';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { readJson } from '../body.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';
import { mostSignUps, type SignUpStore } from '../store/sign-up-store.js';
import { JourneyParams, noJourney } from './journeys.js';

const OfferParams = z.extend(JourneyParams, { exchange: SignUp.shape.exchange });

const Counted = name('SignUpCount', SignUpCount);

const Participants = z.object({
  participants: z.array(
    z.object({
      /** What the person said for the organiser; absent where that was nothing. */
      name: z.optional(z.nonoptional(SignUp.shape.name)),
      /** The day, UTC. */
      given: Day,
    }),
  ),
});

/** `GET /v1/journeys/{id}/sign-ups`: how many take part in each offer. */
export function listSignUps(store: SignUpStore) {
  return defineOperation({
    id: 'listSignUps',
    method: 'GET',
    path: '/v1/journeys/{id}/sign-ups',
    tag: 'Journeys',
    summary: 'How many take part in each offer of a journey, and whether who asks is one of them.',
    access: { scope: 'journeys:read' },
    params: JourneyParams,
    answers: {
      200: {
        description: 'A line for each offer, in the order of the journey; never who.',
        body: z.object({ signUps: z.array(Counted) }),
      },
    },
    problems: ['not-found'],
    handle: async ({ context, site, identity, params }) => {
      const signUps = await store.list(site.key, params.id, identity.subject);
      if (!signUps) throw noJourney();
      return context.json({ signUps });
    },
  });
}

/** `POST /v1/journeys/{id}/sign-ups`: somebody wants to take part in an offer. */
export function postSignUp(store: SignUpStore, now: () => number) {
  return defineOperation({
    id: 'signUp',
    method: 'POST',
    path: '/v1/journeys/{id}/sign-ups',
    tag: 'Journeys',
    summary: 'Gives who asks a place in an offer of a journey.',
    description: `One place for each person and offer: sent again it changes nothing but the name. There are never more than the offer has \`places\`, or ${mostSignUps} where it names none. Whose place it is is kept as a keyed hash; \`name\` is kept as it was sent, for those with \`sign-ups:read\`.`,
    access: { scope: 'sign-ups:write' },
    params: JourneyParams,
    body: { 'application/json': name('SignUp', SignUp) },
    answers: { 201: { description: 'The place is kept, now or before.', body: Counted } },
    problems: ['not-found', 'places-taken'],
    handle: async ({ context, site, identity, params }) => {
      const signUp = readRecord(await readJson(context.req.raw), SignUp);
      const outcome = await store.add(site.key, params.id, signUp, identity.subject, now());
      switch (outcome.status) {
        case 'missing':
          throw noJourney();
        case 'no-offer':
          throw noOffer();
        case 'full':
          throw new Problem('places-taken', 'No place was given: there is none left.');
        case 'stored':
          return context.json(outcome.count, 201);
      }
    },
  });
}

/** `DELETE /v1/journeys/{id}/sign-ups/{exchange}`: somebody gives their own place back. */
export function deleteSignUp(store: SignUpStore) {
  return defineOperation({
    id: 'withdrawSignUp',
    method: 'DELETE',
    path: '/v1/journeys/{id}/sign-ups/{exchange}',
    tag: 'Journeys',
    summary: 'Gives one’s own place in an offer back; nothing of it is kept.',
    access: { scope: 'sign-ups:write' },
    params: OfferParams,
    answers: { 200: { description: 'There is no own place any more.', body: Counted } },
    handle: async ({ context, site, identity, params: { id, exchange } }) =>
      context.json(await store.withdraw(site.key, id, exchange, identity.subject)),
  });
}

/** `GET /v1/journeys/{id}/sign-ups/{exchange}`: who takes part, for whoever organises it. */
export function listParticipants(store: SignUpStore) {
  return defineOperation({
    id: 'listParticipants',
    method: 'GET',
    path: '/v1/journeys/{id}/sign-ups/{exchange}',
    tag: 'Journeys',
    summary: 'What those who take part in an offer said for its organiser, the earliest day first.',
    description:
      'The name is what a person wrote for this purpose. Who they are for the host’s server is not kept, and so not told.',
    access: { scope: 'sign-ups:read' },
    params: OfferParams,
    answers: { 200: { description: 'One line for each.', body: Participants } },
    problems: ['not-found'],
    handle: async ({ context, site, params: { id, exchange } }) => {
      const participants = await store.participants(site.key, id, exchange);
      if (!participants) throw noOffer();
      return context.json({ participants });
    },
  });
}

function noOffer(): Problem {
  return new Problem('not-found', 'This journey has no offer with this id.');
}
