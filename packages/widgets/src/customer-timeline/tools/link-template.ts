import { html, nothing, type TemplateResult } from 'lit';
import type { Following, LinkView } from './following.js';
import { closeBy } from './panel-template.js';
import type { ToolsWording } from './strings.js';

/** Draws what became of an address that leads to a touchpoint, or one to be copied by hand. */
export function renderLink(
  { sentence, isSearching, address }: LinkView,
  { text }: ToolsWording,
  following: Pick<Following, 'stop' | 'close'>,
): TemplateResult {
  return html`
    <div class="notice" part="link" @keydown=${closeBy(() => following.close())}>
      ${sentence === undefined ? nothing : html`<p><bdi>${sentence}</bdi></p>`}
      ${
        address === undefined
          ? nothing
          : html`<label class="link-address">
              <span class="small">${text('linkAddress')}</span>
              <input
                id="link-address"
                class="field"
                dir="ltr"
                readonly
                .value=${address}
                @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
              />
            </label>`
      }
      ${
        isSearching
          ? html`<button type="button" @click=${() => following.stop()}>
              ${text('linkStop')}
            </button>`
          : html`<button type="button" @click=${() => following.close()}>${text('close')}</button>`
      }
    </div>
  `;
}
