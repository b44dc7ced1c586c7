import { dayOf } from '@oxbow/model/period';
import type { ReadCustomerProfile } from '@oxbow/model/read-customer-profile';
import { sentimentTrend, type StatedMood } from '@oxbow/model/sentiment-trend';
import { writeNumber } from '../../element/number.js';
import { channelPhrase } from '../channel-words.js';
import { moodWord } from '../mood-words.js';
import type { ProfileSetting } from './strings.js';
import { toTrendLine, type TrendLine } from './trend-line.js';

/** What the head of a timeline tells. */
export interface Head {
  profile: ReadCustomerProfile;
  /** How many channels the customer used; `undefined` where that is not known yet. */
  channels?: number | undefined;
  /** The moods that touchpoints state, in any order; see `moodOf` for which those are. */
  moods?: Iterable<StatedMood> | undefined;
  /** The case whose touchpoints alone are shown. */
  shownCase?: string | undefined;
}

/** Everything that is shown of a profile; what is not known is absent. */
export interface ProfileView {
  cases?: CasesView | undefined;
  nextStep?: NextStepView | undefined;
  needs?: string[] | undefined;
  preferred?: string | undefined;
  advisor?: AdvisorView | undefined;
  stage?: string | undefined;
  channels?: string | undefined;
  mood?: { text: string; line: TrendLine | undefined } | undefined;
  /** What is hidden. */
  masked?: string | undefined;
  /** Who sees this, by label and text. */
  disclosure?: { label: string; text: string; isStated: boolean }[] | undefined;
}

export interface CasesView {
  open: CaseView[];
  /** What stands where none is open. */
  none: string | undefined;
  closed: string | undefined;
}

export interface CaseView {
  id: string;
  /** What the button is called. */
  title: string;
  facts: string | undefined;
  /** Only its touchpoints are shown. */
  shown: boolean;
}

export interface NextStepView {
  title: string;
  owner: string | undefined;
  due: string | undefined;
  isOverdue: boolean;
}

export interface AdvisorView {
  name: string;
  team: string | undefined;
  talk: string;
  link: string | undefined;
  /** Said behind a link that opens beside the page. */
  newTab: string | undefined;
}

/** Makes everything that the head of a timeline shows below its sentence, worded and formatted for the setting. */
export function toProfileView(head: Head, setting: ProfileSetting): ProfileView {
  const { profile, channels } = head;
  let dates: Intl.DateTimeFormat | undefined;
  const date = (day: string) => {
    // Most profiles have a date, but not all; the first format of a page takes its time.
    dates ??= new Intl.DateTimeFormat(setting.locale, { dateStyle: 'long', timeZone: 'UTC' });
    return dates.format(Date.parse(`${day}T00:00:00Z`));
  };
  return {
    cases: toCases(head, setting, date),
    nextStep: toNextStep(profile, setting, date),
    needs: profile.needs?.length ? profile.needs : undefined,
    preferred: profile.preferred && channelPhrase(profile.preferred, setting),
    advisor: toAdvisor(profile, setting),
    stage: profile.stage,
    channels: channels === undefined ? undefined : writeNumber(channels, setting.locale),
    mood: toMood(head.moods ?? [], setting),
    masked: toMasked(profile, setting),
    disclosure: toDisclosure(profile, setting),
  };
}

type Dates = (day: string) => string;

function toCases(
  { profile: { cases }, shownCase }: Head,
  { text }: ProfileSetting,
  date: Dates,
): CasesView | undefined {
  if (!cases?.length) return undefined;
  const open = cases.filter((one) => one.open);
  const closed = cases.length - open.length;
  return {
    open: open.map(({ id, title, since }) => {
      const name = text('caseAlone', { case: id });
      const facts = since ? text('caseSince', { case: id, date: date(since) }) : title && name;
      return { id, title: title ?? name, facts, shown: id === shownCase };
    }),
    none: open.length === 0 ? text('noOpenCase') : undefined,
    closed: closed > 0 ? text('closedCases', { count: closed }) : undefined,
  };
}

function toNextStep(
  { followup }: ReadCustomerProfile,
  { text, now, timeZone }: ProfileSetting,
  date: Dates,
): NextStepView | undefined {
  if (!followup) return undefined;
  const { title, owner, due } = followup;
  const today = dayOf(now, timeZone);
  const isOverdue = due !== undefined && due < today;
  const words = { date: due === undefined ? '' : date(due) };
  const toOverdue = (count: number) =>
    count > mostCounted ? text('overdueLong', words) : text('overdue', { ...words, count });
  return {
    title,
    owner: owner && text('by', { owner }),
    due: isOverdue
      ? toOverdue(daysBetween(due, today))
      : due && text(due === today ? 'dueToday' : 'due', words),
    isOverdue,
  };
}

/** Longer ago than this, the date says more than a number of days. */
const mostCounted = 60;

function daysBetween(earlier: string, later: string): number {
  const start = Date.parse(`${earlier}T00:00:00Z`);
  return (Date.parse(`${later}T00:00:00Z`) - start) / 86_400_000;
}

function toAdvisor(
  { advisor }: ReadCustomerProfile,
  { text }: ProfileSetting,
): AdvisorView | undefined {
  if (!advisor) return undefined;
  const { name, team, link } = advisor;
  const newTab = link?.startsWith('http') ? text('newTab') : undefined;
  return { name, team, talk: text('talk', { advisor: name }), link, newTab };
}

function toMood(moods: Iterable<StatedMood>, setting: ProfileSetting): ProfileView['mood'] {
  const trend = sentimentTrend(moods);
  const latest = trend.moods.at(-1);
  if (!latest) return undefined;
  const mood = moodWord(latest.value, setting);
  const key = trend.change === undefined ? 'moodFew' : trends[trend.change];
  return {
    text: setting.text(key, { count: trend.moods.length, mood }),
    line: trend.change && toTrendLine(trend.moods.map(({ value }) => value)),
  };
}

const trends = { better: 'moodBetter', worse: 'moodWorse', unchanged: 'moodUnchanged' } as const;

const factWords = {
  stage: 'factStage',
  cases: 'factCases',
  followup: 'factFollowup',
  needs: 'factNeeds',
  preferred: 'factPreferred',
  advisor: 'factAdvisor',
} as const;

function toMasked(
  { masked }: ReadCustomerProfile,
  { text, locale }: ProfileSetting,
): string | undefined {
  if (!masked?.length) return undefined;
  const names = masked.map((fact) => text(factWords[fact]));
  const facts = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  return text('onlyServing', { facts });
}

function toDisclosure(
  { disclosure }: ReadCustomerProfile,
  { text }: ProfileSetting,
): ProfileView['disclosure'] {
  return (
    disclosure &&
    (['purpose', 'source', 'retention', 'readers'] as const).map((key) => ({
      label: text(key),
      text: disclosure[key] ?? text('notStated'),
      isStated: disclosure[key] !== undefined,
    }))
  );
}
