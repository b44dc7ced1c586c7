import { readRetryAfter } from './backoff.js';
import type { Identity } from './identity.js';
import { NobodyError, RefusedError } from './refusal.js';
import type { Settings } from './settings.js';
import type { Token } from './token.js';

/** In milliseconds. */
const defaultTimeout = 20_000;

/** Largest answer, in bytes. */
const largestAnswer = 5_000_000;

/** Largest answer that says no, in bytes: it may hold what there is instead. */
const largestProblem = 1_000_000;

/** What is sent. */
export interface Send {
  method?: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  body?: string;
  headers?: Readonly<Record<string, string>>;
  token?: Token | undefined;
  signal?: AbortSignal;
  keepalive?: boolean;
  /** The only status that is a success; without it each from 200 to 299 is. */
  expect?: number;
}

/** Who acts, as far as that is known. */
export type Actor = Pick<Identity, keyof Identity>;

/** A collector, and who acts there. */
export interface Collector {
  http: Http;
  identity: Actor;
}

/** Talks HTTP with the collector of one site. */
export class Http {
  readonly #settings: Pick<Settings, 'endpoint' | 'site'>;
  /** Milliseconds that an answer may take to come whole. */
  readonly timeout: number;

  /** @param timeout milliseconds */
  constructor(settings: Pick<Settings, 'endpoint' | 'site'>, timeout = defaultTimeout) {
    this.#settings = settings;
    this.timeout = timeout;
  }

  /** Address of the collector. */
  get endpoint(): string {
    return this.#settings.endpoint;
  }

  /** The site's public key. */
  get site(): string {
    return this.#settings.site;
  }

  /**
   * Sends a request and reads the answer's JSON.
   * @throws RefusedError for an answer that says no, TypeError when the network fails or the answer is another one than
   *   expected, of no JSON or of unbearable size, TimeoutError
   */
  async json(path: string, send: Send = {}): Promise<unknown> {
    const timeout = AbortSignal.timeout(this.timeout);
    const signal = send.signal ? AbortSignal.any([send.signal, timeout]) : timeout;
    return readJson(await this.fetch(path, { ...send, signal }, 'application/json'));
  }

  /**
   * Sends a request.
   * @param accept the type that the answer has to have; it is not yet looked at
   * @throws RefusedError for an answer that says no, TypeError when the network fails or the status is another one than
   *   expected
   */
  async fetch(path: string, send: Send, accept: string): Promise<Response> {
    const { method = 'GET', body, headers, token, signal, keepalive = false, expect } = send;
    const response = await fetch(this.#settings.endpoint + path, {
      method,
      headers: {
        Accept: accept,
        'Oxbow-Site': this.#settings.site,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(token && { Authorization: `Bearer ${token.text}` }),
        ...headers,
      },
      body: body ?? null,
      signal: signal ?? null,
      keepalive,
      // The token says who acts; a cookie or the page's address would say more than is needed.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (!response.ok) throw await toRefusal(response);
    if (expect === undefined || response.status === expect) return response;
    void response.body?.cancel().catch(() => {});
    throw new TypeError(`${at(response)} answered ${response.status} instead of ${expect}`);
  }
}

/**
 * Does what needs a token, and once more with a new one if the first is not taken (401). Without any it is not tried: the
 * collector would refuse it, and the browser tell every visitor of that in the console.
 * @throws NobodyError while nobody is signed in, else what `act` throws
 */
export async function withToken<Result>(
  identity: Actor,
  act: (token: Token) => Promise<Result>,
): Promise<Result> {
  const token = await identity.get();
  if (!token) throw new NobodyError();
  try {
    return await act(token);
  } catch (error) {
    if (!(error instanceof RefusedError) || error.status !== 401) throw error;
    identity.drop(token);
    const fresh = await identity.get();
    if (!fresh) throw error;
    return act(fresh);
  }
}

/**
 * Reads an answer's body as JSON of at most 5 MB.
 * @throws TypeError for anything else, such as the HTML of a login page
 */
export async function readJson(response: Response): Promise<unknown> {
  assertType(response, 'application/json');
  const text = await readText(response, largestAnswer);
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError(`${at(response)} answered with broken JSON`);
  }
}

/**
 * Looks at the type of an answer.
 * @throws TypeError for another one than expected
 */
export function assertType(response: Response, expected: string): void {
  const type = response.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === expected || (expected === 'application/json' && type.endsWith('+json'))) return;
  void response.body?.cancel().catch(() => {});
  throw new TypeError(
    `${at(response)} answered with ${type || 'no type'} instead of ${expected}` +
      (response.redirected ? ' after a redirect' : ''),
  );
}

/** A no, with the start of the problem's own words (RFC 9457) for the console. */
async function toRefusal(response: Response): Promise<RefusedError> {
  const wait = readRetryAfter(response.headers.get('Retry-After'), Date.now());
  const start = `${at(response)} answered ${response.status}`;
  try {
    const problem: unknown = JSON.parse(await readText(response, largestProblem));
    const words = wordsOf(problem).slice(0, 300);
    return new RefusedError(response.status, wait, words ? `${start}, ${words}` : start, problem);
  } catch {
    // No problem details; the status says enough.
    return new RefusedError(response.status, wait, start);
  }
}

function wordsOf(problem: unknown): string {
  const { title, detail, errors } = (problem ?? {}) as Record<string, unknown>;
  const [fault] = Array.isArray(errors) ? (errors as unknown[]) : [];
  const { path, message } = (fault ?? {}) as Record<string, unknown>;
  return [title, detail, path, message].filter((each) => typeof each === 'string').join(': ');
}

async function readText(response: Response, most: number): Promise<string> {
  const tooLarge = () => new TypeError(`${at(response)} answered with more than ${most} bytes`);
  if (Number(response.headers.get('Content-Length') ?? 0) > most) {
    void response.body?.cancel().catch(() => {});
    throw tooLarge();
  }
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) return text + decoder.decode();
    size += value.byteLength;
    // Counted while it comes, since a length need not be told.
    if (size > most) {
      void reader?.cancel().catch(() => {});
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The address without its query, which may name a cursor. */
function at(response: Response): string {
  return response.url.split('?')[0] ?? '';
}
