import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import type { PersonView } from './view-model.js';

/** Draws whom somebody can talk to. */
export function renderPerson(view: PersonView): TemplateResult {
  const { sentence, isFirst } = view;
  return html`<p class="person ${isFirst ? 'is-first' : 'small'}" part="person">
    ${sentence.map((piece) =>
      piece.foreign
        ? renderLink(view, renderPieces([piece]))
        : html`<bdi>${piece.text.trim()}</bdi>`,
    )}
  </p>`;
}

function renderLink({ link, newTab }: PersonView, name: TemplateResult): TemplateResult {
  return html`<a
    href=${link}
    target=${newTab === undefined ? nothing : '_blank'}
    rel=${newTab === undefined ? nothing : 'noopener noreferrer'}
    >${name}${
      newTab === undefined
        ? nothing
        : html`<span class="visually-hidden">&nbsp;<bdi>${newTab}</bdi></span>`
    }</a
  >`;
}
