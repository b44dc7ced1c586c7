import { html, type TemplateResult } from 'lit';
import { icon } from '../../element/icon.js';
import { shapes } from '../../element/shapes.js';
import type { EmployeeWording } from './strings.js';

/** Draws the receipt of what an employee has sent: it is nowhere else. */
export function renderReceipt(
  receipt: string,
  { text }: EmployeeWording,
  { copy }: { copy: () => void },
): TemplateResult {
  return html`
    <div class="notice receipt" role="group" aria-labelledby="receipt">
      <p id="receipt" class="with-icon strong">
        ${icon(shapes.shield)} <bdi>${text('receipt')}</bdi>
      </p>
      <p class="code" dir="ltr" translate="no">${receipt}</p>
      <p class="small"><bdi>${text('receiptHint')}</bdi></p>
      <button type="button" @click=${copy}>${text('copyReceipt')}</button>
    </div>
  `;
}
