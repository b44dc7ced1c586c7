import type { Channel } from '@oxbow/model/channel';
import type { Direction, Touchpoint } from '@oxbow/model/touchpoint';
import * as z from 'zod/mini';
import { Id, maybe, Text, Time, toDetail, toLine, toTitle, toTouchpoint } from '../json/json.js';
import { Name, quote, readRows, Unfit, type Account } from '../rows/rows.js';

const Task = z.object({
  Id,
  WhoId: maybe(Id),
  WhatId: maybe(Id),
  AccountId: maybe(Id),
  CreatedDate: Time,
  CompletedDateTime: maybe(Time),
  TaskSubtype: maybe(Name),
  CallType: maybe(Name),
  CallDisposition: maybe(Text),
  CallDurationInSeconds: maybe(z.int().check(z.gte(0))),
  Subject: maybe(Text),
  Description: maybe(Text),
  Status: maybe(Name),
  IsDeleted: maybe(z.boolean()),
});
type Task = z.infer<typeof Task>;

/** How tasks become touchpoints. */
export interface SalesforceTaskSettings {
  /** Ids of cases, such as those that `readSalesforceCases` gives: a task whose `WhatId` is one of them belongs to it. */
  cases?: ReadonlySet<string>;
  /** The address of a record by its `Id`. */
  link?: (id: string) => string;
}

const subtypes: ReadonlyMap<string, { channel: Channel; type: string }> = new Map([
  ['Call', { channel: 'hotline', type: 'call' }],
  ['Email', { channel: 'email', type: 'message' }],
  ['ListEmail', { channel: 'email', type: 'campaign' }],
]);

const directions: ReadonlyMap<string, Direction> = new Map([
  ['Inbound', 'in'],
  ['Outbound', 'out'],
  ['Internal', 'internal'],
]);

/**
 * Reads records of the object Task of Salesforce, as its REST API gives them
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_task.htm):
 * `Id`, `WhoId` (else `AccountId`) as the customer, `WhatId`, `CompletedDateTime` (else `CreatedDate`), `TaskSubtype`,
 * `CallType`, `CallDisposition`, `CallDurationInSeconds`, `Subject`, `Description`, `Status`, `IsDeleted`.
 *
 * A call or an e-mail is a contact; any other task is a to-do of the firm, thus `internal`. `ActivityDate` is the day on
 * which it is due, at midnight UTC, and no time of a contact: it is not read. Where the record does not say who called or
 * wrote, it stands as `out`, since a task is the firm's own, with a remark. `OwnerId`, the person who served, is not taken.
 */
export function readSalesforceTasks(
  rows: Iterable<unknown>,
  settings: SalesforceTaskSettings = {},
): Account & { touchpoints: Touchpoint[] } {
  const known = new Set<string>();
  const { records: touchpoints, ...account } = readRows(rows, Task, (task, remark) => {
    if (task.IsDeleted === true) throw new Unfit('IsDeleted: it was deleted');
    if (known.has(task.Id)) throw new Unfit(`Id: ${quote(task.Id)} was read before`);
    const touchpoint = read(task, settings, remark);
    known.add(task.Id);
    return touchpoint;
  });
  return { touchpoints, ...account };
}

function read(
  task: Task,
  { cases, link }: SalesforceTaskSettings,
  remark: (text: string) => void,
): Touchpoint {
  const subtype = task.TaskSubtype ?? 'Task';
  const contact = subtypes.get(subtype);
  const seconds = task.CallDurationInSeconds;
  return toTouchpoint({
    id: task.Id,
    customer: task.WhoId ?? task.AccountId,
    at: task.CompletedDateTime ?? task.CreatedDate,
    ...(contact ?? { channel: 'other', originalchannel: subtype, type: 'task' }),
    direction: contact ? toDirection(task, subtype, remark) : 'internal',
    title: toTitle(task.Subject) ?? subtype,
    detail: toDetail(
      task.Description,
      toLine('Status', task.Status),
      toLine('Result', task.CallDisposition),
      toLine('Duration', seconds === undefined ? undefined : `${seconds} s`),
    ),
    case: task.WhatId !== undefined && cases?.has(task.WhatId) ? task.WhatId : undefined,
    source: 'Salesforce',
    link: link?.(task.Id),
    side: 'customer',
  });
}

function toDirection(task: Task, subtype: string, remark: (text: string) => void): Direction {
  if (subtype === 'ListEmail') return 'out';
  const direction = subtype === 'Call' ? directions.get(task.CallType ?? '') : undefined;
  if (direction) return direction;
  remark(`it does not say who ${subtype === 'Call' ? 'called' : 'wrote'}; it stands as out`);
  return 'out';
}
