// Middlewares (koa) of the test server, in order: pages that need headers of their own, such as the shape proofs
// under a strict Content-Security-Policy.
import { readFileSync } from 'node:fs';
import { scriptedCollector } from './scripted-collector.mjs';

const strictPages = '/packages/proofs/strict/';
const policy = JSON.parse(
  readFileSync(new URL('../packages/proofs/strict/policy.json', import.meta.url), 'utf8'),
).join('; ');

/** Pages under the policy that everything of ours must run under. */
async function strictPolicy(context, next) {
  await next();
  if (context.path.startsWith(strictPages)) context.set('content-security-policy', policy);
}

/** A sandboxed frame has no origin, so what it loads as a module must be open to all. */
async function openToFrames(context, next) {
  await next();
  if (context.path.startsWith('/packages/widgets/dist/'))
    context.set('access-control-allow-origin', '*');
}

/** How many stories are to be looked at; what runs in a browser knows no environment. */
async function storyRounds(context, next) {
  if (context.path !== '/stories/rounds') return next();
  const { OXBOW_ROUNDS: rounds = 24, OXBOW_SEED: seed = 1 } = process.env;
  context.body = { rounds: Number(rounds), seed: Number(seed) };
}

/** @type {((context: object, next: () => Promise<void>) => Promise<void>)[]} */
export default [storyRounds, scriptedCollector, strictPolicy, openToFrames];
