import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import { lightStyles } from './light-styles.js';

/**
 * The way of customers and of employees through the same stages: how both feel on it, who does what, and what really happened.
 *
 * `data` takes a journey, see `@oxbow/model/journey`, alone or with what happened on it, see `@oxbow/model/journey-data`.
 *
 * @tag ox-journey
 * @fires {DataRequestEvent} oxdata - Wants the journey that the attribute `journey` names, while the host gives none.
 * @fires {JourneySelectEvent} oxselect - A person opens the objective or the dimension that a measure belongs to.
 * @fires {JourneySubmitRequestEvent} oxsubmit - A person wants the journey to be stored as they have changed it; answered with what became of it (`JourneySubmitResult`).
 * @fires {JourneyExportEvent} oxexport - A person wants to take the journey along.
 * @fires {JoinRequestEvent} oxjoin - A person wants to take part in an exchange.
 * @fires {LeaveRequestEvent} oxwithdraw - A person gives their place in an exchange back.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @csspart sentence - What one would say of it in one sentence.
 * @csspart switch - The ways in which it can be shown.
 * @csspart tools - What can be done with it beside reading it.
 * @csspart legend - The mark and line of each side.
 * @csspart curve - How both sides feel, stage by stage.
 * @csspart map - The table of stages and lanes.
 * @csspart list - The list of stages.
 * @csspart stage - One stage of the list.
 * @csspart actual - What really happened beside what is planned.
 * @csspart editing - All with which a person changes it.
 * @csspart outcome - What became of what was to be stored.
 * @csspart rival - What somebody else has changed meanwhile.
 * @csspart taking - In which forms it is taken along, and how another one is brought in.
 * @csspart exchange - One offer to change sides for a while.
 * @csspart problem - What is wrong with the data.
 * @cssprop --ox-block-size - Height that is kept free until the data is there, where it differs from a journey of six stages.
 */
export class Journey extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    journey: {},
    presentation: {},
    editable: { type: Boolean },
  };

  static override get styles(): CSSResultGroup {
    return [super.styles, lightStyles];
  }

  /** The id of the journey to ask the host for. */
  journey: string | undefined;
  /** How it is shown until a person chooses: `map` or `list`. Where it is absent a map, and a list in less than 560 px. */
  presentation: string | undefined;
  /** Lets a person change it; what they want is told by `oxsubmit`. */
  editable = false;

  override get subject(): Subject | undefined {
    return this.journey ? { subject: 'journey', id: this.journey } : undefined;
  }
}
