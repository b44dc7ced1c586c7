import { css } from 'lit';

/** The tools above the touchpoints. */
export const toolbarStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }

  .tools [aria-expanded='true'] {
    border-color: var(--_line);
    background-color: var(--_sunken);
  }

  @media (forced-colors: active) {
    .tools [aria-expanded='true'] {
      border: 2px solid Highlight;
    }
  }

  @media print {
    .tools {
      display: none;
    }
  }
`;
