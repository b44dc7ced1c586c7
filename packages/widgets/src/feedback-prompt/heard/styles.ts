import { css } from 'lit';
import { moreStyles } from '../../element/more-styles.js';

/** What became of earlier feedback. The giver’s mark is round, the firm’s is square. */
export const styles = [
  moreStyles,
  css`
    .heard {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
      justify-items: start;
      max-inline-size: 42em;
      margin-block-start: var(--_space-4);
    }

    .heard > button.plain,
    .heard article .row > .plain:first-child {
      margin-inline-start: -8px;
    }

    .heard [role='status']:not(:focus-visible) {
      outline: none;
    }

    #heard-items {
      inline-size: 100%;
    }

    .heard article {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3);
      padding-block: var(--_space-4);
      border-block-start: 1px solid var(--_line);
    }

    .heard h3 {
      font-size: var(--_size-l);
      text-wrap: balance;
    }

    .heard h3:not(:focus-visible) {
      outline: none;
    }

    .heard .new {
      display: inline-block;
      padding-inline: 6px;
      border: 1px solid currentColor;
      border-radius: var(--_radius);
      color: var(--_good);
      font-size: var(--_size-s);
      vertical-align: 0.1em;
    }

    .thread li {
      display: grid;
      grid-template-columns: 24px minmax(0, 1fr);
      column-gap: var(--_space-3);
      position: relative;
      padding-block-end: var(--_space-4);
    }

    .thread li:last-child {
      padding-block-end: 0;
    }

    .thread li:not(:last-child)::before {
      content: '';
      position: absolute;
      inset-block: 26px 0;
      inset-inline-start: 12px;
      border-inline-start: 1px solid var(--_edge);
    }

    .thread .pin {
      display: grid;
      place-items: center;
      inline-size: 24px;
      block-size: 24px;
      border: 1.5px solid var(--_customers);
      border-radius: 50%;
      color: var(--_customers);
    }

    .thread .firm .pin {
      border-color: var(--_employees);
      border-radius: 3px;
      color: var(--_employees);
    }

    .thread .pin .icon {
      inline-size: 14px;
      block-size: 14px;
      vertical-align: 0;
    }

    .thread .step-title {
      font-weight: var(--_strong);
    }

    .thread .step-title .small {
      font-weight: normal;
      white-space: nowrap;
    }

    .thread blockquote {
      margin: var(--_space-1) 0 0;
      padding-inline-start: var(--_space-3);
      border-inline-start: 2px solid var(--_line);
      white-space: pre-wrap;
    }

    .heard .doing,
    .heard .code-form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
      inline-size: 100%;
    }

    .heard .doing:not(:focus-visible) {
      outline: none;
    }

    .heard input[type='text'] {
      inline-size: 100%;
      min-block-size: var(--_target);
      padding-inline: 12px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background-color: var(--_surface);
      color: inherit;
      font: inherit;
      font-family: ui-monospace, monospace;
    }

    .heard label {
      font-weight: var(--_strong);
    }

    .heard [aria-disabled='true'] {
      opacity: 0.6;
    }

    .heard summary {
      display: inline-flex;
      align-items: center;
      min-block-size: max(var(--_target-s), 24px);
      color: var(--_accent);
      cursor: pointer;
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }

    .heard summary:focus-visible,
    .heard :is(h3, .doing, [role='status']):focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }

    .heard .code {
      font-family: ui-monospace, monospace;
      user-select: all;
    }

    @media (forced-colors: active) {
      .heard [aria-disabled='true'] {
        opacity: 1;
      }
    }
  `,
];
