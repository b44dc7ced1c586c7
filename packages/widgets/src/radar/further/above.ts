import type { Score } from '@oxbow/model/experience';
import type { ReadProfile } from '@oxbow/model/read-profile';
import { toForeign, type Piece } from '../../element/wording.js';
import type { FurtherWording } from './strings.js';
import { toName } from '../table-view-model.js';

/** A group that shows what is withheld here; the whole has no unit. */
export interface GroupAbove {
  unit: string | undefined;
  name: Piece;
}

/** Names each group above once. */
export function toAbove(
  { dimensions, unit: own }: ReadProfile,
  { locale, text }: FurtherWording,
): GroupAbove[] {
  const found = new Map<string | undefined, Piece>();
  const scores = dimensions.flatMap(
    ({ customer, employee, series = {} }): (Score | undefined)[] => [
      employee,
      customer,
      ...Object.values(series),
    ],
  );
  for (const score of scores) {
    if (!score || !('withheld' in score) || !score.above || score.above.unit === own) continue;
    const { unit, title = unit } = score.above;
    found.set(unit, title === undefined ? toName(text('whole')) : toForeign(title, locale));
  }
  return Array.from(found, ([unit, name]) => ({ unit, name }));
}
