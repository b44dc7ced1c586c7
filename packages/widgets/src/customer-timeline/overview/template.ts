import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BarsView, Look } from './bars.js';
import type { OverviewWording } from './strings.js';
import type { EndView, LegendView, OverviewView, TableView } from './view-model.js';

/** What a person can do in an overview. */
export interface OverviewActions {
  /** Draws a window with a pointer, which may be a finger. */
  point(event: PointerEvent): void;
  /** A key at one of the two sliders. */
  press(event: KeyboardEvent, end: 'start' | 'end'): void;
  /** A slider was moved by other means than keys, as assistive technology does. */
  slide(end: 'start' | 'end', value: number): void;
  /** What is chosen is to be shown. */
  settle(): void;
  /** Shows all dates. */
  clear(): void;
  /** Opens or closes the table. */
  toggleTable(): void;
  /** Shows only one bin. */
  choose(bin: number): void;
}

/** Draws an overview. */
export function renderOverview(
  view: OverviewView,
  wording: OverviewWording,
  actions: OverviewActions,
): TemplateResult {
  const { sentence, undated, chart } = view;
  // prettier-ignore
  return html`<div class="overview" part="overview"><p><bdi>${sentence}</bdi></p>${undated === undefined ? nothing : html`<p class="small muted"><bdi>${undated}</bdi></p>`}${renderHead(view, wording, actions)}${chart ? renderChart(chart, wording, actions) : nothing}</div>`;
}

function renderHead(
  { chart, shown }: OverviewView,
  { text }: OverviewWording,
  { clear }: OverviewActions,
): TemplateResult | typeof nothing {
  if (!chart && shown === undefined) return nothing;
  // prettier-ignore
  return html`<div class="overview-head small"><span class="muted"><bdi>${chart?.title}</bdi></span>${shown === undefined ? nothing : html`<span class="row"><bdi>${shown}</bdi><button type="button" class="plain" @click=${clear}>${text('overviewAllDates')}</button></span>`}</div>`;
}

function renderChart(
  { bars, legend, marks, ends, most, table }: NonNullable<OverviewView['chart']>,
  wording: OverviewWording,
  actions: OverviewActions,
): TemplateResult {
  const { text } = wording;
  const { point } = actions;
  const both = [
    renderEnd('start', ends[0], most, actions),
    renderEnd('end', ends[1], most, actions),
  ];
  // A timeline has few nodes to spare, and white space is one.
  // prettier-ignore
  return html`<div class="brush" @pointerdown=${point} @pointermove=${point} @pointerup=${point} @pointercancel=${point}>${renderBars(bars)}<div class="ends" role="group" aria-label=${text('overviewWindow')}>${both}</div></div><div class="marks small muted" aria-hidden="true">${marks.map(renderMark)}</div><p class="visually-hidden" id="overview-keys">${text('overviewKeys')}</p>${renderFoot(legend, table !== undefined, wording, actions)}${table ? renderTable(table, wording, actions) : nothing}`;
}

function renderMark(mark: string): TemplateResult {
  return html`<bdi>${mark}</bdi>`;
}

function renderFoot(
  legend: readonly LegendView[],
  isOpen: boolean,
  { text }: OverviewWording,
  { toggleTable }: OverviewActions,
): TemplateResult {
  // prettier-ignore
  return html`<div class="overview-foot small"><ul class="legend">${legend.map(renderLegend)}</ul><button type="button" class="plain" aria-expanded=${isOpen ? 'true' : 'false'} @click=${toggleTable}>${text('overviewTable')}</button></div>`;
}

function renderBars({ width, height, thickness, layers, window }: BarsView): TemplateResult {
  // prettier-ignore
  return html`<svg class="bars" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">${layers.map(({ look, path }) => svg`<path class="bar is-${look}" d=${path} stroke-width=${look === 'hollow' ? 1 : thickness} />`)}${window ? renderWindow(window, width, height) : nothing}</svg>`;
}

/** What is not shown lies behind a veil. */
function renderWindow(
  { start, end }: NonNullable<BarsView['window']>,
  width: number,
  height: number,
): SVGTemplateResult {
  return svg`<path class="veil" d="M0 0H${start}V${height}H0zM${end} 0H${width}V${height}H${end}z" /><path class="edge" d="M${start} 0V${height}M${end} 0V${height}" />`;
}

function renderEnd(
  end: 'start' | 'end',
  { name, value, words }: EndView,
  most: number,
  { press, slide, settle }: OverviewActions,
): TemplateResult {
  return html`<input
    type="range"
    class=${end}
    min="0"
    max=${most}
    .value=${live(String(value))}
    aria-label=${name}
    aria-valuetext=${words}
    aria-describedby="overview-keys"
    @keydown=${(event: KeyboardEvent) => press(event, end)}
    @input=${(event: Event) => slide(end, (event.target as HTMLInputElement).valueAsNumber)}
    @keyup=${settle}
    @change=${settle}
    @blur=${settle}
  />`;
}

function renderLegend({ look, label, count }: LegendView): TemplateResult {
  const { path, width } = toSwatch(look);
  // prettier-ignore
  return html`<li><svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><path class="bar is-${look}" d=${path} stroke-width=${width} /></svg><bdi>${label}</bdi> <span class="muted">${count}</span></li>`;
}

/** A piece of a bar, 12 pixels wide. */
function toSwatch(look: Look): { path: string; width: number } {
  return look === 'hollow'
    ? { path: 'M1 11V1H11V11z', width: 1.5 }
    : { path: 'M6 12V0', width: 12 };
}

function renderTable(
  { caption, columns, rows }: TableView,
  { text }: OverviewWording,
  { choose }: OverviewActions,
): TemplateResult {
  return html`<p class="small muted"><bdi>${text('overviewTableHint')}</bdi></p>
    <div class="numbers" role="region" tabindex="0" aria-label=${caption}>
      <table class="small">
        <caption class="visually-hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col"><bdi>${column}</bdi></th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ bin, period, cells }) =>
              html`<tr>
                <th scope="row">
                  <button type="button" class="plain" @click=${() => choose(bin)}>
                    <bdi>${period}</bdi>
                  </button>
                </th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
