import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import type { Answers } from '../element/request-event.js';
import type { Asked } from './asked.js';
import { lightStyles } from './light-styles.js';
import type { AssessmentProtection } from './protection.js';
import type { Wish } from './wish.js';

/**
 * Asks a person what they experience, dimension by dimension, and shows them their own answers beside the published ones.
 *
 * `data` takes an instrument, see `@oxbow/model/instrument`. What any side but `customer` answers is in no event, unless the
 * instrument marks the side as `outside`.
 *
 * @tag ox-assessment
 * @fires {DataRequestEvent} oxdata - Wants the instrument (subject `assessment`), and of customers at the end what is published of it (subject `instrument`).
 * @fires {SubmitRequestEvent} oxsubmit - A customer hands an `Assessment` in; answered with what became of it (`Delivery`). Employees hand in without an event.
 * @fires {KeepRequestEvent} oxkeep - What a customer has answered so far is to be kept; `null` once it is handed in.
 * @fires {RecallRequestEvent} oxrecall - Wants what was kept of a customer's answers.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @csspart sentence - What is said where there is nothing to answer.
 * @csspart question - One statement and its answers.
 * @csspart outcome - What became of the answers.
 * @csspart own - The person's own answers beside the published ones.
 * @csspart problem - What is wrong with the data.
 * @cssprop --ox-block-size - Height that is kept free until the instrument is there.
 */
export class Assessment extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    instrument: {},
    side: { useDefault: true },
    short: { type: Boolean },
    exclude: {},
    wave: {},
    shared: { type: Boolean },
    protection: { type: Object },
    handler: { attribute: false },
  };

  static override get styles(): CSSResultGroup {
    return [super.styles, lightStyles];
  }

  /** The id of the instrument to ask the host for; one that ships with Oxbow is brought where nobody answers. */
  instrument: string | undefined;

  /** Whose view is asked for: `employee`, `customer`, or another side of the instrument. */
  side: string = 'customer';

  /** The short form: of each dimension only the statements that are marked for it; where there is a wave, it says so itself. */
  short = false;

  /** What is not asked: ids of statements or dimensions, and topics (`leadership`, `health`), with blanks between them. */
  exclude: string | undefined;

  /** The id of the wave that the answers belong to; without it that of the data, else the one that is open. */
  wave: string | undefined;

  /** Many use the device: nothing of what is begun or handed in is kept there, nor taken up again. */
  shared = false;

  /**
   * What employees read about who sees this, before the first question; as JSON where it is an attribute. What is not stated
   * is shown as not stated.
   */
  protection: AssessmentProtection | undefined;

  /**
   * Takes what employees want where there is no `<ox-connection>` around the element, or for the whole document: they ask
   * without an event. Says `undefined` to a wish that it does not fulfil.
   */
  handler: ((wish: Wish, signal: AbortSignal) => Answers<unknown> | undefined) | undefined;

  /** @internal What came with the instrument; set by its view. */
  asked: Asked | undefined;

  override get subject(): Subject | undefined {
    const { instrument, side } = this;
    return instrument ? { subject: 'assessment', id: instrument, side } : undefined;
  }

  /** @internal The instrument that ships with Oxbow. */
  override async standIn(): Promise<unknown> {
    const { findShipped } = await import('./shipped.js');
    return findShipped(this.instrument ?? '');
  }
}
