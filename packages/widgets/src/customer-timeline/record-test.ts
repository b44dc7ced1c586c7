import { holdsWords, openFields, textOf } from './record-text.js';
import { toNeedles } from './text-match.js';
import type { TimelineFilter } from './timeline-filter.js';

/**
 * What a filter has to look into a record for: type, team, category, case and words. What is masked or confidential fits no
 * wish.
 * @returns a test that never throws, whatever the host's record is; `undefined` where the filter wishes for none of these
 */
export function toRecordTest(filter: TimelineFilter): ((record: unknown) => boolean) | undefined {
  const wishes = (
    [
      ['type', filter.types],
      ['team', filter.teams],
      ['category', filter.categories],
      ['case', filter.cases],
    ] as const
  ).flatMap(([field, values]) =>
    values && values.length > 0 ? [{ field, values: new Set(values) }] : [],
  );
  const needles = toNeedles(filter.words);
  if (wishes.length === 0 && needles.length === 0) return undefined;
  return (record) => {
    try {
      const fields = openFields(record);
      if (!fields) return false;
      for (const { field, values } of wishes)
        if (!values.has(textOf(fields[field]) ?? '')) return false;
      return needles.length === 0 || holdsWords(fields, needles);
    } catch {
      // A getter or a proxy of the host threw.
      return false;
    }
  };
}
