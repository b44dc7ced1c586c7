import { mostResolutionCharacters, type InboxItem } from '@oxbow/model/inbox-item';
import { toPieces, type Piece } from '../element/wording.js';
import type { OpenItem } from './item-view-model.js';
import type { FeedbackInboxStrings, FeedbackInboxWording } from './strings.js';
import type { Draft, Task } from './wish.js';

/** A field of one line, with what can be chosen instead of being written. */
export interface NameView {
  label: string;
  hint?: string | undefined;
  value: string;
  /** What can be chosen; empty where anything can be written. */
  options: { value: string; words: string; chosen: boolean }[];
}

/** How the item stands now, beside what the person wants. */
export interface ConflictView {
  hint: string;
  theirs: Piece[][];
  mine: Piece[][];
}

/** What a person writes about the open item. */
export interface FormView {
  task: Task;
  heading: string;
  conflict?: ConflictView | undefined;
  text?: { label: string; hint: string; value: string } | undefined;
  by?: NameView | undefined;
  team?: NameView | undefined;
  assignee?: NameView | undefined;
  hint?: string | undefined;
  /** What keeps it from being sent. */
  obstacle?: string | undefined;
  /** That it is not stored. */
  problem?: { words: string; hint?: string | undefined } | undefined;
  isSending: boolean;
  send: string;
  cancel: string;
}

/** Makes the form that is open; `undefined` where none is. */
export function toFormView(
  { item, progress, figures, readonly }: OpenItem,
  wording: FeedbackInboxWording,
): FormView | undefined {
  const { task, draft, obstacle, outcome, rival } = progress;
  const { text } = wording;
  if (readonly || !task || !draft) return undefined;
  const isSending = outcome?.status === 'sending';
  return {
    task,
    heading: text(`${task}Task`),
    conflict: rival && {
      hint: text(rival === 'conflict' ? 'rivalStored' : 'rivalHint'),
      theirs: toTheirs(task, item, wording),
      mine: toMine(task, draft, wording),
    },
    ...toFields(task, draft, figures?.destinations, wording),
    hint: task === 'assign' ? text('assignHint') : undefined,
    obstacle: obstacle && text(obstacle, { most: mostResolutionCharacters }),
    problem: toProblem(outcome?.status, wording),
    isSending,
    send: text(isSending ? 'saving' : rival ? 'saveNevertheless' : sends[task]),
    cancel: text(rival ? 'discard' : 'cancel'),
  };
}

const sends = {
  answer: 'saveAnswer',
  assign: 'save',
  resolve: 'resolveTask',
  change: 'changeTask',
} as const satisfies Record<Task, keyof FeedbackInboxStrings>;

function toFields(
  task: Task,
  draft: Draft,
  destinations: readonly string[] | undefined,
  { text }: FeedbackInboxWording,
): Pick<FormView, 'text' | 'by' | 'team' | 'assignee'> {
  if (task === 'assign') {
    const known = [...(destinations ?? []), ...(draft.team === '' ? [] : [draft.team])];
    const options = ['', ...new Set(known)].map((value) => ({
      value,
      words: value === '' ? text('noTeam') : value,
      chosen: value === draft.team,
    }));
    // Where the host says that there are no teams, nothing can be given to one.
    const hasTeams = destinations === undefined || destinations.length > 0;
    return {
      team: hasTeams
        ? { label: text('assignTeam'), value: draft.team, options: destinations ? options : [] }
        : undefined,
      assignee: { label: text('assignTo'), value: draft.assignee, options: [] },
    };
  }
  return {
    text: {
      label: text(`${task}Text`),
      hint: text(`${task}Hint`),
      value: draft.text,
    },
    by:
      task === 'answer'
        ? { label: text('answerBy'), hint: text('byHint'), value: draft.by, options: [] }
        : undefined,
  };
}

function toProblem(
  status: string | undefined,
  { text }: FeedbackInboxWording,
): FormView['problem'] {
  if (status === 'unsaved') return { words: text('notSaved'), hint: text('notSavedHint') };
  return status === 'failed' ? { words: text('couldNotSave') } : undefined;
}

const foreign = (words: string): Piece[] => [{ text: words, foreign: true }];

function toTheirs(task: Task, item: InboxItem, { text }: FeedbackInboxWording): Piece[][] {
  const { team, assignee, resolution, change, replies, status } = item;
  const state = status === 'resolved' ? [toPieces(text('done'))] : [];
  switch (task) {
    case 'assign':
      return [
        team === undefined ? toPieces(text('noTeam')) : foreign(team),
        assignee === undefined ? toPieces(text('nobodyYet')) : foreign(assignee),
        ...state,
      ];
    case 'answer': {
      const last = replies.at(-1);
      return last
        ? [foreign(last.by ?? text(last.from)), foreign(last.text)]
        : [toPieces(text('noReplies'))];
    }
    case 'resolve':
      return [
        ...state,
        ...(resolution === undefined ? [] : [foreign(resolution)]),
        ...rest(item, text),
      ];
    case 'change':
      return change === undefined ? [...state, ...rest(item, text)] : [foreign(change)];
  }
}

/** What else may have changed: who has it, and what was said last. */
function rest(
  { team, assignee, replies }: InboxItem,
  text: FeedbackInboxWording['text'],
): Piece[][] {
  const last = replies.at(-1);
  return [
    team === undefined ? toPieces(text('noTeam')) : foreign(team),
    ...(assignee === undefined ? [] : [foreign(assignee)]),
    ...(last ? [foreign(last.text)] : []),
  ];
}

function toMine(
  task: Task,
  { text: words, team, assignee }: Draft,
  { text }: FeedbackInboxWording,
): Piece[][] {
  if (task !== 'assign') return [foreign(words.trim())];
  return [
    team.trim() === '' ? toPieces(text('noTeam')) : foreign(team.trim()),
    assignee.trim() === '' ? toPieces(text('nobodyYet')) : foreign(assignee.trim()),
  ];
}
