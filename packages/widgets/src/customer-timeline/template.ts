import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Channel } from '@oxbow/model/channel';
import { icon, shapes } from '../element/icon.js';
import { channelIcons } from './channel-icons.js';
import type { OlderPage } from './older-page.js';
import type { CustomerTimelineWording } from './strings.js';
import { renderTouchpoint } from './touchpoint-template.js';
import type { TouchpointView } from './touchpoint-view-model.js';
import type { ChannelView, CustomerTimelineView, GroupView } from './view-model.js';

/** What a person can do in a timeline. */
export interface CustomerTimelineActions {
  /** Shows a channel, or no longer. */
  choose(channel: Channel, chosen: boolean): void;
  showAll(): void;
  /** Opens or closes the details of a touchpoint. */
  toggle(touchpoint: TouchpointView): void;
  /** Shows the new touchpoints that were held back. */
  reveal(): void;
  /** Shows more of those that are loaded. */
  showOlder(): void;
  /** Asks the host for older ones. */
  askOlder(): void;
}

/** Draws a timeline that has touchpoints. */
export function renderCustomerTimeline(
  view: CustomerTimelineView,
  wording: CustomerTimelineWording,
  actions: CustomerTimelineActions,
): TemplateResult {
  return html`
    <h2 class="sentence" part="sentence"><bdi>${view.sentence}</bdi></h2>
    <fieldset class="filter" part="filter">
      <legend class="visually-hidden">${wording.text('filter')}</legend>
      ${repeat(
        view.channels,
        ({ channel }) => channel,
        (channel) => renderChannel(channel, actions),
      )}
    </fieldset>
    <div class="feed">
      ${view.waiting === undefined ? nothing : renderWaiting(view.waiting, actions)}
      ${view.nothing ? renderNothing(wording, actions) : nothing}
      ${repeat(
        view.groups,
        ({ key }) => key,
        (group) => renderGroup(group, wording, actions),
      )}
    </div>
    ${renderFoot(view, wording, actions)}
  `;
}

function renderChannel(
  { channel, label, count, chosen }: ChannelView,
  { choose }: CustomerTimelineActions,
): TemplateResult {
  return html`
    <label class="chip">
      <input
        type="checkbox"
        .checked=${live(chosen)}
        @change=${(event: Event) => choose(channel, (event.target as HTMLInputElement).checked)}
      />
      ${icon(shapes.check)} ${icon(channelIcons[channel])}
      <span>${label}</span> <span class="count">${count}</span>
    </label>
  `;
}

function renderWaiting(label: string, { reveal }: CustomerTimelineActions): TemplateResult {
  return html`
    <div class="waiting">
      <div>
        <button type="button" class="primary" part="new" @click=${reveal}>
          ${icon(shapes.arrowUp)} <bdi>${label}</bdi>
        </button>
      </div>
    </div>
  `;
}

function renderNothing(
  { text }: CustomerTimelineWording,
  { showAll }: CustomerTimelineActions,
): TemplateResult {
  return html`
    <div class="nothing">
      <p><bdi>${text('noneChosen')}</bdi></p>
      <button type="button" @click=${showAll}>${text('showAll')}</button>
    </div>
  `;
}

function renderGroup(
  { heading, count, touchpoints }: GroupView,
  { text }: CustomerTimelineWording,
  { toggle }: CustomerTimelineActions,
): TemplateResult {
  const details = text('details');
  return html`
    <section class="group">
      <div class="day" part="day">
        <h3><bdi>${heading}</bdi></h3>
        <span class="count"><bdi>${count}</bdi></span>
      </div>
      ${repeat(
        touchpoints,
        ({ key }) => key,
        (touchpoint) => renderTouchpoint(touchpoint, { details, toggle }),
      )}
    </section>
  `;
}

function renderFoot(
  { showing, older, olderPage, notShown }: CustomerTimelineView,
  wording: CustomerTimelineWording,
  actions: CustomerTimelineActions,
): TemplateResult {
  const button =
    older === undefined
      ? renderOlderPage(olderPage, wording, actions)
      : renderOlder(older, actions);
  return html`
    ${older === undefined ? renderOlderProblem(olderPage, wording) : nothing}
    <div class="foot">
      <p class="small muted"><bdi>${showing}</bdi></p>
      ${button}
    </div>
    ${notShown === undefined ? nothing : html`<p class="small muted"><bdi>${notShown}</bdi></p>`}
  `;
}

function renderOlder(label: string, { showOlder }: CustomerTimelineActions): TemplateResult {
  return html`<button type="button" part="older" @click=${showOlder}><bdi>${label}</bdi></button>`;
}

function renderOlderPage(
  state: OlderPage['state'] | undefined,
  { text }: CustomerTimelineWording,
  { askOlder }: CustomerTimelineActions,
): TemplateResult | typeof nothing {
  if (state === undefined) return nothing;
  const loading = state === 'loading';
  const label = loading ? 'loadingOlder' : state === 'idle' ? 'showOlderPage' : 'tryAgain';
  // Disabled in words only: a button that is really disabled would lose the focus.
  return html`
    <button
      type="button"
      part="older"
      aria-disabled=${loading ? 'true' : nothing}
      @click=${askOlder}
    >
      ${text(label)}
    </button>
  `;
}

function renderOlderProblem(
  state: OlderPage['state'] | undefined,
  { text }: CustomerTimelineWording,
): TemplateResult | typeof nothing {
  if (state !== 'failed' && state !== 'unanswered') return nothing;
  return html`
    <div class="notice is-bad" role="alert" part="problem">
      <p class="with-icon">
        ${icon(shapes.problem)}
        <bdi>${text(state === 'failed' ? 'olderFailed' : 'olderUnanswered')}</bdi>
      </p>
    </div>
  `;
}
