import type { Dependency, Objective, Parent, Related } from '@oxbow/model/objective';
import { fillPieces, toForeign, toPieces, type Piece } from '../../element/wording.js';
import { toLinked, type LinkedView } from '../linked.js';
import { toDimensionView, type DimensionView } from './dimension-view-model.js';
import type { RelationsSetting } from './strings.js';

/** Another objective, or work for this one. */
export interface RelatedView extends LinkedView {
  /** The id of an objective that a person may want to open: it has a title, and no link. */
  open?: string | undefined;
  /** Which way it hangs together. */
  way?: string | undefined;
  /** Who answers for it, and what of it is meant. */
  facts: Piece[][];
  note?: Piece[] | undefined;
}

/** Those of one kind: first some, then the others, which a person unfolds. */
export interface RelatedGroup {
  label: string;
  first: RelatedView[];
  others: RelatedView[];
  /** How many others there are. */
  more: string;
}

/** What an objective is connected with. */
export interface RelationsView {
  groups: RelatedGroup[];
  dimensions: DimensionView[];
  /** Where some dimension was measured before and after. */
  noCause?: string | undefined;
}

/** So many are seen without unfolding; one more than these is not folded either. */
const mostSeen = 5;

/** Words what an objective is connected with: up, down, sideways, the work for it, and the dimensions. */
export function toRelationsView(objective: Objective, setting: RelationsSetting): RelationsView {
  const { text } = setting;
  const { parent, children = [], dependencies = [], initiatives = [] } = objective;
  const dimensions = (objective.dimensions ?? []).map((one) => toDimensionView(one, setting));
  const up = parent ? [toParent(parent, setting)] : [];
  return {
    groups: [
      toGroup(text('oneUp'), up, setting),
      toGroup(
        text('oneDown'),
        children.map((one) => toRelated(one, setting)),
        setting,
      ),
      toGroup(
        text('aside'),
        dependencies.map((one) => toDependency(one, setting)),
        setting,
      ),
      toGroup(text('initiatives'), toWork(initiatives, objective, setting), setting),
    ].filter(({ first }) => first.length > 0),
    dimensions,
    noCause: dimensions.some(({ isCompared }) => isCompared) ? text('noCause') : undefined,
  };
}

function toGroup(label: string, all: RelatedView[], { text }: RelationsSetting): RelatedGroup {
  const seen = all.length <= mostSeen + 1 ? all.length : mostSeen;
  const others = all.slice(seen);
  const more = text('moreRelated', { count: others.length });
  return { label, first: all.slice(0, seen), others, more };
}

function toRelated(
  { id, title, owner, link }: Related,
  { locale, text }: RelationsSetting,
): RelatedView {
  const linked = toLinked(title ?? '', link, locale);
  return {
    ...linked,
    title: title === undefined ? toPieces(text('notShownObjective')) : linked.title,
    open: title === undefined || linked.link !== undefined ? undefined : id,
    facts: owner === undefined ? [] : [[toForeign(owner, locale)]],
  };
}

function toParent(parent: Parent, setting: RelationsSetting): RelatedView {
  const related = toRelated(parent, setting);
  if (parent.keyResult === undefined) return related;
  return { ...related, facts: [...related.facts, toPieces(setting.text('forPart'))] };
}

function toDependency(dependency: Dependency, setting: RelationsSetting): RelatedView {
  const { way, note } = dependency;
  return {
    ...toRelated(dependency, setting),
    way: way && setting.text(way),
    note: note === undefined ? undefined : [toForeign(note, setting.locale)],
  };
}

/** That for the objective as a whole first, then that for its key results, in their order. */
function toWork(
  initiatives: NonNullable<Objective['initiatives']>,
  { keyResults }: Objective,
  { locale, text }: RelationsSetting,
): RelatedView[] {
  const places = new Map(keyResults.map(({ id }, index) => [id, index]));
  const placeOf = (id: string | undefined) =>
    id === undefined ? -1 : (places.get(id) ?? places.size);
  return [...initiatives]
    .sort((one, other) => placeOf(one.keyResult) - placeOf(other.keyResult))
    .map(({ title, link, keyResult: id }) => {
      const keyResult = keyResults[placeOf(id)];
      const words = keyResult
        ? fillPieces(text('forKeyResult'), { title: [toForeign(keyResult.title, locale)] })
        : toPieces(text('forUnknown'));
      return { ...toLinked(title, link, locale), facts: id === undefined ? [] : [words] };
    });
}
