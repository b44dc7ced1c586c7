import { html, nothing, type TemplateResult } from 'lit';
import { readWordname, type Wordname } from '@oxbow/model/wordname';
import { renderEmpty } from '../element/empty.js';
import { renderProblem } from '../element/problem.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { RoomNameSelectEvent } from './events.js';
import { placeholder } from './placeholder.js';
import type { RoomName } from './room-name.js';
import type { RoomNameWording } from './strings.js';
import { renderRoomName, type RoomNameActions } from './template.js';
import { toRoomNameView, type RoomNameView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws a wordname. */
export class View implements ElementView {
  readonly #host: RoomName;
  readonly #wording: RoomNameWording;
  #wordname: Wordname | undefined;
  #view: RoomNameView | undefined;

  constructor(host: RoomName) {
    this.#host = host;
    this.#wording = wordingOf(host);
  }

  check(data: unknown): Verdict {
    if (data == null) return { state: 'empty', total: 0, invalid: 0, faults: [] };
    const { wordname, ...counts } = readWordname(data);
    if (!wordname) return { state: 'error', ...counts };
    this.#wordname = wordname;
    return { state: wordname.items.length === 0 ? 'empty' : 'ready', ...counts };
  }

  change(data: unknown): Verdict {
    return this.check(data);
  }

  prepare(): void {
    const wordname = this.#host.state === 'loading' ? placeholder : this.#wordname;
    this.#view = wordname && toRoomNameView(wordname, this.#wording);
  }

  render(): TemplateResult {
    const foreign = this.#host.foreignLanguage;
    return html`
      <div class="root" lang=${foreign ?? nothing} dir=${foreign ? 'ltr' : nothing}>
        ${this.#renderState()}
      </div>
    `;
  }

  #renderState(): unknown {
    const view = this.#view;
    switch (this.#host.state) {
      case 'loading':
        return (
          view &&
          html`<div class="bones" inert aria-hidden="true">
            ${renderRoomName(view, this.#actions)}
          </div>`
        );
      case 'empty':
        return renderEmpty(this.#host);
      case 'error':
        return renderProblem(this.#host);
      case 'ready':
        return [renderProblem(this.#host), view && renderRoomName(view, this.#actions)];
    }
  }

  readonly #actions: RoomNameActions = {
    select: (id) => this.#host.dispatchEvent(new RoomNameSelectEvent(id)),
  };
}
