import { html, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import { shapes } from '../../element/shapes.js';
import type { OpenerActions } from '../opener-template.js';
import type { FeedbackPromptWording } from '../strings.js';

/** Draws what stands over the question in everything that stands over the page: its name, and the way out. */
export function renderHead(
  { text }: FeedbackPromptWording,
  { dismiss }: OpenerActions,
): TemplateResult {
  return html`
    <div class="head">
      <h2 id="title" class="small muted">${text('launch')}</h2>
      <button type="button" class="close" aria-label=${text('close')} @click=${dismiss}>
        ${icon(shapes.close)}
      </button>
    </div>
  `;
}
