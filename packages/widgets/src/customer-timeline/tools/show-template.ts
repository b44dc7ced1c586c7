import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../element/icon.js';
import { shapes } from '../../element/shapes.js';
import { closeBy, renderChip } from './panel-template.js';
import type { ToolsStrings, ToolsWording } from './strings.js';
import type { Display, TimelineTools } from './timeline-tools.js';

const groupings = [
  ['day', 'showDay'],
  ['week', 'showWeek'],
  ['month', 'showMonth'],
  ['case', 'showCase'],
  ['none', 'showNone'],
] as const satisfies readonly [Display['grouping'], keyof ToolsStrings][];
const orders = [
  ['newest', 'showNewest'],
  ['oldest', 'showOldest'],
] as const satisfies readonly [Display['order'], keyof ToolsStrings][];

/** Draws in which ways a timeline can be shown. */
export function renderShow(
  { grouping, order, lanes, overview }: Display,
  { text }: ToolsWording,
  core: Pick<TimelineTools, 'arrange' | 'openAll' | 'closeAll'>,
  close: () => void,
): TemplateResult {
  const radio = (name: string, label: string, chosen: boolean, choose: () => void) => html`
    <label class="chip">
      <input type="radio" name=${name} .checked=${live(chosen)} @change=${choose} />
      ${icon(shapes.check)} <span>${label}</span>
    </label>
  `;
  return html`
    <div
      class="panel is-wide"
      role="group"
      aria-labelledby="tool-show"
      part="panel"
      @keydown=${closeBy(close)}
    >
      <fieldset class="choice">
        <legend class="small">${text('showGrouping')}</legend>
        <div class="chips">
          ${groupings.map(([value, word]) =>
            radio('grouping', text(word), value === grouping, () =>
              core.arrange({ grouping: value }),
            ),
          )}
        </div>
      </fieldset>
      <fieldset class="choice">
        <legend class="small">${text('showOrder')}</legend>
        <div class="chips">
          ${orders.map(([value, word]) =>
            radio('order', text(word), value === order, () => core.arrange({ order: value })),
          )}
        </div>
      </fieldset>
      <fieldset class="choice">
        <legend class="small">${text('showMore')}</legend>
        <div class="chips">
          ${renderChip({ label: text('showLanes'), chosen: lanes }, (isChosen) =>
            core.arrange({ lanes: isChosen }),
          )}
          ${renderChip({ label: text('showOverview'), chosen: overview }, (isChosen) =>
            core.arrange({ overview: isChosen }),
          )}
        </div>
      </fieldset>
      <div class="row">
        <button type="button" @click=${() => core.openAll(true)}>${text('showOpenAll')}</button>
        <button type="button" @click=${() => core.openAll(false)}>${text('showCloseAll')}</button>
        ${
          grouping === 'none'
            ? nothing
            : html`
                <button type="button" @click=${() => core.closeAll(true)}>
                  ${text('showCloseGroups')}
                </button>
                <button type="button" @click=${() => core.closeAll(false)}>
                  ${text('showOpenGroups')}
                </button>
              `
        }
      </div>
    </div>
  `;
}
