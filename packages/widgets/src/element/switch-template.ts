import { html, type TemplateResult } from 'lit';

/** One of the ways in which something can be shown. */
export interface SwitchOption<Id extends string> {
  id: Id;
  name: string;
  isChosen: boolean;
}

/**
 * Draws a few ways to choose from, side by side: a group of radio buttons, in the part `switch`.
 * @param legend what it is that is chosen, for those who do not see it
 * @param name tells it from others of the same element
 */
export function renderSwitch<Id extends string>(
  legend: string,
  options: readonly SwitchOption<Id>[],
  choose: (id: Id) => void,
  name = 'presentation',
): TemplateResult {
  return html`
    <fieldset class="switch" part="switch">
      <legend class="visually-hidden">${legend}</legend>
      ${options.map(
        ({ id, name: words, isChosen }) => html`
          <label>
            <input
              type="radio"
              name=${name}
              value=${id}
              .checked=${isChosen}
              @change=${() => choose(id)}
            /><bdi>${words}</bdi>
          </label>
        `,
      )}
    </fieldset>
  `;
}
