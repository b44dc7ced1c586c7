import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import { lightStyles } from './light-styles.js';

/**
 * Where customers and employees see an organisation alike, and where they do not: a sentence, a figure and a table.
 *
 * `data` takes an experience profile, see `@oxbow/model/experience`: scores of groups, never of a person.
 *
 * @tag ox-radar
 * @fires {DataRequestEvent} oxdata - Wants the profile for its instrument, while the host gives none.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @csspart sentence - What one would say of this profile in one sentence.
 * @csspart legend - The mark, line and name of each series.
 * @csspart chart - The figure.
 * @csspart table - The figures of it in words and numbers.
 * @csspart method - How it was measured, and when a difference is called one.
 * @csspart problem - What is wrong with the data.
 * @cssprop --ox-block-size - Height that is kept free until the data is there, where it differs from six dimensions.
 */
export class Radar extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    instrument: {},
  };

  static override get styles(): CSSResultGroup {
    return [super.styles, lightStyles];
  }

  /** The id of the instrument whose results are to be shown, such as `ox6`; the host is asked for these. */
  instrument: string | undefined;

  override get subject(): Subject | undefined {
    return this.instrument ? { subject: 'instrument', id: this.instrument } : undefined;
  }
}
