import { Prompt } from '@oxbow/model/prompt';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { integer } from '../api/parameters.js';
import { assertSize, readJson } from '../body.js';
import { readPrecondition, revisionMoved, revisionRequired, toEntityTag } from '../precondition.js';
import { Problem } from '../problem.js';
import { readRecord } from '../records.js';
import type { PromptStore, StoredPrompt } from '../store/prompt-store.js';

const Id = z.string().check(z.minLength(1), z.maxLength(100));
const PromptParams = z.object({ id: Id });
const PromptBody = name('Prompt', Prompt);

const answer = { body: PromptBody, headers: { ETag: 'Its version, as in "3".' } };

/** `GET /v1/prompts`: the present prompts. */
export function listPrompts(store: PromptStore) {
  return defineOperation({
    id: 'listPrompts',
    method: 'GET',
    path: '/v1/prompts',
    tag: 'Prompts',
    summary: 'The present version of each prompt, by id.',
    access: { scope: 'prompts:write' },
    query: z.strictObject({ after: z.optional(Id), limit: z._default(integer(1, 200), 50) }),
    answers: {
      200: {
        description: 'A page; `after` asks for the next one, and is null on the last.',
        body: z.object({ prompts: z.array(PromptBody), after: z.nullable(Id) }),
      },
    },
    handle: async ({ context, site, query: { after, limit } }) => {
      const found = (await store.list(site.key, after, limit + 1)).map(
        (body) => JSON.parse(body) as Prompt,
      );
      const prompts = found.slice(0, limit);
      const last = found.length > limit ? prompts.at(-1)?.id : undefined;
      return context.json({ prompts, after: last ?? null });
    },
  });
}

/** `GET /v1/prompts/{id}`: what is asked, for the page that asks it. */
export function getPrompt(store: PromptStore) {
  return defineOperation({
    id: 'readPrompt',
    method: 'GET',
    path: '/v1/prompts/{id}',
    tag: 'Prompts',
    summary: 'A prompt as it is now, or in a version that was answered.',
    access: 'site',
    params: PromptParams,
    query: z.strictObject({ version: z.optional(integer(1, Number.MAX_SAFE_INTEGER)) }),
    answers: { 200: { description: 'The prompt.', ...answer } },
    problems: ['not-found'],
    handle: async ({ site, params, query }) => {
      const prompt = await store.read(site.key, params.id, query.version);
      if (prompt) return toAnswer(prompt, 200);
      throw new Problem('not-found', 'This site has no prompt with this id, or not this version.');
    },
  });
}

/**
 * `PUT /v1/prompts/{id}`: a question is changed without a deploy. Every version stays readable, since answers name the
 * version they answered.
 */
export function putPrompt(store: PromptStore) {
  return defineOperation({
    id: 'putPrompt',
    method: 'PUT',
    path: '/v1/prompts/{id}',
    tag: 'Prompts',
    summary: 'Makes a prompt, or with If-Match its next version.',
    description:
      'A new prompt has the version in its body; from then on the collector counts. What changes nothing makes no version.',
    access: { scope: 'prompts:write' },
    params: PromptParams,
    headers: {
      'If-Match': { description: 'The version that is replaced; without it a new one is made.' },
      'If-None-Match': { description: '`*`: only a new one is made.' },
    },
    body: { 'application/json': PromptBody },
    answers: {
      200: { description: 'Changed, or the same as before.', ...answer },
      201: { description: 'Made.', ...answer },
    },
    problems: ['revision-required', 'revision-moved'],
    handle: async ({ context, site, params }) => {
      const { seen, onlyNew } = readPrecondition(context);
      const prompt = readRecord(await readJson(context.req.raw), Prompt);
      if (prompt.id !== params.id) {
        throw new Problem('content-invalid', 'The prompt has another id than the address.', {
          errors: [{ path: 'id', message: 'expected the id of the address' }],
        });
      }
      assertSize(JSON.stringify(prompt));
      const outcome = await store.put(site.key, prompt, seen, onlyNew);
      switch (outcome.status) {
        case 'unseen':
          throw revisionRequired();
        case 'moved':
          throw revisionMoved(
            outcome.prompt && { revision: outcome.prompt.version, body: outcome.prompt.body },
          );
        default:
          return toAnswer(outcome.prompt, outcome.status === 'created' ? 201 : 200);
      }
    },
  });
}

function toAnswer({ version, body }: StoredPrompt, status: number): Response {
  return new Response(body, {
    status,
    headers: { 'Content-Type': 'application/json', ETag: toEntityTag(version) },
  });
}
