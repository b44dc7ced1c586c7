import { html, nothing, type TemplateResult } from 'lit';
import { readWordname, type Wordname } from '@oxbow/model/wordname';
import { renderPieces } from '../element/pieces-template.js';
import { renderProblem } from '../element/problem.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { RoomNameSelectEvent } from './events.js';
import type { RoomName } from './room-name.js';
import type { RoomNameWording } from './strings.js';
import { toRoomNameView, type ItemView, type RoomNameView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Stands for the wordname while there is none: its words are drawn as bars of about the usual length. */
const placeholder: Wordname = {
  id: 'placeholder',
  title: '0'.repeat(12),
  items: [14, 20, 9].map((length) => ({ id: `${length}`, title: '0'.repeat(length) })),
};

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
    const { state } = this.#host;
    if (state === 'error') return renderProblem(this.#host);
    if (state === 'empty') return this.#renderEmpty();
    if (!this.#view) return nothing;
    if (state === 'loading')
      return html`<div class="bones" inert aria-hidden="true">
        ${this.#renderWordname(this.#view)}
      </div>`;
    return html`${renderProblem(this.#host)} ${this.#renderWordname(this.#view)}`;
  }

  #renderEmpty(): TemplateResult {
    return html`
      ${renderProblem(this.#host)}
      <h2 class="sentence" part="sentence"><bdi>${this.#wording.text('empty')}</bdi></h2>
      <p class="hint"><bdi>${this.#wording.text('emptyHint')}</bdi></p>
    `;
  }

  #renderWordname({ sentence, items }: RoomNameView): TemplateResult {
    return html`
      <h2 class="sentence" part="sentence">${renderPieces(sentence)}</h2>
      <ul class="items">
        ${items.map((item) => this.#renderItem(item))}
      </ul>
    `;
  }

  #renderItem({ id, title }: ItemView): TemplateResult {
    return html`
      <li part="item">
        <button type="button" class="plain" @click=${() => this.#select(id)}>
          ${renderPieces(title)}
        </button>
      </li>
    `;
  }

  #select(id: string): void {
    this.#host.dispatchEvent(new RoomNameSelectEvent(id));
  }
}
