import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { renderPieces } from '../element/pieces-template.js';
import type { FiguresView } from './figures-view-model.js';
import { renderDetail, renderNoDetail, type DetailActions } from './item-template.js';
import { renderList, type ListActions } from './list-template.js';
import type { FeedbackInboxWording } from './strings.js';
import type { FeedbackInboxView } from './view-model.js';

/** What a person can do in an inbox. */
export interface FeedbackInboxActions extends ListActions, DetailActions {}

/** Draws an inbox that has items: the list, and beside or in its place the item that is open. */
export function renderFeedbackInbox(
  view: FeedbackInboxView,
  wording: FeedbackInboxWording,
  actions: FeedbackInboxActions,
): TemplateResult {
  const { open } = view;
  return html`
    <h2 class="sentence" part="sentence"><bdi>${view.sentence}</bdi></h2>
    <div class=${classMap({ desk: true, 'has-open': open !== undefined })}>
      <div class="index">${renderList(view, wording, actions)}</div>
      ${
        open === undefined
          ? nothing
          : typeof open === 'object'
            ? renderDetail(open, wording, actions)
            : renderNoDetail(open, wording, actions)
      }
    </div>
    ${view.figures ? renderFigures(view.figures) : nothing}
  `;
}

function renderFigures({ heading, hint, teams }: FiguresView): TemplateResult {
  return html`
    <section class="figures" part="figures" aria-labelledby="figures">
      <h3 id="figures"><bdi>${heading}</bdi></h3>
      <dl>
        ${teams.map(
          ({ team, words }) =>
            html`<div>
              <dt>${renderPieces(team)}</dt>
              <dd><bdi>${words}</bdi></dd>
            </div>`,
        )}
      </dl>
      <p class="small muted"><bdi>${hint}</bdi></p>
    </section>
  `;
}
