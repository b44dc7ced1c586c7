import type { Context, MiddlewareHandler } from 'hono';
import type { Quarter } from './quarter.js';
import type { Secrets } from './tokens.js';

/** What the host sites need to know. */
export interface HostSettings {
  /** The collector's own origin, such as `http://localhost:4101`. */
  collector: string;
  /** Folder of the built script-tag files. */
  widgets: string;
  /** Version of the widgets, part of their address. */
  version: string;
  /** The quarter that the objectives are moved into. */
  quarter: Quarter;
  secrets: Secrets;
}

/**
 * The Content Security Policy of every page: the strictest one that the widgets promise to run under, plus the
 * collector's origin, plus pictures, fonts and forms of the pages themselves.
 */
export function contentSecurityPolicy(collector: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${collector}`,
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}

/**
 * Answers only under the names of this machine, because a foreign name that was pointed here (DNS rebinding) would
 * make a foreign page same-origin; and gives every answer its security headers.
 */
export function guard(collector: string): MiddlewareHandler {
  return async (context, next) => {
    const { hostname } = new URL(context.req.url);
    if (!['localhost', '127.0.0.1', '[::1]'].includes(hostname)) {
      return context.text('This demo answers on localhost only.', 421);
    }
    await next();
    context.header('Content-Security-Policy', contentSecurityPolicy(collector));
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'same-origin');
    return undefined;
  };
}

/** Whether one of our own pages asks. Every current browser says so; who does not say it is refused. */
export function isSameOrigin(context: Context): boolean {
  const origin = context.req.header('origin');
  if (origin !== undefined && origin !== new URL(context.req.url).origin) return false;
  const fetchSite = context.req.header('sec-fetch-site');
  return fetchSite === undefined ? origin !== undefined : fetchSite === 'same-origin';
}

/** An error as problem+json (RFC 9457). */
export function problem(context: Context, status: 400 | 401 | 403 | 503, title: string): Response {
  return context.body(JSON.stringify({ type: 'about:blank', title, status }), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}
