import type { Response } from '@oxbow/model/response';
import { databaseName } from '../outbox.js';

/** One request as the scripted collector got it. */
export interface ReceivedRequest {
  route:
    | 'responses'
    | 'assessments'
    | 'asked'
    | 'page'
    | 'stream'
    | 'objective'
    | 'checkin'
    | 'objectives'
    | 'pledges'
    | 'journey'
    | 'actuals'
    | 'signups'
    | 'signup'
    | 'mix'
    | 'pledge'
    | 'prompt'
    | 'experience'
    | 'receipt'
    | 'reply'
    | 'figures'
    | 'item'
    | 'answer'
    | 'notes'
    | 'note'
    | 'token';
  method: string;
  path: string;
  /** Milliseconds since 1970. */
  at: number;
  site: string;
  token?: string;
  key?: string;
  receipt?: string;
  last?: string;
  match?: string;
  cookie?: string;
  referrer?: string;
  body?: unknown;
}

/** What a route does, one step for each request and the last one for all further; see scripts/scripted-collector.mjs. */
export type Script = Partial<Record<ReceivedRequest['route'], Record<string, unknown>[]>>;

/** A collector of the test server that does as it is told. */
export interface Collector {
  endpoint: string;
  play(script: Script): Promise<void>;
  emit(text: string): Promise<void>;
  log(): Promise<{ requests: ReceivedRequest[]; stored: string[]; streams: number }>;
}

/** Starts a collector of its own, in which everything goes well until `play` says otherwise. */
export async function startCollector(): Promise<Collector> {
  const endpoint = `${location.origin}/collector/${crypto.randomUUID()}`;
  const play = async (script: Script) => {
    await fetch(endpoint, { method: 'PUT', body: JSON.stringify(script) });
  };
  await play({});
  return {
    endpoint,
    play,
    emit: async (body) => {
      await fetch(`${endpoint}/emit`, { method: 'POST', body });
    },
    log: async () => (await fetch(endpoint)).json(),
  };
}

/** A JWT for somebody, good for five minutes; its signature is none. */
export function jwt(sub: string): string {
  const encode = (value: unknown) =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const iat = Math.floor(Date.now() / 1000);
  return `${encode({ alg: 'EdDSA' })}.${encode({ sub, iat, exp: iat + 300 })}.c2ln`;
}

/** A response that the model takes. */
export function newResponse(): Response {
  return {
    id: crypto.randomUUID(),
    prompt: 'after-order',
    version: 1,
    answers: [{ type: 'nps', question: 'recommend', value: 9 }],
    at: new Date().toISOString(),
    language: 'en',
    channel: 'website',
  };
}

/** Deletes the outbox of the test server's origin, or another database there. */
export function clearOutbox(name = databaseName): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('the outbox cannot be deleted'));
  });
}

/** Polls until something holds, at most `ms` milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 4000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain for ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
