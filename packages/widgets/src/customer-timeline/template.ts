import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Channel } from '@oxbow/model/channel';
import { icon } from '../element/icon.js';
import { shapes } from '../element/shapes.js';
import { channelPaths } from './channel-icons.js';
import type { PageState } from './further-page.js';
import { renderHeading, renderRow, type RowActions } from './row-template.js';
import type { SectionView } from './sections.js';
import type { CustomerTimelineWording } from './strings.js';
import type { StoryHead } from './telling.js';
import { renderToolbar } from './toolbar-template.js';
import type { Toolbar } from './toolbar.js';
import type { ChannelView, CustomerTimelineView } from './view-model.js';

/** What a person can do in a timeline. */
export interface CustomerTimelineActions extends RowActions {
  /** Shows a channel, or no longer. */
  chooseChannel(channel: Channel, chosen: boolean): void;
  showAll(): void;
  /** Shows the new touchpoints that were held back. */
  reveal(): void;
  /** Shows more of those that are loaded. */
  showFurther(): void;
  /** Asks the host for older ones, and for newer ones. */
  askOlder(): void;
  askNewer(): void;
  /** Closes the group whose heading stands over the rows. */
  toggleStuck(): void;
}

/** What stands around the rows, and how these are drawn. */
export interface TimelineFrame {
  story: StoryHead | undefined;
  head: unknown;
  overview: unknown;
  toolbar: Toolbar;
  isFiltered: boolean;
  /** Whether the rows are drawn into boxes that they scroll in. */
  isVirtual: boolean;
  /** Whether all touchpoints are in order and counted. */
  isSettled: boolean;
  /** Else, the rows of the plain list. */
  sections: readonly SectionView[];
  move(event: KeyboardEvent): void;
  enter(event: FocusEvent): void;
}

/** Draws a timeline that has touchpoints. */
export function renderCustomerTimeline(
  view: CustomerTimelineView,
  wording: CustomerTimelineWording,
  actions: CustomerTimelineActions,
  frame: TimelineFrame,
): TemplateResult {
  const { story, head, overview, toolbar, isFiltered, isSettled } = frame;
  // Without white space between tags: each would be a node.
  // prettier-ignore
  return html`<h2 class="sentence feed-start" part="sentence" tabindex="-1"><bdi>${story?.sentence ?? view.sentence}</bdi></h2>${story ? html`<p class="small muted">${story.note}</p>` : nothing}${head ?? nothing}${overview ?? nothing}<fieldset class="filter ${isSettled ? '' : 'is-unsettled'}" part="filter"><legend class="visually-hidden">${wording.text('filter')}</legend>${repeat(
    view.channels,
    ({ channel }) => channel,
    (channel) => renderChannel(channel, actions),
  )}</fieldset>${renderToolbar(toolbar, wording, isFiltered)}${view.top === undefined ? nothing : renderPage(view.top, wording, actions)}<div class="feed">${view.waiting === undefined ? nothing : renderWaiting(view.waiting, actions)}${view.nothing ? renderNothing(wording, actions) : nothing}${frame.isVirtual ? renderBox(view, wording, actions, frame) : renderList(actions, frame)}</div>${renderFoot(view, wording, actions)}`;
}

function renderChannel(
  { channel, label, count, chosen }: ChannelView,
  { chooseChannel }: CustomerTimelineActions,
): TemplateResult {
  // prettier-ignore
  return html`<label class="chip"><input type="checkbox" .checked=${live(chosen)} @change=${(event: Event) => chooseChannel(channel, (event.target as HTMLInputElement).checked)} />${chosen ? icon(shapes.check) : nothing}<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${channelPaths[channel]}></path></svg><span>${label}</span> <span class="count">${count}</span></label>`;
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

/** Draws the boxes of a long list; what is in sight of it is drawn into them. */
function renderBox(
  { isBusy }: CustomerTimelineView,
  { text }: CustomerTimelineWording,
  { toggleStuck }: CustomerTimelineActions,
  { move, enter, isSettled }: TimelineFrame,
): TemplateResult {
  // prettier-ignore
  return html`<div class="box" part="box" tabindex="-1"><div class="stuck" aria-hidden="true" @click=${toggleStuck}><div inert></div></div><div class="extent"></div><div class="rows" role="feed" aria-label=${text('feed')} aria-busy=${isBusy || !isSettled ? 'true' : 'false'} @keydown=${move} @focusin=${enter}></div></div>`;
}

function renderList(
  actions: CustomerTimelineActions,
  { sections, move, enter }: TimelineFrame,
): TemplateResult {
  return html`
    <div class="list" @keydown=${move} @focusin=${enter}>
      ${repeat(
        sections,
        ({ key }) => key,
        (section) => renderSection(section, actions),
      )}
    </div>
  `;
}

function renderSection(
  { key, heading, rows }: SectionView,
  actions: CustomerTimelineActions,
): TemplateResult {
  // prettier-ignore
  return html`<section class="group">${heading ? renderHeading(heading, actions, key) : nothing}${repeat(
    rows,
    ({ row }) => row.touchpoint.id ?? row.key,
    (row) => renderRow(row, actions),
  )}</section>`;
}

function renderFoot(
  view: CustomerTimelineView,
  wording: CustomerTimelineWording,
  actions: CustomerTimelineActions,
): TemplateResult {
  const { showing, further, end, notShown } = view;
  // prettier-ignore
  return html`<div class="foot"><p class="small muted feed-end" tabindex="-1"><bdi>${showing}</bdi></p>${further === undefined ? nothing : renderFurther(further, actions)}</div>${further === undefined && end !== undefined ? renderPage(end, wording, actions) : nothing}${notShown === undefined ? nothing : html`<p class="small muted"><bdi>${notShown}</bdi></p>`}`;
}

function renderFurther(label: string, { showFurther }: CustomerTimelineActions): TemplateResult {
  // prettier-ignore
  return html`<button type="button" part="older" @click=${showFurther}><bdi>${label}</bdi></button>`;
}

const pageWords = {
  before: { show: 'showOlderPage', loading: 'loadingOlder' },
  after: { show: 'showNewerPage', loading: 'loadingNewer' },
} as const;

/** Draws the way to a page that the host has. */
function renderPage(
  { end, state }: { end: 'before' | 'after'; state: PageState },
  { text }: CustomerTimelineWording,
  { askOlder, askNewer }: CustomerTimelineActions,
): TemplateResult {
  const loading = state === 'loading';
  const { show, loading: loadingWord } = pageWords[end];
  const label = loading ? loadingWord : state === 'idle' ? show : 'tryAgain';
  // Disabled in words only: a button that is really disabled would lose the focus.
  return html`
    ${state === 'failed' || state === 'unanswered' ? renderPageProblem(state, text) : nothing}
    <button
      type="button"
      class=${end}
      part=${end === 'before' ? 'older' : 'newer'}
      aria-disabled=${loading ? 'true' : nothing}
      @click=${() => (end === 'before' ? askOlder() : askNewer())}
    >
      ${text(label)}
    </button>
  `;
}

function renderPageProblem(
  state: 'failed' | 'unanswered',
  text: CustomerTimelineWording['text'],
): TemplateResult {
  return html`
    <div class="notice is-bad" role="alert" part="problem">
      <p class="with-icon">
        ${icon(shapes.problem)}
        <bdi>${text(state === 'failed' ? 'olderFailed' : 'olderUnanswered')}</bdi>
      </p>
    </div>
  `;
}
