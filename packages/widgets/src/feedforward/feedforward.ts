import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { Delivery } from '@oxbow/model/delivery';
import type { NewNote } from '@oxbow/model/note';
import { OxElement } from '../element/element.js';
import type { Subject } from '../element/events.js';
import type { Answers } from '../element/request-event.js';
import { lightStyles } from './light-styles.js';

/**
 * Thanks and next-time notes from colleague to colleague: whom they were written to sees them first, and alone until they are
 * shared. Never a rating.
 *
 * `data` takes notes and whom a person can write to, see `@oxbow/model/feedforward`. A new note is in no event: it is handed
 * over to the connection.
 *
 * @tag ox-feedforward
 * @fires {DataRequestEvent} oxdata - Wants the notes that the attribute `person` names, while the host gives none.
 * @fires {MoreRequestEvent} oxmore - Wants older notes; the answer has the form of `data`.
 * @fires {ShareRequestEvent} oxshare - A person shares a note written to them with their team, or takes that back; names the note.
 * @fires {DeleteRequestEvent} oxdelete - A person deletes a note written to them; names the note.
 * @fires {InvalidEvent} oxinvalid - Some of the data could not be shown.
 * @csspart sentence - The headings.
 * @csspart note - One note.
 * @csspart write - The button that opens the form.
 * @csspart form - What a person writes.
 * @csspart more - The button that shows older notes.
 * @csspart problem - What is wrong with the data.
 * @cssprop [--ox-block-size=28em] - Height that is kept free until the data is there.
 */
export class Feedforward extends OxElement {
  static override readonly properties: PropertyDeclarations = {
    person: {},
    // Read by its view, from its JSON too.
    people: { type: Object, converter: (text) => text },
    timezone: {},
    handler: { attribute: false },
  };

  static override get styles(): CSSResultGroup {
    return [super.styles, lightStyles];
  }

  /** The id of who is signed in: their notes are asked for, and they cannot write to themselves. */
  person: string | undefined;

  /**
   * Whom the person can write to: a list of `{ id, name }`, or its JSON as the attribute. Without it the `people` of the
   * data; where there is nobody no note can be written.
   */
  people: unknown;

  /** The IANA time zone that days are shown in, such as `Europe/Berlin`; by default that of the browser. */
  timezone: string | undefined;

  /**
   * Takes a new note where there is no `<ox-connection>` around the element, or for the whole document. Its
   * answers are a `Delivery`: `sent` once it is kept, `unsaved`, or `failed` with a `reason`.
   */
  handler: ((note: NewNote, signal: AbortSignal) => Answers<Delivery>) | undefined;

  override get subject(): Subject | undefined {
    return this.person ? { subject: 'person', id: this.person } : undefined;
  }
}
