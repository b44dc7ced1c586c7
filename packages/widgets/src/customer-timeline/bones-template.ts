import { html, type TemplateResult } from 'lit';

/** The widths of the bones of a touchpoint's title. */
const widths = ['w-16', 'w-10', 'w-13', 'w-16', 'w-10'];

/** Draws the shape of a timeline that is still to come: grey bars in the place of its words. */
export function renderBones(): TemplateResult {
  return html`
    <div class="bones" aria-hidden="true">
      <p class="sentence"><span class="bone w-24">&nbsp;</span></p>
      <div class="filter">
        <span class="chip bone w-7">&nbsp;</span><span class="chip bone w-5">&nbsp;</span>
      </div>
      <div class="feed">
        <div class="group">
          <div class="day">
            <p><span class="bone w-13">&nbsp;</span></p>
            <span class="count"><span class="bone w-5">&nbsp;</span></span>
          </div>
          ${widths.map(
            (width) => html`
              <div class="touchpoint">
                <span class="time"><span class="bone w-3">&nbsp;</span></span>
                <span class="rail"><svg class="icon" viewBox="0 0 16 16"></svg></span>
                <p class="title"><span class="bone ${width}">&nbsp;</span></p>
                <p class="facts"><span class="bone w-13">&nbsp;</span></p>
              </div>
            `,
          )}
        </div>
      </div>
    </div>
  `;
}
