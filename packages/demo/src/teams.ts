import type { CollectorConfig } from '@oxbow/collector';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { orderPrompt } from './pages/shop-order.js';
import { anytimePrompt } from './pages/shop.js';
import { sites } from './tokens.js';

/** Who answers what is said in the shop: teams that stand in the timelines of its customers too. */
export const teams = [
  { team: 'Buying', prompts: [anytimePrompt.id] },
  { team: 'Customer service', prompts: [orderPrompt.id] },
];

/**
 * Tells the collector who answers what, as an operator does: by its command. Saying it again changes nothing.
 * @param folder gets the configuration for the command; it holds public keys only
 * @returns why it was refused, one line for each team
 */
export async function addTeams(config: CollectorConfig, folder: string): Promise<string[]> {
  const manifest = fileURLToPath(import.meta.resolve('@oxbow/collector/package.json'));
  const command = path.join(path.dirname(manifest), 'dist/cli.js');
  const file = path.join(folder, 'collector.json');
  writeFileSync(file, JSON.stringify(config));
  const refused: string[] = [];
  for (const { team, prompts } of teams) {
    const asked = prompts.flatMap((prompt) => ['--prompt', prompt]);
    const line = [command, 'team', 'add', sites.shop, team, ...asked, '--config', file];
    try {
      await promisify(execFile)(process.execPath, line);
    } catch (error) {
      refused.push(`${team}: ${(error as { stderr?: string }).stderr ?? String(error)}`);
    }
  }
  return refused;
}
