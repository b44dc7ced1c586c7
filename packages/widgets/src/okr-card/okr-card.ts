import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import { lightStyles } from './light-styles.js';

/**
 * One objective with its key results: why it matters and how one can contribute first, then where it stands.
 *
 * `data` takes an objective, see `@oxbow/model/objective`. A check-in is asked of the host as `oxcheckin`.
 *
 * @tag ox-okr-card
 * @fires {DataRequestEvent} oxdata - Wants the objective that the attribute `objective` names, while the host gives none.
 * @fires {CheckInRequestEvent} oxcheckin - A person checks in; answered with what became of it (`CheckInResult`).
 * @fires {ObjectiveChangeEvent} oxchange - An answer to a check-in brought the objective as it stands now, and the card shows it.
 * @fires {ObjectiveSelectEvent} oxselect - A person wants to open another objective, which the host knows.
 * @fires {PledgeRequestEvent} oxpledge - A person says what they will do; answered with the pledge as it is shown.
 * @fires {WithdrawRequestEvent} oxwithdraw - A person takes a pledge back; answered once it is gone.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @csspart objective - The objective, as heading.
 * @csspart row - The objective in one line, with `layout="row"`.
 * @csspart why - Why it matters.
 * @csspart contribution - How one can contribute.
 * @csspart sentence - Where it stands, in one sentence.
 * @csspart standing - Progress, confidence, reported and computed health.
 * @csspart key-result - One key result.
 * @csspart check-in - The form in which somebody checks in.
 * @csspart outcome - What became of the check-in.
 * @csspart pledge - The form in which somebody says what they will do.
 * @csspart pledges - What people say they will do.
 * @csspart history - What was measured and said of a key result before.
 * @csspart meaning - Purpose, autonomy and mastery.
 * @csspart relations - One level up and down, sideways, and the work for it.
 * @csspart dimensions - The dimensions that it is meant to move.
 * @csspart channels - What channels have contributed to a key result.
 * @csspart changes - How the goal was changed.
 * @csspart closing - How it ended.
 * @csspart problem - What is wrong with the data.
 * @cssprop --ox-block-size - Height that is kept free until the objective is there, where it differs from that of four key results.
 */
export class OkrCard extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    objective: {},
    readonly: { type: Boolean },
    readOnly: { attribute: false, noAccessor: true },
    timezone: {},
    layout: {},
  };

  static override get styles(): CSSResultGroup {
    return [super.styles, lightStyles];
  }

  /** The id of the objective to ask the host for. */
  objective: string | undefined;

  /** Offers no check-in: the card is only to be read. */
  readonly = false;

  /** The IANA time zone that days are shown in, such as `Europe/Berlin`; by default that of the browser. */
  timezone: string | undefined;

  /**
   * How much of it is shown: `card`, `row` (one line that unfolds the card), `full` (a card with nothing folded) or `inside`
   * (as `full`, below a heading of level 3 that names the objective already); `card` where it is absent.
   */
  layout: string | undefined;

  /** @internal As Angular writes `[readonly]`, which it takes for that of a form control. */
  get readOnly(): boolean {
    return this.readonly;
  }
  set readOnly(value: boolean) {
    this.readonly = value;
  }

  override get subject(): Subject | undefined {
    return this.objective ? { subject: 'objective', id: this.objective } : undefined;
  }
}
