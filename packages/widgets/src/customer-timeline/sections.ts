import type { HeadingView } from './heading-view-model.js';
import type { RowView } from './row-view-model.js';

/** Rows under one heading. */
export interface SectionView {
  key: string;
  heading: HeadingView | undefined;
  rows: RowView[];
}

/** Puts rows under their headings, which stand over them then and no longer in them. */
export function toSections(rows: readonly RowView[]): SectionView[] {
  const sections: SectionView[] = [];
  for (const row of rows) {
    const { heading } = row;
    if (heading || sections.length === 0)
      sections.push({ key: `group-${sections.length}`, heading, rows: [] });
    // Of a group that is closed nothing is drawn but its heading.
    if (!heading?.collapsed) sections.at(-1)?.rows.push({ ...row, heading: undefined });
  }
  return sections;
}
