import { touchpointTypeLabels } from '@oxbow/model/touchpoint-types';
import type { Direction } from '@oxbow/model/touchpoint';
import { writeNumber } from '../../element/number.js';
import {
  directions,
  isFiltered,
  moods,
  type Mood,
  type TimelineFilter,
} from '../timeline-filter.js';
import type { ToolsStrings, ToolsWording } from './strings.js';
import { choices, type Choice, type ValueCounts } from './value-counts.js';

/** A value that can be chosen. */
export interface ValueView {
  value: string;
  label: string;
  /** How many touchpoints have it; absent where nobody counted it. */
  count: string | undefined;
  chosen: boolean;
}

/** All that can be chosen of one kind. */
export interface ChoiceView {
  choice: Choice;
  label: string;
  values: ValueView[];
  /** Present where there are too many to show: one is written, with the most frequent of those that begin like it to hand. */
  field: { label: string; written: string; offered: string[] } | undefined;
}

/** What the panel shows in which a timeline is narrowed. */
export interface FilterView {
  choices: ChoiceView[];
  /** The first and the last day; absent where the timeline tells no dates. */
  days: { from: string; until: string } | undefined;
  /** The words that all have to hold, so that they can be taken away. */
  words: string | undefined;
  isCounting: boolean;
  isFiltered: boolean;
}

/** What a story tells of a touchpoint, and a person may choose from. */
const toldChoices = ['types', 'directions', 'sentiments'] as const;

/** As many values can be looked over; of more, only the chosen ones are shown. */
const mostShown = 12;
/** So many are offered to whom writes. */
const mostOffered = 20;

const labels = {
  types: 'filterTypes',
  directions: 'filterDirections',
  sentiments: 'filterSentiments',
  teams: 'filterTeams',
  categories: 'filterCategories',
  cases: 'filterCases',
} as const satisfies Record<Choice, keyof ToolsStrings>;
const directionWords = {
  in: 'filterIn',
  out: 'filterOut',
  internal: 'filterInternal',
} as const satisfies Record<Direction, keyof ToolsStrings>;
const moodWords = {
  negative: 'filterNegative',
  mixed: 'filterMixed',
  positive: 'filterPositive',
} as const satisfies Record<Mood, keyof ToolsStrings>;

/**
 * Words what a timeline can be narrowed to.
 * @param written what a person writes at the moment into the field of a kind
 * @param isStory whether only what a story tells may be chosen
 */
export function toFilterView(
  filter: TimelineFilter,
  counts: ValueCounts,
  written: Readonly<Partial<Record<Choice, string>>>,
  wording: ToolsWording,
  isStory = false,
): FilterView {
  return {
    choices: (isStory ? toldChoices : choices).flatMap(
      (choice) =>
        toChoice(
          choice,
          filter[choice] ?? [],
          isStory
            ? counts.of(choice).filter(([value]) => isTold(choice, value))
            : counts.of(choice),
          written[choice] ?? '',
          wording,
        ) ?? [],
    ),
    days: isStory ? undefined : { from: filter.from ?? '', until: filter.until ?? '' },
    words: filter.words ? wording.text('filterWords', { words: filter.words }) : undefined,
    isCounting: !counts.isDone,
    isFiltered: isFiltered(filter),
  };
}

function toChoice(
  choice: Choice,
  chosen: readonly string[],
  counted: [value: string, count: number][],
  written: string,
  wording: ToolsWording,
): ChoiceView | undefined {
  const { text, locale } = wording;
  const known = new Map(counted);
  for (const value of chosen) if (!known.has(value)) known.set(value, 0);
  if (known.size === 0) return undefined;
  const isLong = known.size > mostShown;
  const shown = isLong ? chosen : inOrder(choice, [...known.keys()]);
  const label = text(labels[choice]);
  return {
    choice,
    label,
    values: shown.map((value) => {
      const count = known.get(value) ?? 0;
      return {
        value,
        label: wordOf(choice, value, wording),
        count: count === 0 ? undefined : writeNumber(count, locale),
        chosen: chosen.includes(value),
      };
    }),
    field: isLong
      ? {
          label: text('filterAmong', { kind: label, count: known.size }),
          written,
          offered: offer(
            counted.map(([value]) => value).filter((value) => !chosen.includes(value)),
            written,
          ),
        }
      : undefined,
  };
}

/** A type that is none of ours may say anything. */
function isTold(choice: Choice, value: string): boolean {
  return choice !== 'types' || Object.hasOwn(touchpointTypeLabels.en, value);
}

/** What has an order of its own keeps it. */
function inOrder(choice: Choice, values: string[]): string[] {
  const order: readonly string[] =
    choice === 'directions' ? directions : choice === 'sentiments' ? moods : [];
  return values.sort((one, other) => order.indexOf(one) - order.indexOf(other));
}

function offer(values: string[], written: string): string[] {
  const start = written.toLowerCase();
  const isOffered = (value: string) => value.toLowerCase().startsWith(start);
  return values.filter(isOffered).slice(0, mostOffered);
}

/** The word for a value: ours where we have one, else the host's. */
function wordOf(choice: Choice, value: string, { text, locale }: ToolsWording): string {
  if (choice === 'directions') return text(directionWords[value as Direction]);
  if (choice === 'sentiments') return text(moodWords[value as Mood]);
  if (choice !== 'types') return value;
  const words = touchpointTypeLabels[locale.split('-')[0] as keyof typeof touchpointTypeLabels] as
    Readonly<Record<string, string>> | undefined;
  return words && Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
