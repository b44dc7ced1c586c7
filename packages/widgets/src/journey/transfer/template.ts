import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../element/icon.js';
import { renderPieces } from '../../element/pieces-template.js';
import { shapes } from '../../element/shapes.js';
import type { TransferWording } from './strings.js';
import type { PreviewView } from './view-model.js';

export type TakeFormat = 'json' | 'csv' | 'actuals' | 'mermaid' | 'print';

/** What a person can do. */
export interface TransferActions {
  take(format: TakeFormat): void;
  chooseFile(file: File): void;
  write(text: string): void;
  read(): void;
  choose(index: number): void;
  use(): void;
  cancel(): void;
}

export interface TransferView {
  formats: readonly TakeFormat[];
  isDraft: boolean;
  outcome: string;
  /** Absent where nothing can be brought in. */
  bring:
    { text: string; obstacle: string | undefined; preview: PreviewView | undefined } | undefined;
}

type Words = TransferWording['text'];

const keys = {
  json: 'takeJson',
  csv: 'takeCsv',
  actuals: 'takeActuals',
  mermaid: 'takeMermaid',
  print: 'takePrint',
} as const;

/** Draws in which forms a journey can be taken along, and how another one is brought in. */
export function renderTransfer(
  { formats, isDraft, outcome, bring }: TransferView,
  { text }: TransferWording,
  actions: TransferActions,
): TemplateResult {
  return html`
    <div class="taking" role="group" aria-labelledby="tool-take" part="taking">
      <p><bdi>${text('takeWhole')}</bdi></p>
      <div class="row">
        ${formats.map(
          (format) =>
            html`<button type="button" id="take-${format}" @click=${() => actions.take(format)}>
              ${text(keys[format])}
            </button>`,
        )}
      </div>
      <p class="small muted"><bdi>${text('takeMermaidHint')}</bdi></p>
      ${isDraft ? html`<p class="small"><bdi>${text('takeDraft')}</bdi></p>` : nothing}
      <p class="small" role="status">${outcome || nothing}</p>
      ${bring ? renderBring(bring, text, actions) : nothing}
    </div>
  `;
}

function renderBring(
  { text: pasted, obstacle, preview }: NonNullable<TransferView['bring']>,
  text: Words,
  actions: TransferActions,
): TemplateResult {
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) actions.chooseFile(file);
    // The same file can be chosen once more after it was changed.
    input.value = '';
  };
  return html`
    <div class="bring" role="group" aria-labelledby="bring">
      <h3 id="bring"><bdi>${text('bring')}</bdi></h3>
      <p class="small muted" id="bring-hint"><bdi>${text('bringHint')}</bdi></p>
      <div>
        <label for="bring-file"><bdi>${text('bringFile')}</bdi></label>
        <input
          type="file"
          id="bring-file"
          accept=".json,.csv,.mmd,.mermaid,.md,.txt,.xml,.cjml"
          aria-describedby="bring-hint"
          @change=${choose}
        />
      </div>
      <div>
        <label for="bring-text"><bdi>${text('bringText')}</bdi></label>
        <textarea
          id="bring-text"
          rows="4"
          dir="ltr"
          spellcheck="false"
          aria-invalid=${obstacle !== undefined}
          aria-describedby="bring-hint bring-obstacle"
          .value=${live(pasted)}
          @input=${(event: Event) => actions.write((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      ${
        obstacle === undefined
          ? nothing
          : html`<p class="bad with-icon" role="alert" id="bring-obstacle">
              ${icon(shapes.problem)} <bdi>${obstacle}</bdi>
            </p>`
      }
      <button type="button" id="bring-read" @click=${() => actions.read()}>
        ${text('bringRead')}
      </button>
      <div role="status" class=${preview ? 'notice' : 'visually-hidden'} id="bring-status">
        ${preview ? renderPreview(preview) : nothing}
      </div>
      ${preview ? renderDecision(preview, text, actions) : nothing}
    </div>
  `;
}

function renderPreview({ sentence, leftOut, faults, more }: PreviewView): TemplateResult {
  return html`
    <p class="strong" id="bring-found" tabindex="-1">${renderPieces(sentence)}</p>
    <p id="bring-left-out"><bdi>${leftOut}</bdi></p>
    ${
      faults.length === 0
        ? nothing
        : html`<ul class="small" aria-labelledby="bring-left-out">
            ${faults.map((fault) => html`<li><bdi lang="en">${fault}</bdi></li>`)}
            ${more === undefined ? nothing : html`<li><bdi>${more}</bdi></li>`}
          </ul>`
    }
  `;
}

function renderDecision(
  { which, canUse }: PreviewView,
  text: Words,
  actions: TransferActions,
): TemplateResult {
  return html`
    ${
      which.length === 0
        ? nothing
        : html`<div>
            <label for="bring-which"><bdi>${text('bringWhich')}</bdi></label>
            <select
              id="bring-which"
              @change=${(event: Event) =>
                actions.choose((event.target as HTMLSelectElement).selectedIndex)}
            >
              ${which.map(
                ({ label, isChosen }) => html`<option .selected=${isChosen}>${label}</option>`,
              )}
            </select>
          </div>`
    }
    ${canUse ? html`<p class="small" id="bring-consequence"><bdi>${text('bringConsequence')}</bdi></p>` : nothing}
    <div class="row">
      ${
        canUse
          ? html`<button
              type="button"
              class="primary"
              id="bring-use"
              aria-describedby="bring-consequence"
              @click=${() => actions.use()}
            >
              ${text('bringUse')}
            </button>`
          : nothing
      }
      <button type="button" id="bring-cancel" @click=${() => actions.cancel()}>
        ${text('bringCancel')}
      </button>
    </div>
  `;
}
