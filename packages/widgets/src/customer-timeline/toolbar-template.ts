import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../element/icon.js';
import { shapes } from '../element/shapes.js';
import type { CustomerTimelineStrings, CustomerTimelineWording } from './strings.js';
import type { Toolbar } from './toolbar.js';
import type { PanelName } from './tools/timeline-tools.js';

/** The word of each tool, and the outline of its icon. */
const looks = {
  find: {
    word: 'toolFind',
    path: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.5 10.5l3.5 3.5',
  },
  filter: { word: 'toolFilter', path: 'M2.5 4h11M4.5 8h7M6.5 12h3' },
  show: { word: 'toolShow', path: 'M2.5 4h2M7 4h6.5M2.5 8h2M7 8h6.5M2.5 12h2M7 12h6.5' },
  take: { word: 'toolTake', path: 'M8 2.5v7.5M4.75 7L8 10l3.25-3M2.5 13.5h11' },
} as const satisfies Record<PanelName, { word: keyof CustomerTimelineStrings; path: string }>;

/**
 * Draws the tools, and the panel of the one that is open.
 * @param isFiltered whether anything is left out, which the tool for it says too
 */
export function renderToolbar(
  toolbar: Toolbar,
  { text }: CustomerTimelineWording,
  isFiltered: boolean,
): TemplateResult {
  const open = toolbar.tools?.render(toolbar.panel);
  // Without white space between tags: each would be a node.
  // prettier-ignore
  return html`<div class="tools" part="tools">${toolbar.panels.map(
    (name) => html`<button type="button" class="plain" id="tool-${name}" aria-expanded=${toolbar.panel === name} @click=${() => void toolbar.toggle(name)}><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${looks[name].path}></path></svg>${text(looks[name].word)}${name === 'filter' && isFiltered ? icon(shapes.check) : nothing}</button>`,
  )}</div>${open ?? (toolbar.isLost ? renderLost(toolbar, text) : nothing)}`;
}

function renderLost(toolbar: Toolbar, text: CustomerTimelineWording['text']): TemplateResult {
  const { panel } = toolbar;
  return html`
    <div class="notice is-bad" role="alert">
      <p>${text('notLoaded')}</p>
      ${
        panel === undefined
          ? nothing
          : html`<button type="button" @click=${() => void toolbar.toggle(panel)}>
              ${text('tryAgain')}
            </button>`
      }
    </div>
  `;
}
