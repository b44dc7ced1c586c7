import { toPromisedThreshold } from '@oxbow/model/comments';
import type { Prompt } from '@oxbow/model/prompt';
import type { Question } from '@oxbow/model/question';
import type { Queries } from '../database/database.js';
import { toKey } from '../key.js';
import type { Asked } from './prompt-results.js';
import type { SealedContent } from './results.js';

/** So many versions of a prompt are looked at: somebody's page may still have asked an earlier one. */
const mostVersions = 20;

/** The versions of a prompt that are kept here, the present one first; in a transaction of somebody else. */
export async function readVersions(
  query: Queries['query'],
  site: string,
  prompt: string,
): Promise<Prompt[]> {
  const rows = await query<{ body: string }>(
    `select body::text as body from oxbow.prompt where site = $1 and prompt = $2
     order by version desc limit $3`,
    [site, toKey(prompt), mostVersions],
  );
  return rows.map(({ body }) => JSON.parse(body) as Prompt);
}

/** What they ask. */
export function toAsked(versions: readonly Prompt[]): Asked {
  const asked = new Map<string, Question[]>();
  for (const question of versions.flatMap(({ questions }) => questions)) {
    const known = asked.get(question.id);
    if (known) known.push(question);
    else asked.set(question.id, [question]);
  }
  return asked;
}

/** The highest threshold that those who answered were promised; 0 where they were promised none. */
export function promisedBy(
  versions: readonly Prompt[],
  contents: readonly SealedContent[],
): number {
  const answered = new Set(contents.map(({ version }) => version));
  const promised = versions.flatMap(({ version, protection }) =>
    protection && answered.has(version) ? [toPromisedThreshold(protection)] : [],
  );
  return Math.max(0, ...promised);
}
