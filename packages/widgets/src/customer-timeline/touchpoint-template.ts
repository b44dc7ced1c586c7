import { html, nothing, type TemplateResult } from 'lit';
import { icon, shapes } from '../element/icon.js';
import { channelIcons } from './channel-icons.js';
import type { TouchpointView } from './touchpoint-view-model.js';

/** What the template of a touchpoint needs beside its view. */
export interface TouchpointHost {
  /** The word on the button that opens the details. */
  details: string;
  toggle(touchpoint: TouchpointView): void;
}

/** Draws one touchpoint of a day. */
export function renderTouchpoint(
  touchpoint: TouchpointView,
  { details, toggle }: TouchpointHost,
): TemplateResult {
  const { position, side, time, title, amount, facts, mood } = touchpoint;
  const shape = touchpoint.feedback ? shapes.feedback : channelIcons[touchpoint.channel];
  const name = `touchpoint-${position}`;
  return html`
    <article
      class="touchpoint ${side === 'employee' ? 'is-employees' : 'is-customers'}"
      id=${name}
      part="touchpoint"
      tabindex="-1"
      aria-labelledby="${name}-title"
    >
      ${time ? html`<time class="time" datetime=${time.iso}><bdi>${time.text}</bdi></time>` : nothing}
      <div class="rail"><span class="mark">${icon(shape)}</span></div>
      <div class="title">
        <h4 id="${name}-title"><bdi>${title}</bdi></h4>
        ${amount === undefined ? nothing : html`<span class="amount"><bdi dir="ltr">${amount}</bdi></span>`}
      </div>
      <p class="facts">${facts.map((fact) => html`<span><bdi>${fact}</bdi></span> `)}</p>
      ${mood === undefined ? nothing : html`<p class="mood"><bdi>${mood}</bdi></p>`}
      ${
        touchpoint.details
          ? renderDetails(touchpoint, touchpoint.details, details, () => toggle(touchpoint))
          : nothing
      }
    </article>
  `;
}

function renderDetails(
  { position }: TouchpointView,
  { open, text, link, address }: NonNullable<TouchpointView['details']>,
  label: string,
  toggle: () => void,
): TemplateResult {
  const name = `touchpoint-${position}`;
  return html`
    <div class="more">
      <button
        type="button"
        class="plain"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="${name}-detail"
        aria-describedby="${name}-title"
        @click=${toggle}
      >
        ${icon(shapes.down)} ${label}
      </button>
      <div class="detail" id="${name}-detail" part="detail" ?hidden=${!open}>
        ${text === undefined ? nothing : html`<p class="plain-text"><bdi>${text}</bdi></p>`}
        ${
          link === undefined
            ? nothing
            : html`<p>
                <a href=${link} rel="noopener noreferrer"><bdi>${link}</bdi></a>
              </p>`
        }
        ${address === undefined ? nothing : html`<p><bdi>${address}</bdi></p>`}
      </div>
    </div>
  `;
}
