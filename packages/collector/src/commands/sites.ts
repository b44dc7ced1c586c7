import type { Settings } from '../config.js';
import { OperatorError } from '../operator-error.js';
import type { Storage } from './storage.js';

/** What the audit calls who works at the collector's own machine. */
export const actor = 'command';

/** Why a site of the table cannot be changed: there is none, or it is one of the configuration. */
export function refuseUnknown(key: string, { sites }: Settings): OperatorError {
  return new OperatorError(
    sites.some((site) => site.key === key)
      ? `The site ${key} stands in the configuration: change it there.`
      : `There is no site ${key}.`,
  );
}

/** @throws OperatorError when neither the table nor the configuration has the site */
export async function requireSite(key: string, { settings, sites }: Storage): Promise<void> {
  if (settings.sites.some((site) => site.key === key)) return;
  if ((await sites.list()).some((site) => site.key === key)) return;
  throw refuseUnknown(key, settings);
}
