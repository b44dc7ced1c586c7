import type { Formats } from './formats.js';
import type { RowSetting } from './row-setting.js';
import type { TimelineRow } from './timeline-row.js';

/** The heading of a group: of a day, a week, a month or a case. */
export interface HeadingView {
  /** Together they name the group. */
  kind: NonNullable<TimelineRow['group']>['kind'];
  key: string;
  text: string;
  count: string;
  collapsed: boolean;
}

/** Words the heading of a group; `undefined` where nothing is grouped. */
export function toHeading(
  { group, touchpoint }: Pick<TimelineRow, 'group' | 'touchpoint'>,
  setting: RowSetting,
  formats: Formats,
): HeadingView | undefined {
  if (!group || group.kind === 'all') return undefined;
  const { kind, key, count, collapsed } = group;
  return {
    kind,
    key,
    text:
      setting.story && isOfTime(group)
        ? toStoryText(touchpoint, setting)
        : toText(group, touchpoint, setting, formats),
    count: setting.text('touchpoints', { count }),
    collapsed,
  };
}

const isOfTime = ({ kind }: NonNullable<TimelineRow['group']>): boolean =>
  kind === 'day' || kind === 'week' || kind === 'month';

/** In a story no date is told, be it that the day is not known yet. */
function toStoryText({ day }: TimelineRow['touchpoint'], { text }: RowSetting): string {
  return day === undefined ? text('unknownDate') : text('storyDay', { day });
}

function toText(
  { kind, key }: NonNullable<TimelineRow['group']>,
  touchpoint: TimelineRow['touchpoint'],
  { text, story }: RowSetting,
  formats: Formats,
): string {
  switch (kind) {
    case 'day':
      return formats.date(key, true);
    case 'week':
      return text('weekOf', { date: formats.date(key) });
    case 'month':
      return formats.month(key);
    case 'case':
      // In a story cases have other names.
      return text('case', { case: story ? (touchpoint.case ?? '') : key });
    case 'caseless':
      return text('caseless');
    case 'undated':
    case 'all':
      return text('unknownDate');
  }
}
