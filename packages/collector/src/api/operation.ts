import type { Context } from 'hono';
import type * as z from 'zod/mini';
import type { Environment } from '../access.js';
import type { Identity, Scope } from '../identity.js';
import type { ProblemKind } from '../problem.js';
import type { Site } from '../sites/site.js';

/**
 * Who may ask:
 * - `public`: anybody, without a site's key
 * - `site`: whoever names the site by its key, from a page of the site or from no page
 * - `receipt`: the same, with the receipt of something that was handed in, in the header `Oxbow-Receipt`
 * - a scope: whoever has a token of the site's server with it; with `orSite`, also somebody without any token
 */
export type Access = 'public' | 'site' | 'receipt' | { scope: Scope; orSite?: boolean };

export type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';

/** Parameters by name; what each may be. */
export type Parameters = z.ZodMiniObject<Record<string, z.ZodMiniType>>;

/** An answer as the document of the API describes it. */
export interface AnswerDescription {
  description: string;
  /** Of its body; an answer without one has none. */
  body?: z.ZodMiniType;
  /** Of the body; `application/json` unless told otherwise. Several where `Accept` chooses. */
  type?: string | readonly string[];
  /** What each header says. */
  headers?: Readonly<Record<string, string>>;
}

/** What is asked, after everything but the body was checked. */
export interface Call<Params, Query, Who> {
  context: Context<Environment>;
  site: Site;
  identity: Who;
  params: Params;
  query: Query;
}

type Parsed<Schema> = Schema extends z.ZodMiniType ? z.infer<Schema> : Record<string, never>;
type WhoOf<Wanted> = Wanted extends { scope: Scope; orSite?: false }
  ? Identity
  : Identity | undefined;

/** One operation of the API, as it is written down beside its route. */
export interface OperationOptions<
  Wanted extends Access,
  Params extends Parameters | undefined,
  Query extends Parameters | undefined,
> {
  /** Name of the operation in the document: a verb and what it is about. */
  id: string;
  method: Method;
  /** As in `/v1/objectives/{id}`. */
  path: `/${string}`;
  /** The part of the document it stands in. */
  tag: string;
  /** One sentence. */
  summary: string;
  description?: string;
  access: Wanted;
  /** Of the path; each is a text. */
  params?: Params;
  /** Of the query, strict; see `parameters.ts`. */
  query?: Query;
  /** Headers that it reads, and what they say. */
  headers?: Readonly<Record<string, { description: string; required?: boolean }>>;
  /** What the body may be, by its type. */
  body?: Readonly<Record<string, z.ZodMiniType>>;
  answers: Readonly<Record<number, AnswerDescription>>;
  /** What it may refuse with, beside what `impliedProblems` names. */
  problems?: readonly ProblemKind[];
  handle(call: Call<Parsed<Params>, Parsed<Query>, WhoOf<Wanted>>): Promise<Response> | Response;
}

/** An operation, for the list of all. */
export interface Operation extends Omit<
  OperationOptions<Access, Parameters | undefined, Parameters | undefined>,
  'handle'
> {
  handle(call: Call<unknown, unknown, Identity | undefined>): Promise<Response> | Response;
}

/** Declares an operation; its handler knows the types of its parameters and whether there is an identity. */
export function defineOperation<
  const Wanted extends Access,
  Params extends Parameters | undefined = undefined,
  Query extends Parameters | undefined = undefined,
>(options: OperationOptions<Wanted, Params, Query>): Operation {
  return options as unknown as Operation;
}

/** The kinds of problems that come with what an operation declares, so that it need not name them. */
export function impliedProblems(operation: Operation): ProblemKind[] {
  const { access, params, query, body } = operation;
  const kinds: ProblemKind[] = access === 'public' ? [] : ['unavailable', 'internal-error'];
  if (params || query || body) kinds.push('malformed-request');
  if (body) kinds.push('body-too-large', 'type-refused', 'content-invalid');
  if (access === 'public') return kinds;
  kinds.push('rate-limited', 'unknown-site', 'origin-refused', 'token-invalid', 'token-expired');
  if (typeof access === 'object') {
    kinds.push('forbidden');
    if (!access.orSite) kinds.push('token-required');
  }
  return kinds;
}
