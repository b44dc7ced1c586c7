import { toDetail, toTitle } from '../json/json.js';

/** What is read of an event that changes a field, or of any other. */
export interface ChangeEvent {
  type: string;
  field_name?: string | undefined;
  value?: unknown;
  previous_value?: unknown;
}

/** Fields whose values name people of the firm. */
const people: ReadonlySet<string> = new Set(['assignee_id', 'submitter_id', 'follower_ids']);

/** Words an audit without a comment: what was changed and to what, else the kinds of its events. */
export function toChanges(
  ticket: string,
  events: readonly ChangeEvent[],
): { title: string; detail: string | undefined } {
  const changes = events.filter(({ type }) => type === 'Create' || type === 'Change');
  const names =
    changes.length > 0 ? changes.map((each) => each.field_name) : events.map((each) => each.type);
  const what = [...new Set(names.map((name) => name ?? 'a field'))].join(', ');
  return {
    title: toTitle(`Ticket ${ticket}: ${what === '' ? 'no event' : what}`) ?? `Ticket ${ticket}`,
    detail: toDetail(...changes.map(toLine)),
  };
}

function toLine({
  type,
  field_name: name = 'a field',
  value,
  previous_value: before,
}: ChangeEvent) {
  if (people.has(name)) return `${name} changed`;
  return type === 'Create'
    ? `${name}: ${word(value)}`
    : `${name}: ${word(before)} → ${word(value)}`;
}

/** Lists and objects, such as tags and agreed times, as JSON; what a getter throws makes the row unreadable. */
function word(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '–').slice(0, 1000);
}
