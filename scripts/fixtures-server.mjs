// Middlewares (koa) of the test server, in order: pages that need headers of their own, such as the shape proofs
// under a strict Content-Security-Policy.
import { readFileSync } from 'node:fs';
import { sampleSeed } from './sample-seed.mjs';
import { scriptedCollector } from './scripted-collector.mjs';

const strictPages = '/packages/proofs/strict/';
const policy = JSON.parse(
  readFileSync(new URL('../packages/proofs/strict/policy.json', import.meta.url), 'utf8'),
).join('; ');

/** The same for a host that trusts scripts by a nonce, and what they load; no address is trusted. */
const noncePolicy = policy.replace(
  "script-src 'self'",
  "script-src 'nonce-c3RyaWN0' 'strict-dynamic'",
);

/** Pages under the policy that everything of ours must run under. */
async function strictPolicy(context, next) {
  await next();
  if (!context.path.startsWith(strictPages)) return;
  context.set('content-security-policy', 'nonce' in context.query ? noncePolicy : policy);
}

/** The frame page as it is built, with one script before its policy that tells its host what that forbids. */
async function watchedFrame(context, next) {
  if (context.path !== '/packages/widgets/dist/cdn/watched-frame.html') return next();
  const page = readFileSync(
    new URL('../packages/widgets/dist/cdn/frame.html', import.meta.url),
    'utf8',
  );
  context.type = 'html';
  context.body = page.replace(
    '<meta charset="utf-8" />',
    `$&<script src="${strictPages}watch.js"></script>`,
  );
}

/** A sandboxed frame has no origin, so what it loads as a module must be open to all. */
async function openToFrames(context, next) {
  await next();
  if (context.path.startsWith('/packages/widgets/dist/'))
    context.set('access-control-allow-origin', '*');
}

/** How much is to be tried, where that is told, and from which seed; what runs in a browser knows no environment. */
async function tellRounds(context, next) {
  if (context.path !== '/rounds') return next();
  const { OXBOW_ROUNDS: rounds } = process.env;
  context.body = { ...(rounds && { rounds: Number(rounds) }), seed: sampleSeed() };
}

/** @type {((context: object, next: () => Promise<void>) => Promise<void>)[]} */
export default [tellRounds, scriptedCollector, strictPolicy, watchedFrame, openToFrames];
