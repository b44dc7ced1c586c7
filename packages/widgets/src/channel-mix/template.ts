import { html, nothing, type TemplateResult } from 'lit';
import { renderSwitch } from '../element/switch-template.js';
import { renderChart, renderPatterns, renderSwatch } from './chart-template.js';
import type { Opened } from './late-parts.js';
import type { MixSight } from './sight.js';
import type { ChannelMixWording } from './strings.js';
import type { ChannelMixView, Presentation, SideView } from './view-model.js';

/** What a person can do, and what else is drawn at its place. */
export interface MixFrame {
  /** Looks at other contacts, or at other periods. */
  look(sight: Partial<MixSight>): void;
  show(presentation: Presentation): void;
  /** What can be done with it: nothing while there is nothing. */
  tools: readonly ('explore' | 'take')[];
  isOpen(opened: Opened): boolean;
  toggle(opened: Opened): void;
  /** What is shown in the place of the bars of a side: a table, or bars that are explored. */
  side(view: SideView, place: number, drawing: TemplateResult): unknown;
  /** What is opened, and what could not be brought. */
  panel: unknown;
  /** From channel to channel, once a person opened it; absent where the data do not tell. */
  handovers: unknown;
}

/** Draws a mix: a sentence, the bars over time beside the parts, for each side, and the handovers. */
export function renderChannelMix(
  view: ChannelMixView,
  wording: ChannelMixWording,
  frame: MixFrame,
): TemplateResult {
  const { heading, sides, notes } = view;
  const { text } = wording;
  return html`
    ${renderPatterns()}
    <div class="mix">
      <div class="intro">
        <p class="small muted">
          ${heading.map((words, index) => [index === 0 ? nothing : ' · ', html`<bdi>${words}</bdi>`])}
        </p>
        ${sides.map(
          ({ side, sentence }) =>
            html`<h2 id="sentence-${side}" class="sentence" part="sentence">
              <bdi>${sentence}</bdi>
            </h2>`,
        )}
      </div>
      ${renderControls(view, wording, frame)} ${frame.panel}
      <div class="sides ${sides.length > 1 ? 'are-two' : ''}">
        ${sides.map((side, place) => renderSide(side, place, view, wording, frame))}
      </div>
      <div class="notes small muted">
        <p><bdi>${text('fixedOrder')}</bdi></p>
        ${notes.map((note) => html`<p><bdi>${note}</bdi></p>`)}
      </div>
      ${renderHandovers(view, wording, frame)}
    </div>
  `;
}

/** From channel to channel comes when it is opened. */
function renderHandovers(
  { handovers }: ChannelMixView,
  { text }: ChannelMixWording,
  frame: MixFrame,
): TemplateResult {
  if (handovers !== undefined) return html`<p class="small muted"><bdi>${handovers}</bdi></p>`;
  return html`
    <details
      ?open=${frame.isOpen('handovers')}
      @toggle=${({ target }: Event) => {
        if ((target as HTMLDetailsElement).open !== frame.isOpen('handovers'))
          frame.toggle('handovers');
      }}
    >
      <summary id="handovers"><bdi>${text('handovers')}</bdi></summary>
      ${frame.handovers}
    </details>
  `;
}

function renderControls(
  { every, side, direction, presentations }: ChannelMixView,
  { text }: ChannelMixWording,
  { look, show, tools, isOpen, toggle }: MixFrame,
): TemplateResult {
  return html`
    <div class="row controls">
      ${side.length > 0 ? renderSwitch(text('whose'), side, (id) => look({ side: id }), 'side') : nothing}
      ${
        direction.length > 0
          ? renderSwitch(text('direction'), direction, (id) => look({ direction: id }), 'direction')
          : nothing
      }
      ${every.length > 0 ? renderSwitch(text('every'), every, (id) => look({ every: id }), 'every') : nothing}
      ${renderSwitch(text('show'), presentations, show)}
      <div class="tools" part="tools">
        ${tools.map(
          (tool) =>
            html`<button
              type="button"
              class="plain"
              id=${tool}
              aria-pressed=${tool === 'explore' ? isOpen(tool) : nothing}
              aria-expanded=${tool === 'take' ? isOpen(tool) : nothing}
              @click=${() => toggle(tool)}
            >
              ${text(tool)}
            </button>`,
        )}
      </div>
    </div>
  `;
}

function renderSide(
  one: SideView,
  place: number,
  view: ChannelMixView,
  wording: ChannelMixWording,
  frame: MixFrame,
): unknown {
  const { side, name, chart, notes } = one;
  const heading =
    name === undefined ? nothing : html`<h3 class="name is-${side}"><bdi>${name}</bdi></h3>`;
  if (!chart) return html`<section class="side">${heading}</section>`;
  const drawing = html`<figure part="chart">
    ${renderChart(chart, view.scale, `sentence-${side}`)}
  </figure>`;
  return html`
    <section class="side">
      ${heading}
      <div class="views">${frame.side(one, place, drawing)} ${renderParts(one, view, wording)}</div>
      ${
        notes.length > 0
          ? html`<ul class="small muted">
              ${notes.map((note) => html`<li><bdi>${note}</bdi></li>`)}
            </ul>`
          : nothing
      }
    </section>
  `;
}

/** The parts in words and numbers, with their marks: what the bars are read by. */
function renderParts(
  { side, parts, total, change }: SideView,
  { counted, whole }: ChannelMixView,
  { text }: ChannelMixWording,
): TemplateResult {
  return html`
    <table class="parts" part="summary" aria-labelledby="sentence-${side}">
      <thead>
        <tr>
          <th scope="col"><bdi>${text('channel')}</bdi></th>
          <th scope="col"><bdi>${text('share')}</bdi></th>
          <th scope="col"><bdi>${counted}</bdi></th>
          ${change === undefined ? nothing : html`<th scope="col"><bdi>${change}</bdi></th>`}
        </tr>
      </thead>
      <tbody>
        ${parts.map(
          (part) => html`
            <tr>
              <th scope="row">
                <span class="with-mark">${renderSwatch(part.look)}<bdi>${part.name}</bdi></span>
              </th>
              <td><bdi>${part.share}</bdi></td>
              <td><bdi>${part.count}</bdi></td>
              ${change === undefined ? nothing : html`<td><bdi>${part.change}</bdi></td>`}
            </tr>
          `,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row"><bdi>${text('all')}</bdi></th>
          <td><bdi>${whole}</bdi></td>
          <td><bdi>${total}</bdi></td>
          ${change === undefined ? nothing : html`<td></td>`}
        </tr>
      </tfoot>
    </table>
  `;
}

/** Says that something could not be brought, and offers to try again. */
export function renderLost(
  name: Opened,
  { text }: ChannelMixWording,
  retry: () => void,
): TemplateResult {
  return html`
    <div class="row small" role="alert">
      <bdi>${text('lost', { what: text(name) })}</bdi>
      <button type="button" @click=${retry}>${text('tryAgain')}</button>
    </div>
  `;
}
