import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import { shapes } from '../../element/shapes.js';
import type { ProfileWording } from './strings.js';
import type { TrendLine } from './trend-line.js';
import type { AdvisorView, CasesView, CaseView, NextStepView, ProfileView } from './view-model.js';

/** What a person can do in the head of a timeline. */
export interface ProfileActions {
  /** Shows only the touchpoints of a case, or all again where that is so already. */
  showCase(id: string): void;
  /** Says that somebody wants to talk to the advisor. */
  contact(event: Event): void;
}

/** Draws what is known of a customer beside the touchpoints. */
export function renderProfile(
  view: ProfileView,
  { text }: ProfileWording,
  actions: ProfileActions,
): TemplateResult {
  const { cases, nextStep, needs, preferred, advisor, stage, channels, mood, masked } = view;
  return html`
    <div class="profile" part="profile">
      <dl class="facts-known">
        ${cases && renderFact(text('openCases'), renderCases(cases, text('showCase'), actions))}
        ${nextStep && renderFact(text('nextStep'), renderNextStep(nextStep))}
        ${needs && renderFact(text('needs'), renderNeeds(needs))}
        ${preferred && renderFact(text('preferred'), renderText(preferred))}
        ${advisor && renderFact(text('advisor'), renderAdvisor(advisor, actions))}
        ${stage && renderFact(text('stage'), renderText(stage))}
        ${channels && renderFact(text('channelsUsed'), renderText(channels))}
        ${mood && renderFact(text('moodTrend'), renderMood(mood))}
        ${masked && renderFact(text('maskedFacts'), renderText(masked))}
      </dl>
      ${view.disclosure ? renderDisclosure(view.disclosure, text('whoSeesThis')) : nothing}
    </div>
  `;
}

function renderFact(label: string, value: unknown): TemplateResult {
  return html`<div>
    <dt><bdi>${label}</bdi></dt>
    <dd>${value}</dd>
  </div>`;
}

function renderText(text: string): TemplateResult {
  return html`<bdi>${text}</bdi>`;
}

function renderCases(
  { open, none, closed }: CasesView,
  hint: string,
  actions: ProfileActions,
): TemplateResult {
  return html`
    ${none === undefined ? nothing : renderText(none)}
    ${
      open.length === 0
        ? nothing
        : html`<ul>
            ${open.map((one) => renderCase(one, hint, actions))}
          </ul>`
    }
    ${closed === undefined ? nothing : html`<p class="small muted"><bdi>${closed}</bdi></p>`}
  `;
}

function renderCase(
  { id, title, facts, shown }: CaseView,
  hint: string,
  { showCase }: ProfileActions,
): TemplateResult {
  return html`<li>
    <button type="button" title=${hint} aria-pressed=${String(shown)} @click=${() => showCase(id)}>
      <bdi>${title}</bdi>
    </button>
    ${facts === undefined ? nothing : html`<p class="small muted"><bdi>${facts}</bdi></p>`}
  </li>`;
}

function renderNextStep({ title, owner, due, isOverdue }: NextStepView): TemplateResult {
  return html`
    <bdi>${title}</bdi>
    ${owner === undefined ? nothing : html`<p class="small muted"><bdi>${owner}</bdi></p>`}
    ${due === undefined ? nothing : isOverdue ? renderOverdue(due) : html`<p class="small"><bdi>${due}</bdi></p>`}
  `;
}

function renderOverdue(due: string): TemplateResult {
  return html`<p class="small warn with-icon">${icon(shapes.clock)} <bdi>${due}</bdi></p>`;
}

function renderNeeds(needs: readonly string[]): TemplateResult {
  return html`<ul>
    ${needs.map((need) => html`<li><bdi>${need}</bdi></li>`)}
  </ul>`;
}

function renderAdvisor(
  { name, team, talk, link, newTab }: AdvisorView,
  { contact }: ProfileActions,
): TemplateResult {
  return html`
    <bdi>${name}</bdi>
    ${team === undefined ? nothing : html`<span class="small muted"><bdi>${team}</bdi></span>`}
    <p>
      ${
        link === undefined
          ? html`<button type="button" @click=${contact}><bdi>${talk}</bdi></button>`
          : html`<a
              class="talk"
              href=${link}
              target=${newTab === undefined ? nothing : '_blank'}
              rel=${newTab === undefined ? nothing : 'noopener noreferrer'}
              @click=${contact}
              ><bdi>${talk}</bdi>${
                newTab === undefined
                  ? nothing
                  : html`<span class="visually-hidden">&nbsp;<bdi>${newTab}</bdi></span>`
              }</a
            >`
      }
    </p>
  `;
}

function renderMood({ text, line }: NonNullable<ProfileView['mood']>): TemplateResult {
  return html`${line ? renderLine(line) : nothing}
    <p class="small"><bdi>${text}</bdi></p>`;
}

/** What it shows is said beside it. */
function renderLine({ points, last }: TrendLine): TemplateResult {
  return html`<svg class="mood-line" viewBox="-3 -3 106 30" aria-hidden="true" focusable="false">
    ${svg`<path class="middle" d="M0 12h100" /><polyline points=${points} /><circle cx=${last.x} cy=${last.y} r="2.5" />`}
  </svg>`;
}

function renderDisclosure(
  rows: NonNullable<ProfileView['disclosure']>,
  label: string,
): TemplateResult {
  return html`<details class="disclosure" part="disclosure">
    <summary class="small"><bdi>${label}</bdi></summary>
    <dl class="small">
      ${rows.map(
        ({ label: term, text, isStated }) =>
          html`<div>
            <dt><bdi>${term}</bdi></dt>
            <dd class=${isStated ? nothing : 'muted'}><bdi>${text}</bdi></dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
