import { Problem } from '../problem.js';
import type { Allowance } from './buckets.js';
import type { Budget } from './budgets.js';

/** A budget, and of whom it is. */
export interface Policy {
  /** As the headers name it. */
  name: string;
  key: string;
  budget: Budget;
  /** Whether it is one of many addresses, and not of a site. */
  isAddress?: boolean;
}

/** What a policy said to a request. */
export interface State extends Policy, Allowance {}

/**
 * What an answer says of the tightest budget, after draft-ietf-httpapi-ratelimit-headers-11 (May 2026). How much is left is
 * told of an address’s own budget, and of a site’s only once there is nothing left: it would be a count of all its traffic.
 */
export function toHeaders(states: readonly State[]): Record<string, string> {
  const [tightest] = [...states].sort((a, b) => a.remaining - b.remaining);
  if (!tightest) return {};
  const { name, budget, remaining, wait, isAddress, allowed } = tightest;
  return {
    'RateLimit-Policy': `"${name}";q=${budget.requests};w=${budget.seconds}`,
    ...((isAddress || !allowed) && { RateLimit: `"${name}";r=${remaining};t=${wait}` }),
  };
}

/** The same of what is open at a time. @param left how many more may be, where that is told */
export function toStreamHeaders(name: string, most: number, left?: number): Record<string, string> {
  return {
    'RateLimit-Policy': `"${name}";q=${most};qu="concurrent-requests"`,
    ...(left !== undefined && { RateLimit: `"${name}";r=${Math.max(0, left)}` }),
  };
}

/** Refuses a request. @param wait seconds after which it may be sent again */
export function refuse(wait: number, detail: string, headers: Record<string, string>): Problem {
  return new Problem('rate-limited', `${detail} Try again in ${wait} s.`, {
    headers: { 'Retry-After': String(wait), ...headers },
  });
}
