import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import { lightStyles } from './light-styles.js';

/**
 * Where contacts happen: which share of them falls to which channel, over time and for each side, and from which channel
 * to which customers went.
 *
 * `data` takes counts by day and channel, `{ from, until, counts, handovers? }`, see `@oxbow/model/channel-count`; or
 * touchpoints, a list of them or `{ touchpoints }`, which are counted here. No count is of a person.
 *
 * @tag ox-channel-mix
 * @fires {DataRequestEvent} oxdata - Wants the counts of the days that the attribute `days` names, while the host gives none.
 * @fires {MixFilterEvent} oxfilter - A person chose which contacts are looked at, or how they are cut over time.
 * @fires {MixToggleEvent} oxtoggle - A person opened the table over time in the place of the bars, or went back to them.
 * @fires {MixExportEvent} oxexport - A person wants to take along what is shown.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @csspart sentence - What one would say of it in one sentence.
 * @csspart switch - What can be chosen: how time is cut, whose contacts, which way, bars or table.
 * @csspart chart - The bars over time.
 * @csspart summary - Each channel with its mark, share, contacts and change, as a table.
 * @csspart table - The same for each day, week or month.
 * @csspart handovers - From which channel to which customers went, as a table.
 * @csspart tools - What can be done with it beside reading it.
 * @csspart readout - What is pointed at, where the bars are explored.
 * @csspart problem - What is wrong with the data.
 * @cssprop --ox-block-size - Height that is kept free until the data is there, where it differs from six channels of one side.
 */
export class ChannelMix extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    days: { type: Number },
    until: {},
    every: {},
    side: {},
    direction: {},
    presentation: {},
    timezone: {},
    interactive: { type: Boolean },
  };

  static override get styles(): CSSResultGroup {
    return [super.styles, lightStyles];
  }

  /** How many days are asked for, 1 to 366. */
  days: number | undefined;
  /** The day after the last one that is asked for, such as `2026-10-01`; where it is absent today is the last one. */
  until: string | undefined;
  /** How time is cut until a person chooses: `day`, `week` or `month`; by how long it is where it is absent. */
  every: string | undefined;
  /** Whose contacts are shown until a person chooses: `customer`, `employee` or `both`; all that there are where it is absent. */
  side: string | undefined;
  /**
   * Which contacts are shown until a person chooses: `in` (to the firm), `out`, `internal` (steps inside the firm, which are no
   * contacts) or `both` (in and out) where it is absent.
   */
  direction: string | undefined;
  /** How it is shown until a person chooses: `bars` or `table`. */
  presentation: string | undefined;
  /** The time zone whose days touchpoints are counted by, an IANA name such as `Europe/Berlin`; else the browser's. */
  timezone: string | undefined;
  /** Fetches at once what makes the bars ones that are explored; else that waits to be wanted. */
  interactive = false;

  override get subject(): Subject | undefined {
    // A host may write anything.
    if (!this.days) return undefined;
    const { days, until } = this;
    return { subject: 'channel-mix', id: String(days), ...(until && { until }) };
  }
}
