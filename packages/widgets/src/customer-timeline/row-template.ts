import { html, nothing, type TemplateResult } from 'lit';
import type { BetweenView } from './between-view-model.js';
import type { HeadingView } from './heading-view-model.js';
import type { DetailsContent, DetailsView, RowView } from './row-view-model.js';
import type { TextPiece } from './text-pieces.js';
import type { TimelineRow } from './timeline-row.js';

/** What a person can do in a row. */
export interface RowActions {
  /** Opens or closes its details. */
  toggle(row: TimelineRow): void;
  /** Closes or opens a group. */
  toggleGroup(group: Pick<HeadingView, 'kind' | 'key'>): void;
  /** Folds or unfolds the burst that begins with a row. */
  toggleBurst(row: TimelineRow): void;
  /** Copies an address that leads to its touchpoint. */
  copyLink(row: TimelineRow): void;
}

// In these templates there is no white space between tags: each would be a node, in each of the rows.

/** Draws a row: one article, whatever stands before and behind its touchpoint in it. */
export function renderRow(view: RowView, actions: RowActions): TemplateResult {
  const { row, name, time } = view;
  const head = view.heading || view.above.length > 0;
  // prettier-ignore
  return html`<article class=${view.classes} id=${name} part="touchpoint" tabindex=${view.isCurrent ? 0 : -1} aria-posinset=${row.position + 1} aria-setsize=${row.count} aria-labelledby="${name}-${row.group?.collapsed ? 'heading' : 'title'}" aria-current=${row.found === 'current' ? 'true' : nothing}>${head ? renderHead(view, actions) : nothing}<time class="time" datetime=${time?.iso ?? nothing} title=${time?.relative ?? nothing}>${time?.text ?? ''}</time><span class="rail"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${view.icon}></path></svg></span><h4 class="title" id="${name}-title" aria-level=${view.isUngrouped ? 3 : nothing}>${renderTitle(view.title)}</h4>${view.amount === undefined ? nothing : html`<span class="amount">${view.amount}</span>`}<p class="facts">${view.facts}</p><span class="visually-hidden">${view.place}</span>${renderMore(view, actions)}</article>`;
}

/** Draws the heading of a group, in a row or over the list. */
export function renderHeading(
  heading: HeadingView,
  { toggleGroup }: Pick<RowActions, 'toggleGroup'>,
  name: string,
): TemplateResult {
  const { text, count, collapsed } = heading;
  // prettier-ignore
  return html`<div class="day" part="day"><h3 id="${name}-heading"><button type="button" class="plain" aria-expanded=${collapsed ? 'false' : 'true'} @click=${() => toggleGroup(heading)}><bdi>${text}</bdi></button></h3><span class="count">${count}</span></div>`;
}

function renderHead(view: RowView, actions: RowActions): TemplateResult {
  const { heading, above, order, name } = view;
  if (heading && above.length === 0) return renderHeading(heading, actions, name);
  const lines = above.map((line) => renderBetween(line, order));
  const isQuiet = above[0]?.kind === 'quiet';
  // prettier-ignore
  return html`${isQuiet ? lines[0] : nothing}${heading ? renderHeading(heading, actions, name) : nothing}${lines[isQuiet ? 1 : 0] ?? nothing}`;
}

function renderTitle(title: RowView['title']): unknown {
  return typeof title === 'string' ? title : renderPieces(title);
}

/** Draws what stands below the facts: what is the same for all states of a row is drawn by one template, so that the focus stays. */
function renderMore(view: RowView, actions: RowActions): TemplateResult | typeof nothing {
  const { alongside, fold, details, below, order, row } = view;
  const more = details ? renderDetails(view, details, actions) : nothing;
  const [first, second] = below.map((line) => renderBetween(line, order));
  if (alongside === undefined && !fold) {
    if (!first) return more;
    if (!second && !details) return first;
    return html`${more}${first}${second ?? nothing}`;
  }
  // prettier-ignore
  return html`${alongside === undefined ? nothing : html`<svg class="icon alongside" viewBox="0 0 16 16" aria-hidden="true"><path d=${alongside}></path></svg>`}${fold ? html`<button type="button" class="plain opens fold" aria-expanded=${fold.isFolded ? 'false' : 'true'} aria-describedby="${view.name}-title" @click=${() => actions.toggleBurst(row)}>${fold.text}</button>` : nothing}${more}${first ?? nothing}${second ?? nothing}`;
}

const between = {
  quiet: '',
  gap: 'M8 1v3M8 12v3M4.500 4.500l7 7M11.500 4.500l-7 7',
  newest: 'M8 14V3M4 7l4-4 4 4',
  oldest: 'M8 2v11M4 9l4 4 4-4',
};

function renderBetween(
  { kind, inferred, text, facts }: BetweenView,
  order: RowView['order'],
): TemplateResult {
  const path = between[kind === 'handover' ? order : kind];
  const seen = kind === 'quiet' ? 'visually-hidden' : '';
  // prettier-ignore
  return html`<p class="between is-${kind} ${inferred ? 'is-inferred' : ''}" part="between"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg><strong>${text}</strong> <span class=${seen}>${facts}</span></p>`;
}

function renderDetails(
  { row, name }: RowView,
  { label, content }: DetailsView,
  actions: RowActions,
): TemplateResult {
  // prettier-ignore
  return html`<button type="button" class="plain opens" aria-expanded=${content ? 'true' : 'false'} aria-controls=${content ? `${name}-detail` : nothing} aria-describedby="${name}-title" @click=${() => actions.toggle(row)}>${label}</button>${content ? renderContent(content, row, name, actions) : nothing}`;
}

function renderContent(
  { time, text, link, address, slot, copy }: DetailsContent,
  row: TimelineRow,
  name: string,
  actions: RowActions,
): TemplateResult {
  const words = text.length > 0 ? renderText(text) : nothing;
  return html`
    <div class="detail" id="${name}-detail" part="detail">
      ${time === '' ? nothing : html`<p class="small muted"><bdi>${time}</bdi></p>`}
      ${slot === undefined ? words : html`<slot name=${slot}>${words}</slot>`}
      ${link === undefined ? nothing : html`<p>${renderLink(link, link)}</p>`}
      ${address === undefined ? nothing : html`<p><bdi>${address}</bdi></p>`}
      ${
        copy === undefined
          ? nothing
          : html`<p>
              <button
                type="button"
                class="plain copy"
                part="copy"
                aria-describedby="${name}-title"
                @click=${() => actions.copyLink(row)}
              >
                ${copy}
              </button>
            </p>`
      }
    </div>
  `;
}

function renderText(pieces: readonly TextPiece[]): TemplateResult {
  return html`<p class="plain-text"><bdi>${renderPieces(pieces)}</bdi></p>`;
}

function renderPieces(pieces: readonly TextPiece[]): unknown {
  return pieces.map(({ text, link, match }) => {
    const shown = match ? html`<mark>${text}</mark>` : text;
    return link === undefined ? shown : renderLink(link, shown);
  });
}

function renderLink(link: string, shown: unknown): TemplateResult {
  // Marks of direction in the text before it must not turn an address round.
  return html`<a href=${link} rel="noopener noreferrer"><bdi dir="ltr">${shown}</bdi></a>`;
}
