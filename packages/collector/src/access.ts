import type { Context, MiddlewareHandler } from 'hono';
import { verifyToken, type Identity, type Scope, type VerificationKey } from './identity.js';
import { Problem } from './problem.js';

/** A tenant: one firm's site, by its public key. */
export interface Site {
  key: string;
  /** Origins of the pages that may use the key, as browsers send them: `https://shop.example`. */
  origins: ReadonlySet<string>;
  /** Public keys of the site's server. */
  keys: readonly VerificationKey[];
}

/** What the handlers of one request share. */
export interface Environment {
  Variables: {
    site: Site;
    /** Who acts; `undefined` for a request without a token. */
    identity: Identity | undefined;
  };
}

const allowedHeaders =
  'Authorization, Content-Type, Oxbow-Site, Idempotency-Key, Last-Event-ID, If-Match, If-None-Match';

/**
 * Answers preflights and lets browsers read the answers, errors too, where the page belongs to one of the sites. A
 * preflight does not say yet which site's key the request will carry; `requireSite` compares the two.
 */
export function allowOrigins(sites: readonly Site[]): MiddlewareHandler<Environment> {
  const known = new Set(sites.flatMap(({ origins }) => [...origins]));
  return async (context, next) => {
    const origin = context.req.header('Origin');
    const preflight =
      context.req.method === 'OPTIONS' && context.req.header('Access-Control-Request-Method');
    if (preflight && origin !== undefined && known.has(origin)) {
      context.res = new Response(null, {
        status: 204,
        headers: {
          'Access-Control-Allow-Methods': 'GET, POST, PUT',
          'Access-Control-Allow-Headers': allowedHeaders,
          'Access-Control-Max-Age': '7200',
        },
      });
    } else if (preflight) {
      context.res = refuseOrigin().toResponse();
    } else {
      await next();
      context.header('Cache-Control', 'no-store');
      context.header('X-Content-Type-Options', 'nosniff');
    }
    context.header('Vary', 'Origin', { append: true });
    if (origin === undefined || !known.has(origin)) return;
    context.header('Access-Control-Allow-Origin', origin);
    context.header('Access-Control-Expose-Headers', 'Retry-After, ETag');
  };
}

/** Finds the site and the identity of a request. */
export function requireSite(
  sites: readonly Site[],
  now: () => number,
): MiddlewareHandler<Environment> {
  const byKey = new Map(sites.map((site) => [site.key, site]));
  return async (context, next) => {
    const key = context.req.header('Oxbow-Site');
    const site = key === undefined ? undefined : byKey.get(key);
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
    context.set('identity', await readIdentity(context, site, now()));
    await next();
  };
}

async function readIdentity(
  context: Context<Environment>,
  site: Site,
  now: number,
): Promise<Identity | undefined> {
  const header = context.req.header('Authorization');
  if (header === undefined) return undefined;
  const token = /^Bearer ([\w.~+/=-]{1,8000})$/i.exec(header)?.[1];
  if (token === undefined) {
    throw new Problem('token-invalid', 'The header Authorization has to be "Bearer" and a token.', {
      headers: { 'WWW-Authenticate': 'Bearer error="invalid_request"' },
    });
  }
  return verifyToken(token, site.key, site.keys, now);
}

function refuseOrigin(): Problem {
  return new Problem(
    'origin-refused',
    'The page’s origin is not on the list of this site: add it to "origins" in the collector’s configuration.',
  );
}

/**
 * The identity of a request that may do something.
 * @throws Problem 401 without a token, 403 without the scope
 */
export function requireScope(context: Context<Environment>, scope: Scope): Identity {
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
  return identity;
}

/**
 * The customer of the request's address, for somebody who may read their timeline.
 * @throws Problem 401 or 403
 */
export function requireCustomer(context: Context<Environment>): {
  customer: string;
  identity: Identity;
} {
  const identity = requireScope(context, 'timeline:read');
  const customer = context.req.param('customer') ?? '';
  if (identity.customers !== '*' && !identity.customers.has(customer)) {
    throw new Problem('forbidden', 'The token does not name this customer.');
  }
  return { customer, identity };
}
