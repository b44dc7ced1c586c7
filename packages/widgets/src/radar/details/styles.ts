import { css } from 'lit';

/** The list of dimensions, and what else there is to know of one. */
export const styles = css`
  [role='listbox'] {
    margin-block-start: var(--_space-2);
    gap: var(--_space-2);
  }

  [role='option'] {
    max-inline-size: 100%;
    padding: 4px 10px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: var(--_size-s);
    cursor: pointer;
  }

  [role='option'][aria-selected='true'] {
    border-color: var(--_accent);
    background-color: var(--_accent-soft);
    font-weight: var(--_strong);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .details {
    display: grid;
    gap: var(--_space-3);
    margin-block-start: var(--_space-3);
    padding-inline-start: var(--_space-4);
    border-inline-start: 3px solid var(--_edge);
  }

  .details h3 {
    margin: 0;
    font-size: var(--_size-s);
    font-weight: var(--_strong);
  }

  .spoken {
    font-weight: var(--_strong);
  }

  .gaps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: var(--_space-2) var(--_space-5);
    margin-block: var(--_space-1) var(--_space-3);
  }

  .practice {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--_space-2) var(--_space-5);
  }

  .details a {
    display: inline-block;
    min-block-size: 24px;
  }

  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      border: 2px solid Highlight;
    }
  }

  @media print {
    [role='listbox'] {
      display: none;
    }
  }
`;
