import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig, type Settings } from './config.js';
import { messageOf, OperatorError } from './operator-error.js';

/** What a command was given that the configuration may say too. */
export interface GivenSettings {
  config?: string | undefined;
  data?: string | undefined;
  database?: string | undefined;
  host?: string | undefined;
  port?: string | undefined;
  preview?: boolean | undefined;
}

/** Environment variables that stand for keys of the configuration; an empty one counts as not set. */
export const variables = {
  host: 'OXBOW_HOST',
  port: 'OXBOW_PORT',
  data: 'OXBOW_DATA',
  database: 'DATABASE_URL',
} as const;

/**
 * Gathers what the collector is told: options come before environment variables, those before the file. Without any of
 * them it is an empty configuration, which is a valid one. The file's `data` counts from its folder.
 * @throws OperatorError with one line per fault
 */
export async function readSettings(
  given: GivenSettings,
  environment: NodeJS.ProcessEnv,
): Promise<Settings> {
  const file = given.config ?? (environment['OXBOW_CONFIG'] || undefined);
  const config: Record<string, unknown> = { ...(file !== undefined && readFile(file)) };
  if (typeof config['data'] === 'string' && config['data'] !== '') {
    config['data'] = resolve(file ?? '', '..', config['data']);
  }
  const names = new Map<string, string>();
  for (const [key, variable] of Object.entries(variables)) {
    const option = given[key as keyof typeof variables];
    const text = option ?? (environment[variable] || undefined);
    if (text === undefined) continue;
    names.set(key, option === undefined ? variable : `--${key}`);
    config[key] = key === 'port' && /^\d{1,6}$/.test(text) ? Number(text) : text;
  }
  if (given.preview) config['preview'] = true;
  return readConfig(config, file === undefined ? 'configuration' : `configuration ${file}`, names);
}

function readFile(file: string): object {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // The parser quotes what it could not read, and that may be half a password.
    const reason = error instanceof SyntaxError ? 'it is not JSON' : messageOf(error);
    throw new OperatorError(`The configuration ${file} cannot be read: ${reason}.`);
  }
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content;
  throw new OperatorError(`The configuration ${file} is not valid:\n  (root): expected object`);
}
