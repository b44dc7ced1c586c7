import { channelLabels } from '@oxbow/model/channel-labels';
import { standOf, type InboxFigures } from '@oxbow/model/inbox';
import type { InboxItem } from '@oxbow/model/inbox-item';
import { readLink } from '@oxbow/model/link';
import type { Prompt } from '@oxbow/model/prompt';
import { fillPieces, toPieces, type Piece } from '../element/wording.js';
import { toAnswers, type AnswerView } from './answer-view-model.js';
import { scoreOf, wordsOf } from './choice.js';
import type { Formats } from './formats.js';
import { toFormView, type FormView } from './form-view-model.js';
import type {
  FeedbackInboxSetting,
  FeedbackInboxStrings,
  FeedbackInboxWording,
} from './strings.js';
import { tasks, type Task } from './wish.js';
import type { Progress } from './working.js';

/** How an item stands, in words; the shape goes beside them. */
export interface StandView {
  stand: 'waiting' | 'answered' | 'changed';
  words: string;
}

/** Something said after the response. */
export interface ReplyView {
  id: string;
  who: Piece[];
  when: string;
  text: Piece[];
  isFirms: boolean;
}

/** What is shown of the item that is open. */
export interface DetailView {
  id: string;
  title: Piece[];
  stand: StandView;
  suspect?: string | undefined;
  facts: { term: string; words: Piece[] }[];
  answers: AnswerView[];
  /** That the questions are worded otherwise now. */
  remark?: string | undefined;
  replies: ReplyView[];
  /** What was changed, and what was done. */
  notes: { term: string; words: Piece[] }[];
  tasks: { task: Task; words: string; isOpen: boolean }[];
  canReopen: boolean;
  form?: FormView | undefined;
  /** What was stored last, or that it could not be. */
  saved?: { words: string; isBad: boolean } | undefined;
  /** Where it can be opened by who has the same right. */
  link?: string | undefined;
  /** What became of copying it. */
  copied?: string | undefined;
}

/** An item as it is drawn: with what a person does at it. */
export interface OpenItem {
  item: InboxItem;
  prompt: Prompt | undefined;
  progress: Progress;
  figures: InboxFigures | undefined;
  /** The address with `{id}` in it. */
  link: string | undefined;
  copied: 'copied' | 'notCopied' | undefined;
  readonly: boolean;
}

/** How an item stands between giver and firm. */
export function toStand(item: InboxItem, { text }: FeedbackInboxWording): StandView {
  const stand = standOf(item);
  const hasAnswer = item.replies.some(({ from }) => from === 'firm');
  const words = {
    waiting: 'waits',
    answered: hasAnswer ? 'answered' : 'done',
    changed: 'changed',
  } as const;
  return { stand, words: text(words[stand]) };
}

/** What an item is called: what somebody said, or by its reference. */
export function toTitle(item: InboxItem, { text }: FeedbackInboxWording): Piece[] {
  const [said] = wordsOf(item);
  const { language } = item.response;
  return said === undefined
    ? fillPieces(text('noWords'), { reference: [{ text: item.reference, foreign: true }] })
    : [{ text: shorten(said), foreign: true, language }];
}

/** Most characters of a title. */
const mostTitle = 140;

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const characters = [...line.slice(0, 4 * mostTitle)];
  return characters.length <= mostTitle ? line : `${characters.slice(0, mostTitle).join('')} …`;
}

/** Makes all that is shown of the open item. */
export function toDetail(
  open: OpenItem,
  setting: FeedbackInboxSetting,
  formats: Formats,
): DetailView {
  const { item, prompt, progress, readonly } = open;
  const { text } = setting;
  const { response } = item;
  const link = toLink(open.link, item.id);
  const isOlder = prompt !== undefined && prompt.version !== response.version;
  const notes = [
    { term: text('whatChanged'), words: item.change },
    { term: text('resolution'), words: item.resolution },
  ];
  return {
    id: item.id,
    title: toTitle(item, setting),
    stand: toStand(item, setting),
    suspect: item.suspect && text(item.suspect === 'trap' ? 'suspectTrap' : 'suspectHaste'),
    facts: toFacts(item, setting, formats),
    answers: toAnswers(response, prompt, setting, formats),
    remark: isOlder ? text('laterWords', { version: response.version }) : undefined,
    replies: item.replies.map(({ id, at, from, by, text: said }) => ({
      id,
      who: by === undefined ? toPieces(text(from)) : [{ text: by, foreign: true }],
      when: formats.moment(Date.parse(at)),
      text: [{ text: said, foreign: true }],
      isFirms: from === 'firm',
    })),
    notes: notes.flatMap(({ term, words }) =>
      words === undefined ? [] : [{ term, words: [{ text: words, foreign: true }] }],
    ),
    tasks: readonly
      ? []
      : tasks.map((task) => ({
          task,
          words: text(`${task}Task`),
          isOpen: progress.task === task,
        })),
    canReopen: !readonly && item.status === 'resolved',
    form: toFormView(open, setting),
    saved: toSaved(progress, setting),
    link,
    copied: link && open.copied && text(open.copied, { address: link }),
  };
}

function toFacts(
  { at, reference, customer, team, assignee, response }: InboxItem,
  { text, locale }: FeedbackInboxSetting,
  formats: Formats,
): DetailView['facts'] {
  const language = locale.split('-')[0] as keyof typeof channelLabels;
  const labels = channelLabels[language] ?? channelLabels.en;
  const given = (words: string | undefined, otherwise: keyof FeedbackInboxStrings): Piece[] =>
    words === undefined ? toPieces(text(otherwise)) : [{ text: words, foreign: true }];
  return [
    { term: text('reference'), words: [{ text: reference, foreign: true }] },
    { term: text('received'), words: toPieces(formats.moment(Date.parse(at))) },
    { term: text('customer'), words: given(customer, 'nobodyInParticular') },
    { term: text('channel'), words: toPieces(labels[response.channel]) },
    {
      term: text('prompt'),
      words: fillPieces(text('promptVersion', { version: response.version }), {
        prompt: [{ text: response.prompt, foreign: true }],
      }),
    },
    { term: text('team'), words: given(team, 'noTeam') },
    { term: text('assignee'), words: given(assignee, 'nobodyYet') },
  ];
}

function toSaved(
  { saved, task, outcome }: Progress,
  { text }: FeedbackInboxWording,
): DetailView['saved'] {
  if (saved) return { words: text(`${saved}Saved`), isBad: false };
  // Opening again has no form in which its failure could stand.
  if (task || !outcome) return undefined;
  return outcome.status === 'sending'
    ? { words: text('saving'), isBad: false }
    : { words: text('reopenFailed'), isBad: true };
}

/** The address of one item; `undefined` where the host's is none that may be linked to. */
export function toLink(template: string | undefined, id: string): string | undefined {
  if (!template?.includes('{id}')) return undefined;
  return readLink(template.replaceAll('{id}', encodeURIComponent(id)));
}

/** The score of an item in words, where it has one. */
export function toScore(item: InboxItem, { text }: FeedbackInboxWording): string | undefined {
  const value = scoreOf(item);
  return value === undefined ? undefined : text('scored', { value, maximum: 10 });
}
