import type { Objective } from '@oxbow/model/objective';
import { dayOf } from '@oxbow/model/day-of';
import {
  shownHealths,
  standingOn,
  type ObjectiveStanding,
  type ShownHealth,
} from '@oxbow/model/objective-standing';
import { translate } from '@oxbow/model/translate';
import { narrows, toTest, type Choice } from './choice.js';
import { toFilterView, type FilterView } from './filter-view-model.js';
import type { Entry } from './objective-list.js';
import { createShareFormat, toRowWords, type RowWords } from './row-view-model.js';
import type { OkrListSetting, OkrListStrings } from './strings.js';
import { nest, toPlainRows, toTreeRows, type Folds, type Nested, type Placed } from './tree.js';

/** What a list is drawn from. */
export interface OkrListContent {
  entries: readonly Entry[];
  /** Records that are not shown, or not whole. */
  invalid: number;
  layout: 'list' | 'tree';
  choice: Choice;
  folds: Folds;
  /** Ids of those that are open. */
  opened: ReadonlySet<string>;
  /** Ids of those that stay as long as they are open, even where they fit no more. */
  held?: ReadonlySet<string>;
  /** At most so many rows are drawn for now. */
  limit: number;
}

/** One objective as it is drawn; those below it are in it. */
export interface RowView extends RowWords {
  id: string;
  depth: number;
  isOpen: boolean;
  isContext: boolean;
  /** What is said of its place in the tree. */
  notes: string[];
  /** Absent where nothing stands below it. */
  fold?: { isUnfolded: boolean; label: string; count: number } | undefined;
  /** A name for ids of the document. */
  name: string;
}

/** Everything that is shown of a list of objectives. */
export interface OkrListView {
  sentence: string;
  filter: FilterView;
  showing: string;
  /** Where nothing fits. */
  nothing?: string | undefined;
  layout: 'list' | 'tree';
  rows: (RowView & Nested<RowView>)[];
  /** Ids of the rows that are open. */
  opened: string[];
  /** Whether something can be folded. */
  hasFolds: boolean;
  /** Further rows wait to be drawn. */
  hasMore: boolean;
  notShown?: string | undefined;
}

/** What is drawn inside each other; deeper ones follow each other. */
const deepest = 10;

/** Words of rows, kept as long as their objective stands where it did. */
export type RowCache = WeakMap<Objective, { key: string; words: RowWords }>;

/**
 * Makes all that is shown of a list of objectives.
 * @param cache what was worded before, so that a list that has changed in one place is not worded anew
 */
export function toOkrListView(
  { entries, invalid, layout, choice, folds, opened, held, limit }: OkrListContent,
  setting: OkrListSetting,
  cache: RowCache = new WeakMap(),
): OkrListView {
  const { text, locale, now, timeZone } = setting;
  const today = dayOf(now, timeZone);
  const standings = new Map<Objective, ObjectiveStanding>();
  for (const { objective } of entries) standings.set(objective, standingOn(objective, now, today));
  const standingAt = (objective: Objective) => standings.get(objective)!;
  const gone = new Set(entries.flatMap(({ objective, isGone }) => (isGone ? [objective.id] : [])));
  const list = entries
    .filter(({ isGone }) => !isGone)
    .map(({ objective }) => ({ objective, shown: standingAt(objective).shown }));
  const objectives = entries.map(({ objective }) => objective);

  const test = toTest(choice);
  const isFound = (objective: Objective) =>
    !gone.has(objective.id) && test(objective, standingAt(objective));
  const isHeld = ({ id }: Objective) => gone.has(id) || (opened.has(id) && held?.has(id) === true);
  const fits = (objective: Objective) => isFound(objective) || isHeld(objective);
  const isNarrowed = narrows(choice);
  const found = isNarrowed ? objectives.filter(isFound).length : list.length;
  const placed =
    layout === 'tree'
      ? toTreeRows(objectives, fits, folds, isNarrowed)
      : toPlainRows(objectives, fits);

  const places = new Map(objectives.map((objective, index) => [objective, index]));
  const share = createShareFormat(locale);
  const wordsOf = (objective: Objective) => {
    const standing = standingAt(objective);
    const key = `${locale} ${today} ${standing.shown}`;
    const known = cache.get(objective);
    if (known?.key === key) return known.words;
    const words = toRowWords(objective, standing, setting, share);
    cache.set(objective, { key, words });
    return words;
  };
  const rows = placed.slice(0, limit).map((place): RowView => {
    const { objective, depth, isContext } = place;
    const { id } = objective;
    return {
      ...wordsOf(objective),
      ...{ id, depth, isContext, name: `objective-${places.get(objective)}` },
      isOpen: opened.has(id),
      notes: [
        ...(gone.has(id)
          ? [text('gone')]
          : isNarrowed && isHeld(objective) && !isFound(objective)
            ? [text('held')]
            : []),
        ...toNotes(place, setting),
      ],
      fold:
        place.below > 0
          ? {
              isUnfolded: place.isUnfolded,
              label: text('below', { count: place.below }),
              count: place.below,
            }
          : undefined,
    };
  });
  return {
    sentence: toSentence(list, setting),
    filter: toFilterView(list, choice, setting),
    showing: text('showing', { shown: found, count: list.length }),
    nothing: rows.length === 0 ? text('nothing') : undefined,
    layout,
    rows: nest(rows, deepest),
    opened: rows.filter(({ isOpen }) => isOpen).map(({ id }) => id),
    hasFolds: rows.some(({ fold }) => fold !== undefined),
    hasMore: placed.length > limit,
    notShown: invalid > 0 ? text('notShown', { count: invalid }) : undefined,
  };
}

function toNotes(
  { objective, depth, isContext, cut }: Placed,
  { text, locale }: OkrListSetting,
): string[] {
  const notes: string[] = [];
  if (isContext) notes.push(text('context'));
  if (cut === 'cycle') notes.push(text('cycle'));
  if (cut === 'orphan') {
    const title = objective.parent?.title;
    notes.push(
      title === undefined
        ? text('orphan')
        : text('orphanOf', { title: translate(title, locale).text }),
    );
  }
  // What the lists in each other do not tell.
  if (depth > deepest) notes.push(text('depth', { count: depth }));
  return notes;
}

function toSentence(
  list: readonly { shown: ShownHealth }[],
  { locale, text }: OkrListSetting,
): string {
  if (list.length === 0) return text('empty');
  const counts = new Map<ShownHealth, number>();
  for (const { shown } of list) counts.set(shown, (counts.get(shown) ?? 0) + 1);
  const parts = shownHealths.flatMap((health) => {
    const count = counts.get(health);
    return count === undefined ? [] : [text(sums[health], { count })];
  });
  const joined = new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
  return text('sentence', { count: list.length, parts: joined });
}

const sums: Readonly<Record<ShownHealth, keyof OkrListStrings>> = {
  'on-track': 'countOnTrack',
  'at-risk': 'countAtRisk',
  'off-track': 'countOffTrack',
  stale: 'countStale',
  'no-data': 'countNoData',
  achieved: 'countAchieved',
  closed: 'countClosed',
};
