import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import { lightStyles } from './light-styles.js';

/**
 * What customers have said, for the team that answers: what waits, each response with its thread, and what is done about it.
 *
 * `data` takes an inbox, see `@oxbow/model/inbox`. Nothing can be filtered, counted or sorted by who works on an item.
 *
 * @tag ox-feedback-inbox
 * @fires {DataRequestEvent} oxdata - Wants the inbox that the attribute `inbox` names, or, with the subject `response`, one item.
 * @fires {InboxMoreRequestEvent} oxmore - Wants the next page of items, by the `filter` that a person chose; the answer has the form of `data`.
 * @fires {ReplyRequestEvent} oxreply - A person answers the giver of a response.
 * @fires {AssignRequestEvent} oxassign - A person gives an item to a team or a role, or opens it again.
 * @fires {ResolveRequestEvent} oxresolve - A person says that an item is done, or what was changed because of it.
 * @fires {FeedbackInboxSelectEvent} oxselect - A person opened an item, so that the page can name it in its address.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @csspart sentence - What waits, in one sentence.
 * @csspart filter - What the list can be narrowed to.
 * @csspart new - The button behind which new items wait.
 * @csspart item - One item of the list.
 * @csspart more - The button that shows further items.
 * @csspart detail - The item that is open.
 * @csspart form - What a person writes about the open item.
 * @csspart figures - How each team answers.
 * @csspart problem - What is wrong with the data.
 * @cssprop [--ox-block-size=26em] - Height that is kept free until the data is there.
 */
export class FeedbackInbox extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    inbox: {},
    item: {},
    link: {},
    readonly: { type: Boolean },
    readOnly: { attribute: false, noAccessor: true },
    timezone: {},
  };

  static override get styles(): CSSResultGroup {
    return [super.styles, lightStyles];
  }

  /** Whose inbox the host is asked for: `all`, or the name of a team. */
  inbox: string | undefined;

  /** The id of the item to open, as from the page's address. What a person opens later is not written here. */
  item: string | undefined;

  /** Where one item is found on your site, with `{id}` in the place of its id; without it no address is offered to be shared. */
  link: string | undefined;

  /** Offers nothing to do: the inbox is only to be read. */
  readonly = false;

  /** The IANA time zone that days and times are shown in, such as `Europe/Berlin`; by default that of the browser. */
  timezone: string | undefined;

  /** @internal As Angular writes `[readonly]`, which it takes for that of a form control. */
  get readOnly(): boolean {
    return this.readonly;
  }
  set readOnly(value: boolean) {
    this.readonly = value;
  }

  override get subject(): Subject | undefined {
    return this.inbox ? { subject: 'inbox', id: this.inbox } : undefined;
  }
}
