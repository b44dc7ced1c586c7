import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { Grouping } from '@oxbow/model/grouping';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import { lightStyles } from './light-styles.js';

/**
 * Everything a customer and the firm lived through together, over all channels, and where one channel handed over to the next.
 *
 * Its `data` is a list of touchpoints or a `TimelinePage`; without data it asks the host for that of its customer.
 *
 * @tag ox-customer-timeline
 * @fires {DataRequestEvent} oxdata - Wants the data of its customer, while the host gives none.
 * @fires {MoreRequestEvent} oxmore - Wants the page of older touchpoints, or of newer ones; the answer has the form of `data`.
 * @fires {TimelineFilterEvent} oxfilter - A person chose which touchpoints are shown.
 * @fires {TimelineToggleEvent} oxtoggle - A person opened or closed the details of a touchpoint.
 * @fires {TimelineDetailEvent} oxdetail - The host's own markup for the details of a touchpoint is there to be filled.
 * @fires {TimelineExportEvent} oxexport - A person wants to take along what is shown.
 * @fires {TimelineContactEvent} oxcontact - A person wants to talk to the advisor.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @slot detail-<type> - A `<template>` with the page's own markup for the details of touchpoints of this type.
 * @csspart sentence - What one would say of this customer in one sentence.
 * @csspart filter - The channels to choose from.
 * @csspart new - The button behind which new touchpoints wait while a person reads.
 * @csspart tools - The ways to find, filter, arrange and take along.
 * @csspart panel - What one of them opened.
 * @csspart link - An address that leads to a touchpoint.
 * @csspart box - What a long list scrolls in.
 * @csspart day - The heading of a day, week, month or case.
 * @csspart touchpoint - One touchpoint.
 * @csspart between - A handover or quiet days between two touchpoints.
 * @csspart detail - The opened details of a touchpoint.
 * @csspart copy - The button that copies an address that leads to a touchpoint.
 * @csspart older - The button that shows older touchpoints.
 * @csspart newer - The button that shows newer touchpoints.
 * @csspart profile - What is known of the customer beside the touchpoints.
 * @csspart disclosure - Who sees this.
 * @csspart overview - How contact is spread over time.
 * @csspart problem - What is wrong with the data.
 * @cssprop [--ox-block-size=27em] - Height that is kept free until the data is there.
 * @cssprop [--ox-scroll-block-size=min(40em, 80vh)] - The most that a long list is tall before it scrolls.
 * @cssprop [--ox-sticky=0px] - Height of what of the host sticks to the top, so that day headings stick below it.
 */
export class CustomerTimeline extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    customer: {},
    timezone: {},
    grouping: { useDefault: true },
    order: { useDefault: true },
    virtual: { useDefault: true },
    agents: { useDefault: true },
    lanes: { type: Boolean },
    story: { type: Boolean },
    overview: { type: Boolean },
    filter: { attribute: false },
    profile: { attribute: false },
  };

  static override get styles(): CSSResultGroup {
    return [super.styles, lightStyles];
  }

  /** The number by which the host knows the customer; it is asked for the data of this one. */
  customer: string | undefined;

  /** The IANA time zone that days and times are shown in, such as `Europe/Berlin`; by default that of the browser. */
  timezone: string | undefined;

  /** By what touchpoints stand together: `day`, `week`, `month`, `case` or `none`. */
  grouping: Grouping = 'day';

  /** Which touchpoints come first: `newest` or `oldest`. */
  order: 'newest' | 'oldest' = 'newest';

  /**
   * Whether only those rows are in the page that are in sight: `on`, `off` for a plain list that is read in pages (for
   * find-in-page, say), or `auto`: from 300 touchpoints on.
   */
  virtual: 'auto' | 'on' | 'off' = 'auto';

  /** How people of the firm appear: as their `team`, or `named` as a contact on the touchpoint. */
  agents: 'team' | 'named' = 'team';

  /** Shows the customer's and the firm's side of the story side by side. */
  lanes = false;

  /** Shows the way of a customer to those who do not serve that customer: nothing in words of a source, no dates. */
  story = false;

  /** Shows how contact is spread over time, to choose a part of it. */
  overview = false;

  /** Which touchpoints are shown, a `TimelineFilter`; setting it dispatches no event. */
  filter: unknown;

  /** What is known of the customer beside the touchpoints, a `CustomerProfile`; before that of the page. */
  profile: unknown;

  override get subject(): Subject | undefined {
    return this.customer ? { subject: 'customer', id: this.customer } : undefined;
  }

  /** @internal Draws at once: a page is printed as it is when its listeners return. */
  updateNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }
}
