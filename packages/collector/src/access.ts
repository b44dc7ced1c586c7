import type { Context, MiddlewareHandler } from 'hono';
import type { Access } from './api/operation.js';
import type { Identity, Scope } from './identity.js';
import { Problem } from './problem.js';
import type { CountedRecords } from './records.js';
import type { Site, Sites } from './sites/site.js';
import type { TokenCache } from './token-cache.js';

/** What the handlers of one request share. */
export interface Environment {
  Variables: {
    site: Site;
    /** Who acts; `undefined` for a request without a token. */
    identity: Identity | undefined;
    /** What the request has brought, for the figures. */
    records: CountedRecords | undefined;
    /** True where the request is an employee's: no figure tells of it. */
    uncounted: boolean | undefined;
  };
}

const allowedHeaders =
  'Authorization, Content-Type, Oxbow-Site, Oxbow-Receipt, Idempotency-Key, Last-Event-ID, If-Match, If-None-Match';

/**
 * Answers preflights and lets browsers read the answers, errors too, where the page belongs to one of the sites. A
 * preflight does not say yet which site's key the request will carry; `requireSite` compares the two.
 */
export function allowOrigins(sites: Sites): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const origin = context.req.header('Origin');
    const preflight =
      context.req.method === 'OPTIONS' && context.req.header('Access-Control-Request-Method');
    if (preflight && origin !== undefined && sites.hasOrigin(origin)) {
      context.res = new Response(null, {
        status: 204,
        headers: {
          'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
          'Access-Control-Allow-Headers': allowedHeaders,
          'Access-Control-Max-Age': '7200',
        },
      });
    } else if (preflight) {
      context.res = refuseOrigin().toResponse();
    } else {
      await next();
      context.res.headers.set('Cache-Control', 'no-store');
      context.res.headers.set('X-Content-Type-Options', 'nosniff');
    }
    // Written to the answer as it is: `context.header` would make a copy of it each time.
    const { headers } = context.res;
    headers.append('Vary', 'Origin');
    if (origin === undefined || !sites.hasOrigin(origin)) return;
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Expose-Headers', 'Retry-After, ETag, RateLimit, RateLimit-Policy');
  };
}

/** Finds the site and the identity of a request, and sees to it that the operation is theirs. */
export function requireAccess(
  sites: Sites,
  access: Exclude<Access, 'public'>,
  now: () => number,
  tokens: TokenCache,
): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const key = context.req.header('Oxbow-Site');
    const site = key === undefined ? undefined : sites.find(key);
    if (!site) {
      const detail =
        key === undefined
          ? 'The header Oxbow-Site with the key of a site is missing.'
          : 'No site of this collector has the key in the header Oxbow-Site.';
      throw new Problem('unknown-site', detail);
    }
    const origin = context.req.header('Origin');
    if (origin !== undefined && !site.origins.has(origin)) throw refuseOrigin();
    context.set('site', site);
    context.set('identity', await readIdentity(context, site, now(), tokens));
    if (typeof access === 'object' && !(access.orSite && !context.get('identity'))) {
      requireScope(context, access.scope);
    }
    await next();
  };
}

async function readIdentity(
  context: Context<Environment>,
  site: Site,
  now: number,
  tokens: TokenCache,
): Promise<Identity | undefined> {
  const header = context.req.header('Authorization');
  if (header === undefined) return undefined;
  const token = /^Bearer ([\w.~+/=-]{1,8000})$/i.exec(header)?.[1];
  if (token === undefined) {
    throw new Problem('token-invalid', 'The header Authorization has to be "Bearer" and a token.', {
      headers: { 'WWW-Authenticate': 'Bearer error="invalid_request"' },
    });
  }
  return tokens.verify(token, site, now);
}

function refuseOrigin(): Problem {
  return new Problem(
    'origin-refused',
    'The page’s origin is not on the list of this site: add it to "origins" in the collector’s configuration, or by the command site set.',
  );
}

/** @throws Problem 401 without a token, 403 without the scope */
function requireScope(context: Context<Environment>, scope: Scope): void {
  const identity = context.get('identity');
  if (!identity) {
    throw new Problem('token-required', `This needs a token with the scope ${scope}.`, {
      headers: { 'WWW-Authenticate': 'Bearer' },
    });
  }
  if (!identity.scopes.has(scope)) {
    throw new Problem('forbidden', `The token does not have the scope ${scope}.`, {
      headers: { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
    });
  }
}

/** @throws Problem 403 when the token does not name the customer */
export function requireCustomer({ customers }: Identity, customer: string): void {
  if (customers === '*' || customers.has(customer)) return;
  throw new Problem('forbidden', 'The token does not name this customer.');
}
