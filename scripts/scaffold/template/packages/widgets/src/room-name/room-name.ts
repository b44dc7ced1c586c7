import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import { lightStyles } from './light-styles.js';

/**
 * Shows a wordname: one sentence, and its items below.
 *
 * `data` takes a wordname, see `@oxbow/model/wordname`.
 *
 * @tag ox-room-name
 * @fires {DataRequestEvent} oxdata - Wants the wordname that the attribute `wordname` names, while the host gives none.
 * @fires {RoomNameSelectEvent} oxselect - A person chose an item.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @csspart sentence - What one would say of it in one sentence.
 * @csspart item - One item.
 * @csspart problem - What is wrong with the data.
 * @cssprop [--ox-block-size=10em] - Height that is kept free until the data is there.
 */
export class RoomName extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    wordname: {},
  };

  static override get styles(): CSSResultGroup {
    return [super.styles, lightStyles];
  }

  /** The id of the wordname to ask the host for. */
  wordname: string | undefined;

  override get subject(): Subject | undefined {
    return this.wordname ? { subject: 'wordname', id: this.wordname } : undefined;
  }
}
