import type { Prompt } from '@oxbow/model/prompt';
import type { Question } from '@oxbow/model/question';
import type { Queries } from '../database/database.js';
import { toKey } from '../key.js';
import type { Asked } from './prompt-results.js';

/** So many versions of a prompt are looked at: somebody's page may still have asked an earlier one. */
const mostVersions = 20;

/** What a prompt asks, and asked before, where it is kept here; in a transaction of somebody else. */
export async function readAsked(
  query: Queries['query'],
  site: string,
  prompt: string,
): Promise<Asked> {
  const rows = await query<{ body: string }>(
    `select body::text as body from oxbow.prompt where site = $1 and prompt = $2
     order by version desc limit $3`,
    [site, toKey(prompt), mostVersions],
  );
  const asked = new Map<string, Question[]>();
  for (const { body } of rows) {
    for (const question of (JSON.parse(body) as Prompt).questions) {
      const versions = asked.get(question.id);
      if (versions) versions.push(question);
      else asked.set(question.id, [question]);
    }
  }
  return asked;
}
