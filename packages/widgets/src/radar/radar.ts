import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import { lightStyles } from './light-styles.js';

/**
 * Where customers and employees see an organisation alike, and where they do not: a sentence, a figure and a table.
 *
 * `data` takes an experience profile, see `@oxbow/model/experience`: scores of groups, never of a person.
 *
 * @tag ox-radar
 * @fires {DataRequestEvent} oxdata - Wants the profile for its instrument, unit and wave, while the host gives none.
 * @fires {RadarSelectEvent} oxselect - A person chose a dimension, or asked for the results of another group.
 * @fires {RadarExportEvent} oxexport - A person wants to take along what is shown.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @csspart sentence - What one would say of this profile in one sentence.
 * @csspart switch - The ways in which it can be shown.
 * @csspart legend - The mark, line and name of each series.
 * @csspart chart - The figure.
 * @csspart tools - What can be done with the figure beside reading it.
 * @csspart panel - In which forms it can be taken along.
 * @csspart readout - The row of the dimension that is pointed at, where the figure is explored.
 * @csspart table - The figures of it in words and numbers.
 * @csspart gaps - The gap of each dimension in words.
 * @csspart dimension - What is known of the dimension that a person chose.
 * @csspart method - How it was measured, and when a difference is called one.
 * @csspart problem - What is wrong with the data.
 * @cssprop --ox-block-size - Height that is kept free until the data is there, where it differs from six dimensions.
 */
export class Radar extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    instrument: {},
    unit: {},
    wave: {},
    presentation: {},
    least: { type: Number },
    interactive: { type: Boolean },
  };

  static override get styles(): CSSResultGroup {
    return [super.styles, lightStyles];
  }

  /** The id of the instrument whose results are to be shown, such as `ox6`; the host is asked for these. */
  instrument: string | undefined;
  /** The id of the unit whose results are asked for; the whole where it is absent. */
  unit: string | undefined;
  /** The id of the wave that is asked for; the latest where it is absent. */
  wave: string | undefined;
  /**
   * How it is shown until a person chooses: `figure`, `dumbbell`, `slope` (over waves), `groups` or `table`. Where it is absent
   * the figure, and a dumbbell in less than 360 px.
   */
  presentation: string | undefined;
  /** From so many points on a gap is called a difference, if its interval excludes 0 too: 1 to 100, 10 where it is absent. */
  least: number | undefined;
  /** Fetches at once what makes the figure one that is explored; else that waits to be wanted. */
  interactive = false;

  /** What a person wants to see instead of `unit`. */
  #wish: { unit: string | undefined } | undefined;

  override get subject(): Subject | undefined {
    if (!this.instrument) return undefined;
    const { asked, wave } = this;
    return {
      subject: 'instrument',
      id: this.instrument,
      ...(asked?.unit && { unit: asked.unit }),
      ...(wave && { wave }),
    };
  }

  /** @internal The unit that a person or the host asked for, where one was; `undefined` in it for the whole. */
  get asked(): { unit: string | undefined } | undefined {
    return this.#wish ?? (this.unit === undefined ? undefined : { unit: this.unit });
  }

  /** @internal Asks for another group's results; what the host wrote stays as it is. */
  wish(unit: string | undefined): void {
    this.#wish = { unit };
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('unit') || changed.has('instrument')) this.#wish = undefined;
    super.willUpdate(changed);
  }
}
