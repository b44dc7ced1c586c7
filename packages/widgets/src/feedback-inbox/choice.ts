import { standOf, type InboxFilter, type Stand } from '@oxbow/model/inbox';
import type { InboxItem } from '@oxbow/model/inbox-item';

/** The parts of the 0 to 10 scale that a list can be narrowed to. */
export const bands = { low: [0, 6], middle: [7, 8], high: [9, 10] } as const;
export type Band = keyof typeof bands;

/** What a person wants to see of an inbox. There is nothing here by which a colleague could be watched, and none may come. */
export interface Choice {
  /** Without it all, wherever they stand. */
  stand?: Stand | 'suspect' | undefined;
  team?: string | undefined;
  band?: Band | undefined;
  order: 'newest' | 'oldest';
  /** Looked for in what is loaded. */
  words: string;
}

/** How an inbox begins: all of it, the newest first. */
export const everything: Choice = { order: 'newest', words: '' };

/** The part of a choice that the host is asked for. */
export function toFilter({ stand, team, band, order }: Choice): InboxFilter {
  const [lowest, highest] = band ? bands[band] : [];
  return {
    ...(stand === 'suspect' ? { suspect: true } : stand && { stand }),
    ...(team !== undefined && { team }),
    ...(band && { lowest, highest }),
    ...(order === 'oldest' && { order }),
  };
}

/** True when two choices ask the host for the same. */
export function asksSame(one: Choice, other: Choice): boolean {
  return JSON.stringify(toFilter(one)) === JSON.stringify(toFilter(other));
}

/** The items that a choice takes, in its order. */
export function arrange(items: Iterable<InboxItem>, choice: Choice): InboxItem[] {
  const words = choice.words.trim().toLocaleLowerCase();
  const taken = [...items].filter((item) => takes(choice, item) && isSaid(words, item));
  const sign = choice.order === 'newest' ? -1 : 1;
  // The id tells two of one moment apart, so that they stay where they are.
  return taken
    .map((item) => ({ item, at: Date.parse(item.at) }))
    .sort((a, b) => sign * (a.at - b.at || (a.item.id < b.item.id ? -1 : 1)))
    .map(({ item }) => item);
}

/** The first answer to the recommendation question. */
export function scoreOf({ response }: InboxItem): number | undefined {
  const answer = response.answers.find(({ type }) => type === 'nps');
  return typeof answer?.value === 'number' ? answer.value : undefined;
}

/** What somebody said in own words, in the order of the questions. */
export function wordsOf({ response }: InboxItem): string[] {
  return response.answers.flatMap((answer) => {
    if (answer.type === 'text') return [answer.value];
    return answer.type === 'choice' && answer.other !== undefined ? [answer.other] : [];
  });
}

function takes({ stand, team, band }: Choice, item: InboxItem): boolean {
  if (stand === 'suspect' ? !item.suspect : stand && standOf(item) !== stand) return false;
  if (team !== undefined && item.team !== team) return false;
  if (!band) return true;
  const score = scoreOf(item);
  const [lowest, highest] = bands[band];
  return score !== undefined && score >= lowest && score <= highest;
}

/** Not by who works on it: whoever looks for a name would find how much that person does. */
function isSaid(words: string, item: InboxItem): boolean {
  if (words === '') return true;
  const { reference, customer, team, resolution, change, replies, response } = item;
  const said = [...wordsOf(item), ...replies.map(({ text }) => text)];
  return [...said, reference, customer, team, resolution, change, response.prompt].some(
    (text) => text?.toLocaleLowerCase().includes(words) ?? false,
  );
}
