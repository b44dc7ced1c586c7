import type { Answer } from '@oxbow/model/answer';
import type { Prompt } from '@oxbow/model/prompt';
import type { ReceiptState, ResponseState, WaveState } from '@oxbow/model/receipt';
import type { Reply } from '@oxbow/model/reply';
import { mostReplyCharacters } from '@oxbow/model/reply';
import { translate } from '@oxbow/model/translate';
import type { HandedState } from '../../element/events.js';
import { writeNumber } from '../../element/number.js';
import { isNews } from './read-handed.js';
import type { HeardWording } from './strings.js';

/** What keeps an answer back from being sent, or what is known of it. */
export type Sending =
  'replySending' | 'replyNotSent' | 'replyConflict' | 'replyTooLong' | 'replyEmpty';

/** What is known of a deletion. */
export type Removing = 'removing' | 'notRemoved' | 'counted';

/** What somebody handed in, and what they are about to do with it. */
export interface Item extends HandedState {
  doing?: 'replying' | 'removing' | undefined;
  draft: string;
  sending?: Sending | undefined;
  removing?: Removing | undefined;
}

/** A field for a code from elsewhere. */
export interface CodeEntry {
  draft: string;
  problem?: 'codeLoading' | 'noCode' | 'nothingFound' | 'codeFailed' | undefined;
}

/** Everything there is of earlier feedback. */
export interface HeardContent {
  items: readonly Item[];
  isOpen: boolean;
  isFailed: boolean;
  /** It is asked for once more. */
  isAsking: boolean;
  code?: CodeEntry | undefined;
  /** What has just been done. */
  said?: 'replySent' | 'removed' | undefined;
  prompt?: Prompt | undefined;
}

/** One thing that happened. */
export interface StepView {
  side: 'giver' | 'firm';
  title: string;
  /** Of the firm’s own words: they are in no language of ours. */
  when?: string | undefined;
  quotes: string[];
}

export interface ItemView {
  receipt: string;
  headline: string;
  facts?: string | undefined;
  isNew?: string | undefined;
  steps: StepView[];
  draft: string;
  doing: Item['doing'];
  sending?: string | undefined;
  isSending: boolean;
  /** It cannot be sent as it is. */
  isWrong: boolean;
  removing?: string | undefined;
  isRemoving: boolean;
  canReply: boolean;
  canRemove: boolean;
}

export interface HeardView {
  toggle?: string | undefined;
  isOpen: boolean;
  items: ItemView[];
  status: string;
  failed?: string | undefined;
  code?: { draft: string; problem?: string | undefined; isLoading: boolean } | undefined;
}

/** Words all that became of earlier feedback. It names teams, and no person. */
export function toHeardView(content: HeardContent, wording: HeardWording): HeardView {
  const { items, isOpen, isFailed, isAsking, code, said } = content;
  const { text } = wording;
  const views = items.map((item) => toItemView(item, content.prompt, wording));
  return {
    toggle: views.length > 0 ? text('earlier', { count: views.length }) : undefined,
    isOpen,
    items: views,
    status: said ? text(said) : toNews(views, wording),
    failed: isFailed ? text(isAsking ? 'codeLoading' : 'earlierFailed') : undefined,
    code: code && {
      draft: code.draft,
      problem: code.problem && text(code.problem),
      isLoading: code.problem === 'codeLoading',
    },
  };
}

function toNews(views: readonly ItemView[], { text }: HeardWording): string {
  const news = views.filter(({ isNew }) => isNew !== undefined);
  const [first] = news;
  if (!first) return '';
  return news.length === 1
    ? text('news', { news: first.headline })
    : text('newsCount', { count: news.length });
}

function toItemView(item: Item, prompt: Prompt | undefined, wording: HeardWording): ItemView {
  const { receipt, state, draft, doing, sending, removing } = item;
  const { text } = wording;
  const parts = isWave(state) ? toWave(state, wording) : toResponse(state, prompt, wording);
  return {
    receipt,
    ...parts,
    isNew: isNews(item) ? text('isNew') : undefined,
    draft,
    doing,
    sending: sending && text(sending, { most: mostReplyCharacters }),
    isSending: sending === 'replySending',
    isWrong: sending === 'replyEmpty' || sending === 'replyTooLong',
    removing: removing && text(removing),
    isRemoving: removing === 'removing',
  };
}

type Told = Pick<ItemView, 'headline' | 'facts' | 'steps' | 'canReply' | 'canRemove'>;

function toWave({ title, status, replies }: WaveState, wording: HeardWording): Told {
  const words = translate(title, wording.locale).text;
  const isOpen = status === 'open';
  return {
    headline: wording.text(isOpen ? 'waveOpen' : 'waveClosed', { title: words }),
    steps: replies.map((reply) => toReplyStep(reply, wording, 'answeredAll')),
    canReply: false,
    canRemove: isOpen,
  };
}

function toResponse(state: ResponseState, prompt: Prompt | undefined, wording: HeardWording): Told {
  const { text } = wording;
  const { status, team, change, reference, day, answers, replies } = state;
  const given = prompt?.id === state.prompt ? prompt : undefined;
  return {
    headline: toHeadline(state, wording),
    facts: text('handedIn', { reference, day: toDay(day, wording) }),
    steps: [
      {
        side: 'giver',
        title: text('youWrote'),
        quotes: answers.flatMap((answer) => toWords(answer, given, wording)),
      },
      ...(status === 'received'
        ? []
        : [{ side: 'firm' as const, title: byTeam('read', team, wording), quotes: [] }]),
      ...replies.map((reply) => toReplyStep(reply, wording)),
      ...(change === undefined
        ? []
        : [{ side: 'firm' as const, title: text('changedWhat'), quotes: [change] }]),
    ],
    canReply: true,
    canRemove: true,
  };
}

function toHeadline({ status, team, replies }: ResponseState, wording: HeardWording): string {
  const last = replies.filter(({ from }) => from === 'firm').at(-1);
  switch (status) {
    case 'received':
      return wording.text('received');
    case 'read':
      return byTeam('read', team, wording);
    case 'answered':
      return byTeam('answered', last?.by ?? team, wording);
    case 'changed':
      return wording.text('changed');
  }
}

function byTeam(key: 'read' | 'answered', team: string | undefined, { text }: HeardWording) {
  return team === undefined ? text(`${key}ByNobody`) : text(key, { team });
}

function toReplyStep(
  { from, by, at, text: words }: Reply,
  wording: HeardWording,
  byFirm?: 'answeredAll',
): StepView {
  const { locale, timeZone, text } = wording;
  const answered = byFirm ? text(byFirm) : byTeam('answered', by, wording);
  return {
    side: from,
    title: from === 'giver' ? text('youAnswered') : answered,
    when: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(Date.parse(at)),
    quotes: [words],
  };
}

/** A day is told in UTC, and shown as that day everywhere. */
function toDay(day: string, { locale }: HeardWording): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(day),
  );
}

const most: Readonly<Record<string, number>> = {
  ...{ nps: 10, enps: 10, csat: 5, ces: 7, agreement: 5, stars: 5, emoji: 5 },
};

function toWords(answer: Answer, prompt: Prompt | undefined, wording: HeardWording): string[] {
  const { locale, text } = wording;
  const question = prompt?.questions.find(({ id }) => id === answer.question);
  switch (answer.type) {
    case 'text':
      return [answer.value];
    case 'thumbs':
      return [text(answer.value === 'up' ? 'thumbUpWord' : 'thumbDownWord')];
    case 'choice': {
      const options = question?.type === 'choice' ? question.options : [];
      const labels = options.filter(({ id }) => answer.value.includes(id));
      return [
        ...labels.map(({ label }) => translate(label, locale).text),
        ...(answer.other === undefined ? [] : [answer.other]),
      ];
    }
    case 'consent':
      return [];
    case 'contact':
      return [text('contactGiven')];
    default: {
      const highest = question?.type === 'number' ? question.maximum : most[answer.type];
      return [
        highest === undefined
          ? writeNumber(answer.value, locale)
          : text('scoreOf', { value: answer.value, most: highest }),
      ];
    }
  }
}

function isWave(state: ReceiptState): state is WaveState {
  return 'wave' in state;
}
