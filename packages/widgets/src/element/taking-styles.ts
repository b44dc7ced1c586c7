import { css } from 'lit';

/** The panel in which something is taken along. */
export const takingStyles = css`
  .tools [aria-expanded='true'] {
    border-color: var(--_line);
    background-color: var(--_sunken);
  }

  .taking {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
    padding: var(--_space-3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .taking [role='status']:empty {
    position: absolute;
  }

  @media (forced-colors: active) {
    .tools [aria-expanded='true'] {
      border: 2px solid Highlight;
    }
  }

  @media print {
    .taking {
      display: none;
    }
  }
`;
