import { standOf, type InboxFigures } from '@oxbow/model/inbox';
import type { InboxItem } from '@oxbow/model/inbox-item';
import { channelLabels } from '@oxbow/model/channel-labels';
import { toPieces, type Piece } from '../element/wording.js';
import { bands, type Band, type Choice } from './choice.js';
import { toFigures, type FiguresView } from './figures-view-model.js';
import { createFormats, type Formats } from './formats.js';
import {
  toDetail,
  toScore,
  toStand,
  toTitle,
  type DetailView,
  type OpenItem,
  type StandView,
} from './item-view-model.js';
import type { PageState } from './page-request.js';
import type { FeedbackInboxSetting, FeedbackInboxStrings } from './strings.js';

/** What an inbox shows, and how much of it. */
export interface FeedbackInboxContent {
  /** What fits the choice, in its order. */
  items: readonly InboxItem[];
  /** All that is loaded, for the sentence where the host gives no figures. */
  loaded: readonly InboxItem[];
  /** How many items the words of the choice were looked for in. */
  searched: number;
  /** Whether there are more than are loaded. */
  hasMore: boolean;
  page: PageState;
  /** New ones that wait to be let in. */
  fresh: number;
  invalid: number;
  choice: Choice;
  figures: InboxFigures | undefined;
  /** Whether the host can be asked for those that may come from machines. */
  hasSuspects: boolean;
  /** The item that is open; `loading` and `failed` where it is not there. */
  open: OpenItem | 'loading' | 'failed' | undefined;
}

/** One thing to choose. */
export interface OptionView<Value extends string> {
  value: Value;
  words: string;
  chosen: boolean;
}

/** One item of the list. */
export interface RowView {
  id: string;
  title: Piece[];
  /** That nobody has opened it. */
  unread?: string | undefined;
  suspect?: string | undefined;
  facts: Piece[][];
  stand: StandView;
  team: Piece[];
  isOpen: boolean;
}

/** What the list can be narrowed to. */
export interface FilterView {
  stands: OptionView<NonNullable<Choice['stand']> | ''>[];
  /** Empty where there is nothing to choose. */
  teams: OptionView<string>[];
  bands: OptionView<Band | ''>[];
  orders: OptionView<Choice['order']>[];
  words: string;
}

/** Everything that is shown of an inbox. */
export interface FeedbackInboxView {
  /** What waits, in one sentence. */
  sentence: string;
  filter: FilterView;
  fresh?: string | undefined;
  rows: RowView[];
  /** That nothing fits. */
  nothing?: string | undefined;
  showing: string;
  searched?: string | undefined;
  hasMore: boolean;
  page: PageState;
  invalid?: string | undefined;
  open: DetailView | 'loading' | 'failed' | undefined;
  figures?: FiguresView | undefined;
}

/** Makes all that is shown of an inbox. */
export function toFeedbackInboxView(
  content: FeedbackInboxContent,
  setting: FeedbackInboxSetting,
): FeedbackInboxView {
  const { text } = setting;
  const { items, choice, open, figures, fresh, hasMore, page, searched, invalid } = content;
  const formats = createFormats(setting);
  const openId = typeof open === 'object' ? open.item.id : undefined;
  const hasWords = choice.words.trim() !== '';
  return {
    sentence: toSentence(content, setting, formats),
    filter: toFilterView(content, setting),
    fresh: fresh > 0 ? text('newItems', { count: fresh }) : undefined,
    rows: items.map((item) => toRow(item, item.id === openId, setting, formats)),
    nothing: items.length === 0 && page !== 'loading' ? text('noneFits') : undefined,
    showing: text(hasMore ? 'showingMore' : 'showing', { count: items.length }),
    searched: hasWords && hasMore ? text('searched', { count: searched }) : undefined,
    hasMore,
    page,
    invalid: invalid > 0 ? text('notShown', { count: invalid }) : undefined,
    open: typeof open === 'object' ? toDetail(open, setting, formats) : open,
    figures: figures && toFigures(figures, setting, formats),
  };
}

/** What waits: of all where the host says it, else of what is loaded. */
function toSentence(
  { figures, loaded, hasMore }: FeedbackInboxContent,
  { text }: FeedbackInboxSetting,
  formats: Formats,
): string {
  const waiting = loaded.filter((item) => !item.suspect && standOf(item) === 'waiting');
  const times = waiting.map(({ at }) => Date.parse(at));
  const count = figures?.waiting ?? waiting.length;
  const isOfLoaded = !figures && hasMore;
  if (count === 0) return text(isOfLoaded ? 'noneWaitsOfLoaded' : 'noneWaits');
  const told = figures ? figures.oldest : null;
  const oldest =
    told === null ? times.reduce((a, b) => Math.min(a, b), Infinity) : Date.parse(told);
  return text(isOfLoaded ? 'waitingOfLoaded' : 'waiting', {
    count,
    age: formats.age(Number.isFinite(oldest) ? oldest : 0),
  });
}

function toFilterView(
  { choice, loaded, figures, hasSuspects }: FeedbackInboxContent,
  { text, locale }: FeedbackInboxSetting,
): FilterView {
  const option = <Value extends string>(
    value: Value,
    key: keyof FeedbackInboxStrings,
    chosen: string | undefined,
  ): OptionView<Value> => ({ value, words: text(key), chosen: value === (chosen ?? '') });
  const named = [
    ...(figures?.teams ?? []).map(({ team }) => team),
    ...loaded.flatMap(({ team }) => team ?? []),
    ...(choice.team === undefined ? [] : [choice.team]),
  ];
  const teams = [...new Set(named)].sort((a, b) => a.localeCompare(b, locale));
  return {
    stands: [
      option('waiting', 'standWaiting', choice.stand),
      option('answered', 'standAnswered', choice.stand),
      option('changed', 'standChanged', choice.stand),
      ...(hasSuspects ? [option('suspect', 'standSuspect', choice.stand)] : []),
      option('', 'standAll', choice.stand),
    ],
    teams:
      teams.length < 2
        ? []
        : [
            option('', 'everyTeam', choice.team),
            ...teams.map((team) => ({ value: team, words: team, chosen: team === choice.team })),
          ],
    bands: [
      option('', 'everyBand', choice.band),
      ...(Object.keys(bands) as Band[]).map((band) => option(band, bandWords[band], choice.band)),
    ],
    orders: [option('newest', 'newest', choice.order), option('oldest', 'oldest', choice.order)],
    words: choice.words,
  };
}

const bandWords = { low: 'bandLow', middle: 'bandMiddle', high: 'bandHigh' } as const;

function toRow(
  item: InboxItem,
  isOpen: boolean,
  setting: FeedbackInboxSetting,
  formats: Formats,
): RowView {
  const { text, locale } = setting;
  const { response, team } = item;
  const language = locale.split('-')[0] as keyof typeof channelLabels;
  const labels = channelLabels[language] ?? channelLabels.en;
  const score = toScore(item, setting);
  return {
    id: item.id,
    title: toTitle(item, setting),
    unread: item.read ? undefined : text('unread'),
    suspect: item.suspect && text('suspect'),
    facts: [
      ...(score === undefined ? [] : [toPieces(score)]),
      [{ text: response.prompt, foreign: true }],
      toPieces(labels[response.channel]),
      toPieces(formats.day(Date.parse(item.at))),
    ],
    stand: toStand(item, setting),
    team: team === undefined ? toPieces(text('noTeam')) : [{ text: team, foreign: true }],
    isOpen,
  };
}
