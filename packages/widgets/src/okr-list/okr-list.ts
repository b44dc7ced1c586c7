import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { ObjectiveFilter } from '@oxbow/model/objective-filter';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import { lightStyles } from './light-styles.js';

/**
 * Many objectives: where each one stands, what it contributes to, and each opened in place as a whole card.
 *
 * `data` takes `{ objectives }`, each as of `@oxbow/model/objective`; a live change is one objective, or the same form. Nothing is
 * counted by person. An opened objective is drawn by `<ox-okr-card>`, which a host that imports single elements imports too.
 *
 * @tag ox-okr-list
 * @fires {DataRequestEvent} oxdata - Wants the objectives that the attribute `list` names, while the host gives none.
 * @fires {OkrListSelectEvent} oxselect - A person opens an objective; a host that shows it elsewhere prevents the default.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @csspart sentence - Where all of them stand, in one sentence.
 * @csspart filter - What the list can be narrowed to.
 * @csspart objective - One objective of the list.
 * @csspart card - The objective that is open.
 * @csspart problem - What is wrong with the data.
 * @cssprop [--ox-block-size=30em] - Height that is kept free until the data is there.
 */
export class OkrList extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    list: { useDefault: true },
    layout: { useDefault: true },
    filter: { attribute: false },
    readonly: { type: Boolean },
    readOnly: { attribute: false, noAccessor: true },
    timezone: {},
  };

  static override get styles(): CSSResultGroup {
    return [super.styles, lightStyles];
  }

  /** Which objectives the host is asked for, where it has more than one list of them. */
  list = '';

  /** `list`: one below the other, as they were given. `tree`: each below the one that it contributes to, to any depth. */
  layout: 'list' | 'tree' = 'list';

  /** Which objectives are wanted to begin with, see `ObjectiveFilter`. What a person chooses later is not written here. */
  filter: ObjectiveFilter | undefined;

  /** Offers no check-in at an opened objective. */
  readonly = false;

  /** The IANA time zone that days are told in, such as `Europe/Berlin`; by default that of the browser. */
  timezone: string | undefined;

  /** @internal As Angular writes `[readonly]`, which it takes for that of a form control. */
  get readOnly(): boolean {
    return this.readonly;
  }
  set readOnly(value: boolean) {
    this.readonly = value;
  }

  override get subject(): Subject {
    return { subject: 'objectives', id: this.list ?? '' };
  }
}
