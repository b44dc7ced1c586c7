import type { Channel } from '@oxbow/model/channel';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import * as z from 'zod/mini';
import { Id, maybe, Text, Time, toDetail, toLine, toTitle, toTouchpoint } from '../json/json.js';
import { Name, quote, readRows, Unfit, type Account } from '../rows/rows.js';

const Case = z.object({
  Id,
  CaseNumber: Name,
  ContactId: maybe(Id),
  AccountId: maybe(Id),
  Origin: maybe(Name),
  Type: maybe(Text),
  Reason: maybe(Text),
  Status: maybe(Name),
  IsEscalated: maybe(z.boolean()),
  IsDeleted: maybe(z.boolean()),
  Subject: maybe(Text),
  Description: maybe(Text),
  CreatedDate: Time,
  ClosedDate: maybe(Time),
});
type Case = z.infer<typeof Case>;

/** A case and what happened to it at a time that the source names. */
export interface SalesforceCase {
  /** The case's `Id`, by which its touchpoints belong together as `case`. */
  id: string;
  /** That it was opened, and that it was closed; oldest first. */
  touchpoints: Touchpoint[];
}

/** How cases become touchpoints. */
export interface SalesforceCaseSettings {
  /** Channels by `Origin`, whose words each firm makes itself; `Phone`, `Email` and `Web` are known. */
  origins?: ReadonlyMap<string, Channel>;
  /** The address of a record by its `Id`. */
  link?: (id: string) => string;
}

const channels: ReadonlyMap<string, Channel> = new Map([
  ['Phone', 'hotline'],
  ['Email', 'email'],
  ['Web', 'website'],
]);

/**
 * Reads records of the object Case of Salesforce, as its REST API gives them
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_case.htm, types and
 * lengths: https://developer.salesforce.com/docs/atlas.en-us.228.0.sfFieldRef.meta/sfFieldRef/salesforce_field_reference_Case.htm):
 * `Id`, `CaseNumber`, `ContactId` (else `AccountId`) as the customer, `Origin`, `Reason` (else `Type`) as the category,
 * `Status`, `IsEscalated`, `Subject`, `Description`, `CreatedDate`, `ClosedDate`, `IsDeleted`. Whether it was escalated has no time and stands in the
 * detail. A case that was closed before it was opened stays, with a remark. `OwnerId`, the person who served, and what was
 * supplied of who wrote (`SuppliedEmail` …) are not taken.
 */
export function readSalesforceCases(
  rows: Iterable<unknown>,
  settings: SalesforceCaseSettings = {},
): Account & { cases: SalesforceCase[] } {
  const known = new Set<string>();
  const { records: cases, ...account } = readRows(rows, Case, (one, remark) => {
    if (one.IsDeleted === true) throw new Unfit('IsDeleted: it was deleted');
    if (known.has(one.Id)) throw new Unfit(`Id: ${quote(one.Id)} was read before`);
    const opened = toOpened(one, settings);
    const closed = one.ClosedDate === undefined ? [] : [toClosed(one, one.ClosedDate, settings)];
    known.add(one.Id);
    if (closed.every(({ at }) => Date.parse(at) >= Date.parse(opened.at))) {
      return { id: one.Id, touchpoints: [opened, ...closed] };
    }
    remark(`closed at ${one.ClosedDate}, before it was opened at ${one.CreatedDate}`);
    // A touchpoint continues only what was before it.
    return { id: one.Id, touchpoints: [...closed.map(({ previous: _, ...each }) => each), opened] };
  });
  return { cases, ...account };
}

function toOpened(one: Case, settings: SalesforceCaseSettings): Touchpoint {
  const { Origin: origin } = one;
  const channel =
    origin === undefined ? undefined : (settings.origins?.get(origin) ?? channels.get(origin));
  const detail = toDetail(
    one.Description,
    toLine('Type', one.Type),
    toLine('Reason', one.Reason),
    toLine('Status', one.Status),
    one.IsEscalated === true ? 'Escalated: yes' : undefined,
  );
  return toTouchpoint({
    ...frame(one, settings),
    id: one.Id,
    at: one.CreatedDate,
    channel: channel ?? 'other',
    originalchannel: channel ? undefined : origin,
    type: 'case',
    direction: 'in',
    title: toTitle(one.Subject) ?? `Case ${one.CaseNumber}`,
    detail,
  });
}

function toClosed(one: Case, at: string, settings: SalesforceCaseSettings): Touchpoint {
  return toTouchpoint({
    ...frame(one, settings),
    id: `${one.Id}-closed`,
    at,
    // The source does not say how the customer was told, or whether.
    channel: 'other',
    type: 'closure',
    direction: 'internal',
    title: `Case ${one.CaseNumber} closed`,
    previous: one.Id,
  });
}

function frame(one: Case, { link }: SalesforceCaseSettings) {
  return {
    customer: one.ContactId ?? one.AccountId,
    // A picklist holds 255 characters.
    category: toTitle(one.Reason) ?? toTitle(one.Type),
    case: one.Id,
    source: 'Salesforce',
    link: link?.(one.Id),
    side: 'customer' as const,
  };
}
