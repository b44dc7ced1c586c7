import * as z from 'zod/mini';
import type { Settings } from '../config.js';
import { OperatorError } from '../operator-error.js';
import { CustomerParams } from '../routes/timeline.js';
import type { SiteSettings } from '../sites/site-settings.js';
import { check } from './command.js';
import type { Storage } from './storage.js';

/** What the audit calls who works at the collector's own machine. */
export const actor = 'command';

const Name = z
  .string()
  .check(z.regex(/^[^\p{Cc}]{1,100}$/u, 'expected 1 to 100 characters, without line breaks'));

/**
 * Sees to it that a text names a customer, as the API takes it. An empty one, as a variable of a script that was never set
 * gives it, would be all that belongs to nobody.
 * @throws UsageError
 */
export function checkCustomer(name: string, text: string): void {
  check(name, CustomerParams.shape.customer, text);
}

/**
 * Sees to it that a text names a team or a prompt, as the API and its filters take it.
 * @throws UsageError
 */
export function checkName(name: string, text: string): void {
  check(name, Name, text);
}

/** Why a site of the table cannot be changed: there is none, or it is one of the configuration. */
export function refuseUnknown(key: string, { sites }: Settings): OperatorError {
  return new OperatorError(
    sites.some((site) => site.key === key)
      ? `The site ${key} stands in the configuration: change it there.`
      : `There is no site ${key}.`,
  );
}

/**
 * @returns what the site decides for itself
 * @throws OperatorError when neither the table nor the configuration has the site
 */
export async function requireSite(
  key: string,
  { settings, sites }: Storage,
): Promise<SiteSettings> {
  const isIt = (site: { key: string }) => site.key === key;
  const site = settings.sites.find(isIt) ?? (await sites.list()).find(isIt);
  if (!site) throw refuseUnknown(key, settings);
  return site.settings;
}
