import { mostResolutionCharacters, type InboxItem } from '@oxbow/model/inbox-item';
import { mostReplyCharacters } from '@oxbow/model/reply';
import type { Wish } from './submission.js';

/** What somebody can do with an item by writing something. */
export const tasks = ['answer', 'assign', 'resolve', 'change'] as const;
export type Task = (typeof tasks)[number];

/** What a person has written so far for one task. */
export interface Draft {
  text: string;
  /** The team that speaks. */
  by: string;
  /** To whom the item is given. */
  team: string;
  assignee: string;
}

/** What keeps a draft from being sent. */
export type Obstacle = 'missingText' | 'tooLong' | 'nothingNew';

/** Most characters of the name of a team or a role. */
export const mostNameCharacters = 100;

/** How a task begins at an item. */
export function toDraft(
  task: Task,
  { team = '', assignee = '', resolution, change }: InboxItem,
): Draft {
  const texts = { answer: '', assign: '', resolve: resolution ?? '', change: change ?? '' };
  return { text: texts[task], by: team, team, assignee };
}

/**
 * Makes of a draft what the host is asked for.
 * @param item as the person sees it
 * @param replyId of an answer; the same on every attempt
 */
export function toWish(
  task: Task,
  draft: Draft,
  item: InboxItem,
  replyId: string,
): { wish: Wish; obstacle?: never } | { wish?: never; obstacle: Obstacle } {
  const text = draft.text.trim();
  const [by, team, assignee] = [draft.by, draft.team, draft.assignee].map((each) => each.trim());
  const { revision } = item;
  if (task === 'assign') {
    if ((team ?? '') === (item.team ?? '') && (assignee ?? '') === (item.assignee ?? ''))
      return { obstacle: 'nothingNew' };
    const change = {
      ...((team ?? '') !== (item.team ?? '') && { team: team || null }),
      ...((assignee ?? '') !== (item.assignee ?? '') && { assignee: assignee || null }),
    };
    return { wish: { type: 'assign', revision, change } };
  }
  if (text === '' && task !== 'resolve') return { obstacle: 'missingText' };
  if (text.length > (task === 'answer' ? mostReplyCharacters : mostResolutionCharacters))
    return { obstacle: 'tooLong' };
  if (task === 'answer')
    return { wish: { type: 'reply', reply: { id: replyId, text, ...(by && { by }) } } };
  const said = task === 'change' ? { change: text } : text === '' ? {} : { resolution: text };
  const isSame =
    item.status === 'resolved' &&
    (task === 'change' ? item.change : (item.resolution ?? '')) === text;
  if (isSame) return { obstacle: 'nothingNew' };
  return { wish: { type: 'resolve', revision, change: { status: 'resolved', ...said } } };
}
