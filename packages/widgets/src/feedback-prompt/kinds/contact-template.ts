import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { StepActions } from '../step-template.js';
import type { ContactFieldView, ContactView } from './contact-view-model.js';

/** Draws the fields for how a person can be reached, for a `fieldset` with its question. */
export function renderContact(view: ContactView, write: StepActions['write']): TemplateResult {
  return html`<div class="options">
    ${view.fields.map((field) => renderField(view, field, write))}
  </div>`;
}

function renderField(
  { draft }: ContactView,
  { field, label, value, type, autocomplete, invalid, required }: ContactFieldView,
  write: StepActions['write'],
): TemplateResult {
  return html`
    <label class="field">
      <span class="small"><bdi>${label}</bdi></span>
      <input
        type=${type}
        inputmode=${type}
        name=${autocomplete}
        autocomplete=${autocomplete}
        autocapitalize=${field === 'name' ? 'words' : 'none'}
        spellcheck="false"
        dir=${field === 'name' ? 'auto' : 'ltr'}
        .value=${live(value)}
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${invalid ? 'true' : 'false'}
        aria-describedby=${invalid ? 'obstacle' : nothing}
        @input=${(event: InputEvent) =>
          write({ ...draft, [field]: (event.target as HTMLInputElement).value })}
      />
    </label>
  `;
}
