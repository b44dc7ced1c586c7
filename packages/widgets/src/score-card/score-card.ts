import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import { lightStyles } from './light-styles.js';

/**
 * Shows one score with its uncertainty: what it is, of how many answers, and whether it has clearly changed.
 *
 * `data` takes a series of counted answers, see `@oxbow/model/series`.
 *
 * @tag ox-score-card
 * @fires {DataRequestEvent} oxdata - Wants the series that the attribute `series` names, while the host gives none.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @csspart sentence - What one would say of the score in one sentence.
 * @csspart trend - The line of the periods.
 * @csspart table - The figures of all periods.
 * @csspart spread - How the answers are spread.
 * @csspart problem - What is wrong with the data.
 * @cssprop [--ox-block-size=11em] - Height that is kept free until the data is there.
 */
export class ScoreCard extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    series: {},
  };

  static override get styles(): CSSResultGroup {
    return [super.styles, lightStyles];
  }

  /** The id of the series to ask the host for. */
  series: string | undefined;

  override get subject(): Subject | undefined {
    return this.series ? { subject: 'series', id: this.series } : undefined;
  }
}
