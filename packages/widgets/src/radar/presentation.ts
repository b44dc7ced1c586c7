import type { ReadProfile } from '@oxbow/model/read-profile';
import { leastAxes, mostAxes } from './chart-view-model.js';

/** The ways in which a profile is shown, in the order of the switch. */
export const presentations = ['figure', 'dumbbell', 'slope', 'groups', 'table'] as const;
export type Presentation = (typeof presentations)[number];

/** What decides how a profile is shown. */
export interface Wishes {
  /** What a person chose. */
  person: Presentation | undefined;
  /** What the host wrote; anything. */
  host: string | undefined;
  /** There is less room than a figure with its words takes. */
  isNarrow: boolean;
}

/** The ways in which this profile can be shown. */
export function presentationsOf({ dimensions, waves, segments }: ReadProfile): Presentation[] {
  const isFigure = dimensions.length >= leastAxes && dimensions.length <= mostAxes;
  const has = { figure: isFigure, slope: waves?.length, groups: segments?.length };
  return presentations.filter((one) => !(one in has) || has[one as keyof typeof has]);
}

/** How it is shown: as a person wants, else as the host, else as there is room for. */
export function choosePresentation(
  profile: ReadProfile,
  { person, host, isNarrow }: Wishes,
): Presentation {
  const possible = presentationsOf(profile);
  const find = (wish: string | undefined) => possible.find((one) => one === wish);
  return find(person) ?? find(host) ?? (isNarrow ? undefined : find('figure')) ?? 'dumbbell';
}
