import type { Fault } from '@oxbow/model/fault';

/** What an answer that is an error says, after RFC 9457. */
export interface ProblemDetails {
  status: number;
  /** Names the kind of error for programs: `urn:oxbow:problem:` and a word. */
  type: string;
  /** The kind in words, the same for every occurrence. */
  title: string;
  /** This occurrence in words. */
  detail?: string;
  /** What is wrong with the request, by place. */
  errors?: Fault[];
  /** What there is instead of the revision that the request named; `null` when there is nothing. */
  present?: unknown;
}

const titles = {
  'malformed-request': [400, 'The request cannot be read'],
  'unknown-cursor': [400, 'The cursor is not one of this timeline'],
  'unknown-site': [401, 'The site is not known'],
  'token-required': [401, 'A token is needed'],
  'token-invalid': [401, 'The token is not valid'],
  'token-expired': [401, 'The token has expired'],
  'origin-refused': [403, 'The page is not one of the site'],
  forbidden: [403, 'The token does not allow this'],
  'not-found': [404, 'There is nothing at this address'],
  'method-refused': [405, 'The address does not take this method'],
  'id-taken': [409, 'The id belongs to something else'],
  'place-unknown': [409, 'The place is not one of this stream'],
  'already-answered': [409, 'This person has answered'],
  'team-missing': [409, 'The token names no team'],
  'wave-closed': [409, 'The wave takes no answer'],
  'objective-closed': [409, 'The objective is closed'],
  'places-taken': [409, 'All places are taken'],
  'revision-moved': [412, 'The revision is not the present one'],
  'body-too-large': [413, 'The body is too large'],
  'type-refused': [415, 'The body has to be JSON'],
  'content-invalid': [422, 'The content does not fit the schema'],
  'revision-required': [428, 'The request has to name the revision it is for'],
  'rate-limited': [429, 'There were too many requests'],
  'internal-error': [500, 'The collector failed'],
  overloaded: [503, 'There is more to store than fits'],
  'secret-missing': [503, 'There is no secret to seal answers with'],
  unavailable: [503, 'Something that is needed does not answer'],
} as const satisfies Record<string, readonly [number, string]>;

/** The kinds of errors that the collector answers with. */
export type ProblemKind = keyof typeof titles;

/** The HTTP status of a kind. */
export function problemStatus(kind: ProblemKind): number {
  return titles[kind][0];
}

/** A kind in words. */
export function problemTitle(kind: ProblemKind): string {
  return titles[kind][1];
}

/** Ends the handling of a request with an error for its sender. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly errors: Fault[] | undefined;
  readonly present: unknown;
  readonly headers: Readonly<Record<string, string>>;

  /** @param detail for the developer of the client, without any content of the request that could name a person */
  constructor(
    kind: ProblemKind,
    detail: string,
    options: { errors?: Fault[]; present?: unknown; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.kind = kind;
    this.errors = options.errors;
    this.present = options.present;
    this.headers = options.headers ?? {};
  }

  toResponse(): Response {
    const [status, title] = titles[this.kind];
    const details: ProblemDetails = {
      type: `urn:oxbow:problem:${this.kind}`,
      title,
      status,
      detail: this.message,
      ...(this.errors && { errors: this.errors }),
      ...(this.present !== undefined && { present: this.present }),
    };
    return new Response(JSON.stringify(details), {
      status,
      headers: { 'Content-Type': 'application/problem+json', ...this.headers },
    });
  }
}
