import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { AddressRefusedError, guardedLookup, isPublic, literalAddress } from './address.js';
import { readRetryAfter } from './schedule.js';

/** Why an attempt failed. */
export type Failure =
  /** An answer with another status than 2xx. */
  | 'status'
  /** A redirect, which is not followed. */
  | 'redirect'
  /** No whole answer in time. */
  | 'timeout'
  /** The name is not known, or its server did not take the connection. */
  | 'unreachable'
  /** No secure connection: the certificate is not valid. */
  | 'certificate'
  /** The address is not one of the public internet. */
  | 'address'
  /** The connection ended before the whole answer was there. */
  | 'closed'
  /** It was not HTTP that came back. */
  | 'answer'
  /** The webhook was switched off. */
  | 'inactive'
  /** The attempt was cut off by this process's own end. */
  | 'stopped';

/** What became of one attempt. */
export interface Attempt {
  failure?: Failure;
  status?: number;
  /** What the receiver asked for: milliseconds. */
  retryAfter?: number;
}

/** How something is sent. */
export interface PostOptions {
  /** Milliseconds for all of it: name, connection, answer. */
  timeout: number;
  /** Also to addresses that are not public, and to those without encryption. */
  private: boolean;
  signal: AbortSignal;
}

/** Of an answer's body at most this much is read: a receiver has nothing to say beside its status. */
const mostRead = 16 * 1024;

/** Where a webhook may send; the name's addresses are looked at when the connection is made. */
export function isAllowedUrl(url: URL, allowPrivate: boolean): boolean {
  const literal = literalAddress(url);
  if (url.protocol === 'https:') return literal === undefined || allowPrivate || isPublic(literal);
  // Without encryption nothing goes through the internet.
  return url.protocol === 'http:' && allowPrivate && (literal === undefined || !isPublic(literal));
}

/** Sends a body once, and never rejects. No redirect is followed. */
export function post(
  url: URL,
  headers: Record<string, string>,
  body: string,
  options: PostOptions,
): Promise<Attempt> {
  if (!isAllowedUrl(url, options.private)) return Promise.resolve({ failure: 'address' });
  const isSecure = url.protocol === 'https:';
  const isAllowed = isSecure
    ? (address: string) => options.private || isPublic(address)
    : (address: string) => !isPublic(address);
  return new Promise((done) => {
    let cutOff: 'timeout' | 'stopped' | undefined;
    const request = (isSecure ? requestSecure : requestPlain)(url, {
      method: 'POST',
      headers: {
        ...headers,
        'Content-Length': String(Buffer.byteLength(body)),
        'User-Agent': 'oxbow-collector',
        Accept: '*/*',
      },
      // A connection of its own: what was checked when it was made is what is used.
      agent: false,
      lookup: guardedLookup(isAllowed),
    });
    // AbortSignal.any would hold on to each attempt for as long as the process lives.
    const cut = (why: typeof cutOff) => {
      cutOff ??= why;
      request.destroy(new Error(why));
    };
    const stop = () => cut('stopped');
    const clock = setTimeout(cut, options.timeout, 'timeout');
    options.signal.addEventListener('abort', stop);
    const end = (attempt: Attempt) => {
      clearTimeout(clock);
      options.signal.removeEventListener('abort', stop);
      done(attempt);
    };
    const fail = (error: Error) => end({ failure: cutOff ?? toFailure(error) });
    request.on('error', fail);
    request.on('response', (answer) => {
      readToEnd(answer).then(() => end(judge(answer)), fail);
    });
    request.end(body);
    if (options.signal.aborted) stop();
  });
}

function judge({ statusCode: status = 0, headers }: IncomingMessage): Attempt {
  if (status >= 200 && status < 300) return { status };
  const retryAfter = readRetryAfter(headers['retry-after'], Date.now());
  return {
    status,
    failure: status >= 300 && status < 400 ? 'redirect' : 'status',
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** An answer counts when it is whole, or longer than anybody reads: what breaks off may have been a receiver that fell. */
async function readToEnd(answer: IncomingMessage): Promise<void> {
  let length = 0;
  for await (const part of answer) {
    length += (part as Buffer).byteLength;
    if (length > mostRead) break;
  }
}

const unreachable =
  /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT|ENODATA)$/;
const certificate =
  /^(CERT_|ERR_TLS_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_SSL_|EPROTO|HOSTNAME_MISMATCH)/;

function toFailure(error: Error): Failure {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (error instanceof AddressRefusedError) return 'address';
  // Several addresses were tried, each in vain.
  if (error instanceof AggregateError || unreachable.test(code)) return 'unreachable';
  if (certificate.test(code)) return 'certificate';
  return code.startsWith('HPE_') ? 'answer' : 'closed';
}
