import { compareAsked } from '@oxbow/model/asked-alike';
import type { EarlierWave, GroupScores } from '@oxbow/model/experience';
import type { ReadProfile } from '@oxbow/model/read-profile';
import type { Translation } from '@oxbow/model/translation';
import { toForeign } from '../../element/wording.js';
import { compare, isShown, sides, type Comparison } from '../comparison.js';
import type { ShownFigure } from '../figure-tools.js';
import { toTableView, type RowView } from '../table-view-model.js';
import type { TakingWording } from './strings.js';

/** The rows of all in one wave, or of a group. */
export interface Section {
  /** One for each heading. */
  place: string[];
  /** All, in the present wave. */
  isWhole: boolean;
  rows: readonly RowView[];
  /** One for each row. */
  comparisons: readonly Comparison[];
}

type Shown = Pick<ShownFigure, 'table' | 'comparisons' | 'profile' | 'least'>;

/**
 * All that can be seen of a profile: all in the present wave, its groups in their order, then the earlier waves, the oldest
 * first. A dimension that nothing was said of in a group or a wave has no row there.
 */
export function toSections(
  shown: Shown,
  wording: TakingWording,
): { headings: string[]; sections: Section[] } {
  const { profile, table, comparisons } = shown;
  const { waves = [], segments = [], wave } = profile;
  const { locale, text } = wording;
  const toPlace = (wave: string, asked: string, group: string) => [
    ...(waves.length > 0 ? [wave, asked] : []),
    ...(segments.length > 0 ? [group] : []),
  ];
  const now = nameOf(wave, locale);
  const all = text('everybody');
  const whole = { rows: table.rows, comparisons, isWhole: true };
  const groups = segments.flatMap(({ label, groups }) =>
    groups.map(({ title, dimensions }): Section => {
      const names = { segmentation: nameOf(label, locale), group: nameOf(title, locale) };
      return {
        place: toPlace(now, '', text('groupOf', names)),
        ...toRows(shown, dimensions, wording),
      };
    }),
  );
  const earlier = waves.map((one): Section => {
    const asked = wordAsked(one, profile, wording);
    return {
      place: toPlace(nameOf(one.wave, locale), asked, all),
      ...toRows(shown, one.dimensions, wording),
    };
  });
  return {
    headings: toPlace(text('wave'), text('asked'), text('group')),
    sections: [{ place: toPlace(now, '', all), ...whole }, ...groups, ...earlier],
  };
}

function nameOf(name: Translation | undefined, locale: string): string {
  return name === undefined ? '' : toForeign(name, locale).text;
}

function toRows(
  { profile, table, least }: Shown,
  dimensions: readonly GroupScores[],
  wording: TakingWording,
): Pick<Section, 'isWhole' | 'rows' | 'comparisons'> {
  const comparisons = compare(profile, wording.locale, least, dimensions).filter(isTold);
  const series = table.columns.filter(({ mark }) => mark !== undefined);
  const surroundings = { measure: profile.measure, series, about: undefined };
  const { rows } = toTableView(comparisons, surroundings, wording);
  return { isWhole: false, rows, comparisons };
}

function isTold(comparison: Comparison): boolean {
  const scores = [...sides.map((side) => comparison[side]), ...comparison.further];
  return scores.some((score) => isShown(score) || score.withheld !== 'unstated');
}

/** Whether the same was asked as in the present wave. */
function wordAsked(wave: EarlierWave, present: ReadProfile, { text }: TakingWording): string {
  const asked = compareAsked(wave, present);
  if (asked === 'unstated') return text('unstated');
  return text(asked === 'alike' ? 'askedAlike' : 'askedOtherwise');
}
