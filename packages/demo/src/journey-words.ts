import { customerStages } from '@oxbow/model/journey-stages';
import type { Translation } from '@oxbow/model/translation';

/** A text of ours, in the three languages of the demo. */
export const inThree = (
  en: string,
  de: string,
  fr: string,
): Record<'en' | 'de' | 'fr', string> => ({
  en,
  de,
  fr,
});

/** The name of a usual stage. */
export function stageTitle(id: string): Translation {
  const stage = customerStages.find((each) => each.id === id);
  if (!stage) throw new Error(`There is no usual stage ${id}.`);
  return stage.title;
}
